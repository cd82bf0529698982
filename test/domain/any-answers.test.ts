import { expect } from 'chai';
import { compareAnswers } from '../../src/domain/compare.js';
import type { Answers, Text } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { weigh, type Values } from '../../src/domain/weigh.js';
import type { ExportOptions } from '../../src/takeaway/context.js';
import { toJson } from '../../src/takeaway/json.js';
import { toLetter } from '../../src/takeaway/letter.js';
import { toRecordNote } from '../../src/takeaway/record-note.js';
import { toText } from '../../src/takeaway/text.js';
import { inTime } from '../support/random/in-time.js';
import { wholePack } from '../support/packs/whole-pack.js';

const pack = wholePack();
const text = pack.text['en'] as Text;
const [question] = pack.questions;
const who = question?.id ?? '';
const throwing = (key: string): object =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const none: Record<string, unknown> = {
  'an answer of null': { [who]: null },
  'an answer of 5': { [who]: 5 },
  'an answer of a symbol': { [who]: Symbol('me') },
  'a list of null': { [who]: [null] },
  'a list without end': {
    [who]: new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : 1) }),
  },
  'null for what nobody asks': { nobody: null },
  nothing: undefined,
  null: null,
  'a number': 5,
  'a list': [who],
  'a text': who,
  'a text as an object': Object(who) as unknown,
  bytes: new Uint8Array(3),
  'a day that is none': new Date(NaN),
  'an answer that throws': throwing(who),
  'a revoked proxy': revoked(),
};

describe('answers of millions of characters or bytes', () => {
  for (const [name, given] of Object.entries({
    'a text': 'a'.repeat(8e6),
    'a text as an object': Object('a'.repeat(8e6)) as unknown,
    bytes: new Uint8Array(8e6),
  }))
    it(`walk drops millions of characters or bytes at once: ${name}`, () => {
      expect(inTime('walk', () => walk(pack, given as Answers)).dropped).to.deep.equal([]);
    });
});

describe('values that are not answers', () => {
  for (const [name, given] of Object.entries(none)) {
    it(`values that are not answers count as not given, in every function: ${name}`, () => {
      const answers = given as Answers;
      expect(walk(pack, answers).kept).to.deep.equal({});
      expect(weigh(pack, answers)).to.deep.equal(weigh(pack, {}));
      expect(compareAnswers(pack, answers, answers).same).to.equal(true);
      const today = new Date(2026, 10, 28);
      for (const take of [toText, toLetter, toJson, toRecordNote])
        expect(take(pack, answers, { text, today })).to.deep.equal(take(pack, {}, { text, today }));
    });
    it(`invalid values and taken questions leave the result as it is: ${name}`, () => {
      const values = given as Values;
      expect(weigh(pack, {}, values)).to.deep.equal(weigh(pack, {}));
      const taking = { text, values, taken: given as string[], own: [given] as string[] };
      for (const take of [toText, toLetter, toJson, toRecordNote])
        expect(() => take(pack, {}, taking)).not.to.throw();
    });
    it(`exports leave out invalid settings and days: ${name}`, () => {
      const page = { site: given, today: given, integrity: given } as unknown as ExportOptions;
      const said = { site: { offersTreatment: given } } as ExportOptions;
      for (const take of [toText, toLetter, toJson, toRecordNote])
        for (const wrong of [page, said].map((each) => ({ ...each, text })))
          expect(take(pack, {}, wrong)).to.deep.equal(take(pack, {}, { text }));
    });
  }
});
