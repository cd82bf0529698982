// One letter in two languages: the doctor reads in one column what the reader reads in the other.
import { expect } from 'chai';
import type { Answers } from '../../src/domain/pack.js';
import { answerSets } from '../../src/proof/prove/reach.js';
import { toLetter, type Letter } from '../../src/takeaway/letter.js';
import { letterText } from '../../src/takeaway/text.js';
import { isExhaustive } from '../support/random/exhaustive.js';
import { journeys, pack, texts } from '../support/packs/liver.js';

const LANGUAGES = Object.keys(texts);
const letterIn = (language: string, answers: Answers): Letter =>
  toLetter(pack, answers, {
    text: texts[language] as (typeof texts)[string],
    today: new Date('2026-12-01T12:00:00Z'),
    values: pack.values.slice(0, 3).map(({ id }) => id),
    taken: ['q-transplant'],
    own: ['Can I sing?'],
  });
/** Everything of a letter but its words. */
const skeleton = ({ parts, warnings, lead, facts }: Letter): unknown => ({
  parts: parts.map(({ id, lead, items, rest }) => ({
    id,
    lead: lead !== '',
    items: items.map(({ id, more }) => [id, more.length]),
    rest: rest !== '',
  })),
  others: [warnings.length, lead.length, facts.length],
});

describe('a letter in two languages', () => {
  it('in every language the letter has the same parts and items, with the same ids, in the same order', () => {
    let place = 0;
    const some = [...answerSets(pack)].filter(() => (place += 1) % (isExhaustive ? 1 : 997) === 0);
    for (const answers of [...journeys.map((journey) => journey.answers), ...some]) {
      const [first, ...others] = LANGUAGES.map((language) => letterIn(language, answers));
      const ids = first?.parts.flatMap((part) => part.items.map((item) => `${part.id}/${item.id}`));
      expect(new Set(ids).size).to.equal(ids?.length);
      for (const other of others)
        expect(skeleton(other), JSON.stringify(answers)).to.deep.equal(skeleton(first as Letter));
    }
  });

  it('the text has one letter after the other, each whole', () => {
    const [en, es] = ['en', 'es'].map((language) => letterIn(language, journeys[0]?.answers ?? {}));
    const both = letterText(en as Letter, es);
    expect(both.split('\n\n* * *\n\n')).to.deep.equal([
      letterText(en as Letter),
      letterText(es as Letter),
    ]);
    expect(letterText(en as Letter)).not.to.contain('* * *');
  });
});
