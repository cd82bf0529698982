import { expect } from 'chai';
import fc from 'fast-check';
import { readRecord } from '../../src/session/record.js';
import { stateOf } from '../../src/session/selectors.js';
import { createSession, RecordError } from '../../src/session/create-session.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const id = fc.oneof(
  fc.constantFrom(
    'who',
    'likes',
    'garden',
    'time',
    '__proto__',
    'me',
    'walks',
    'none',
    'yes',
    'much',
  ),
  fc.string(),
);
const answers = fc.dictionary(id, fc.oneof(id, fc.array(id), fc.jsonValue()));
const screen = fc.oneof(
  fc.constantFrom('welcome', 'asking', 'reviewing', 'concluded', 'urgent'),
  fc.jsonValue(),
);

/** Almost a record: each part may be valid, invalid or missing. */
const nearly = fc.record(
  {
    format: fc.oneof(fc.constant(1), fc.jsonValue()),
    pack: fc.oneof(fc.constant('small'), fc.jsonValue()),
    version: fc.oneof(fc.constant('1.0.0'), fc.jsonValue()),
    answers: fc.oneof(answers, fc.jsonValue()),
    position: fc.oneof(
      fc.record({ screen, question: fc.oneof(id, fc.jsonValue()) }, { requiredKeys: [] }),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: [] },
);

/** Valid except for its answers and its position. */
const whole = fc.record({
  format: fc.constant(1),
  pack: fc.constant('small'),
  version: fc.constant('1.0.0'),
  answers,
  position: fc.record({ screen, question: id }),
});

describe('a record from any source', () => {
  for (const [name, junk] of [
    ['any JSON value', fc.jsonValue()],
    ['almost a record', nearly],
    ['a record of any answers', whole],
    ['anything at all', fc.anything()],
  ] as const) {
    it(`readRecord never throws: ${name}`, () => {
      fc.assert(
        fc.property(junk as fc.Arbitrary<unknown>, (given) => {
          const read = readRecord(pack, given);
          if (!read.ok) expect(read.problems).not.to.have.lengthOf(0);
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('a record that was read can be read again, and is the same', () => {
    fc.assert(
      fc.property(whole, (given) => {
        const read = readRecord(pack, given);
        if (read.ok)
          expect(readRecord(pack, JSON.parse(JSON.stringify(read.record)))).to.deep.equal(read);
      }),
      { numRuns: 2000 },
    );
  });

  it('a record either starts a session at its position, or throws its problems', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, whole), (given) => {
        const read = readRecord(pack, given);
        try {
          const state = stateOf(createSession(pack, { record: given }).getSnapshot());
          expect(read.ok && read.record.position.screen).to.equal(state);
        } catch (error) {
          if (!(error instanceof RecordError)) throw error;
          expect(read).to.deep.equal({ ok: false, problems: error.problems });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
