// The playground's own functions: errors in JSON, and answers that lead to every place of a pack.
import { expect } from 'chai';
import fc from 'fast-check';
import { packsHere } from '../../stories/playground/packs.js';
import { readJson, spotOf } from '../../stories/playground/json.js';
import { placesOf } from '../../stories/playground/places.js';
import { readRecord } from '../../src/session/record.js';
import { weigh } from '../../src/domain/weigh.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with one character removed, inserted or replaced. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ...'{}[],:"\\ \n0-.eE+tn\u0001'),
    fc.nat({ max: 1 }),
  )
  .map(
    ([text, at, sign, cut]) =>
      text.slice(0, at % (text.length + 1)) + sign + text.slice((at % (text.length + 1)) + cut),
  );

describe('the JSON parser of the playground', () => {
  it('typed JSON is read, or refused, exactly as JSON.parse does', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        expect(readJson(text).ok).to.equal(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('a JSON error has line, column and the expected token', () => {
    const wrong = (text: string): unknown => {
      const reading = readJson(text);
      return reading.ok || [reading.spot.line, reading.spot.column, reading.message];
    };
    expect(wrong('{\n  "a": 1\n  "b": 2\n}')).to.deep.equal([3, 3, 'Expected a comma or }.']);
    expect(wrong('{\n  "a": [1, 2,]\n}')).to.deep.equal([
      2,
      14,
      'Expected a value: a string in ", a number, true, false, null, { or [.',
    ]);
    expect(wrong('{ "a": 1, }')).to.deep.equal([
      1,
      11,
      'Expected a key in ". Remove the comma before }.',
    ]);
    expect(wrong('{ a: 1 }')).to.deep.equal([1, 3, 'Expected a key in " or }.']);
    expect(wrong('[1')).to.deep.equal([1, 3, 'The text ends too early. Expected a comma or ].']);
    expect(wrong('{"a": "b\n"}')).to.deep.equal([
      1,
      7,
      'Expected the end of a string, " on the same line. Use \\ only before n, t, " and similar.',
    ]);
    expect(wrong('[]]')).to.deep.equal([1, 3, 'Expected the end of the text.']);
    expect(wrong('['.repeat(200_000))).to.have.length(3);
  });

  it('a problem is located at its value, or at the parent of a missing one', () => {
    const reading = readJson('{\n  "a/b": [true,\n    { "c": null }]\n}');
    if (!reading.ok) throw new Error(reading.message);
    expect(spotOf(reading.places, '/a~1b/1/c')?.line).to.equal(3);
    expect(spotOf(reading.places, '/a~1b/1/d')).to.deep.include({ line: 3, column: 5 });
    expect(spotOf(reading.places, '/other')).to.deep.include({ line: 1, column: 1 });
  });
});

describe('the places of a pack', () => {
  for (const [id, { pack, journeys }] of Object.entries(packsHere)) {
    it(`all places of the pack are found: ${id}`, () => {
      const { places, missing } = placesOf(pack, journeys);
      expect(missing).to.deep.equal([]);
      expect(places.map((place) => place.id)).to.include.members([
        ...pack.questions.map((question) => `ask-${question.id}`),
        ...pack.outcomes.map((outcome) => `outcome-${outcome.id}`),
        'welcome',
        'urgent',
        'review',
      ]);
      expect(places.filter(({ group }) => group === 'Journeys')).to.have.length(journeys.length);
      for (const place of places) {
        const record = {
          format: 1,
          pack: pack.id,
          version: pack.version,
          ...(pack.fingerprint && { fingerprint: pack.fingerprint.structure }),
          answers: place.answers,
          position: place.position,
        };
        expect(readRecord(pack, record), place.id).to.deep.include({ ok: true });
        // A Storybook URL may contain letters, digits and dashes.
        expect(place.id).to.match(/^[\w-]+$/);
        if (place.group === 'Results')
          expect(`outcome-${weigh(pack, place.answers).outcome.id}`).to.equal(place.id);
      }
    });

    it(`all places are also found without journeys: ${id}`, () => {
      expect(placesOf(pack).missing).to.deep.equal([]);
    });
  }

  it('unreachable places are reported', () => {
    const { pack } = packsHere['sore-throat'] ?? {};
    if (!pack) throw new Error('There is no such pack.');
    const outcomes = [{ id: 'never' }, ...pack.outcomes];
    expect(placesOf({ ...pack, outcomes }).missing).to.deep.equal(['never']);
  });
});
