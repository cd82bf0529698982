import { expect } from 'chai';
import { matchRow } from '../../../src/domain/condition.js';
import type { Answers, Pack, Text } from '../../../src/domain/pack.js';
import { diffPacks, type Difference } from '../../../src/proof/diff/diff.js';
import { answerSetsOf } from '../../../src/proof/prove/answer-sets.js';
import { isExhaustive } from '../../support/random/exhaustive.js';
import { wholePack } from '../../support/packs/liver.js';

// One change each in the real pack: the comparison finds that change and no other, on exactly the affected results,
// which are counted here independently.

const all: readonly Answers[] = isExhaustive ? [...answerSetsOf(wholePack)] : [];
const count = (fits: (answers: Answers) => boolean): number => all.filter(fits).length;
const copy = (): Pack & { text: { en: Text } } =>
  structuredClone(wholePack) as Pack & { text: { en: Text } };

function differenceTo(after: Pack): Difference {
  const found = diffPacks(wholePack, after);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found;
}

// The tests of diffPacks beside this one have these cases for small packs.
const describeAll = isExhaustive ? describe : describe.skip;
describeAll('the comparison over the whole space of the default pack', () => {
  it('diffPacks finds one condition: the people who are warned only now', () => {
    const before = wholePack.rules.find(({ id }) => id === 'R24')?.when;
    const when = [{ condition: ['alcohol', 'fatty-liver'] }];
    const { results, words, structure, space } = differenceTo({
      ...copy(),
      rules: wholePack.rules.map((rule) => (rule.id === 'R24' ? { ...rule, when } : rule)),
    });
    const sets = count(({ condition }) => condition === 'fatty-liver');
    expect(results.map(({ part, what, sets }) => [part, what, sets])).to.deep.equal([
      ['cautions', '`alcohol-slowly` is shown', sets],
    ]);
    expect(results[0]?.example).to.include({ condition: 'fatty-liver' });
    expect(space.changed).to.equal(sets);
    expect(words).to.deep.equal([]);
    expect(structure).to.deep.equal([
      {
        path: '/rules/R24/when/0/condition',
        change: 'other',
        before: ['alcohol'],
        after: ['alcohol', 'fatty-liver'],
      },
    ]);
    expect(before).to.deep.equal([{ condition: ['alcohol'] }]);
  });

  it('diffPacks finds nothing between two equal liver packs', () => {
    expect(differenceTo(copy())).to.deep.equal({
      ok: true,
      same: true,
      space: { compared: all.length, onlyBefore: 0, onlyAfter: 0, changed: 0 },
      results: [],
      words: [],
      structure: [],
      unproved: [],
    });
  });

  it('diffPacks finds one word, in one voice, on the results of its readers', () => {
    const after = copy();
    const { R12: said } = after.text.en.reasons;
    if (typeof said !== 'object')
      throw new Error('This reason is to have a wording for each voice.');
    const reworded = { ...said, carer: `${said['carer'] ?? ''} Or so they were told.` };
    const { results, words, structure, space } = differenceTo({
      ...after,
      text: {
        ...after.text,
        en: { ...after.text.en, reasons: { ...after.text.en.reasons, R12: reworded } },
      },
    });
    expect([results, structure, space.changed]).to.deep.equal([[], [], 0]);
    const sets = count(({ who, stage }) => who === 'someone-else' && stage === 'decompensated');
    expect(words).to.have.lengthOf(1);
    expect(words[0]).to.deep.include({
      language: 'en',
      path: '/reasons/R12',
      sets,
      voices: [{ voice: 'carer', before: said['carer'], after: reworded.carer }],
    });
    expect(words[0]?.example).to.include({ who: 'someone-else', stage: 'decompensated' });
  });

  it('diffPacks finds one order: the note that now comes first, where no other rule orders them', () => {
    const swap = (notes: readonly string[]): string[] =>
      notes.map((id) => ({ 'limit-risks': 'limit-cost', 'limit-cost': 'limit-risks' })[id] ?? id);
    const everyone = wholePack.rules.find(({ id }) => id === 'R00');
    const { results, words, structure, space } = differenceTo({
      ...copy(),
      rules: wholePack.rules.map((rule) =>
        rule.id === 'R00' ? { ...rule, notes: swap(rule.notes ?? []) } : rule,
      ),
    });
    const others = wholePack.rules.filter(
      ({ id, notes = [] }) =>
        id !== 'R00' && (notes.includes('limit-risks') || notes.includes('limit-cost')),
    );
    const sets = count(
      (answers) => !others.some(({ when }) => when.some((row) => matchRow(row, answers))),
    );
    expect(results.map(({ part, what, sets }) => [part, what, sets])).to.deep.equal([
      ['first-notes', '`limit-cost` moves before `limit-risks`', sets],
    ]);
    expect(space.changed).to.equal(sets);
    expect(words).to.deep.equal([]);
    expect(structure).to.deep.equal([
      {
        path: '/rules/R00/notes',
        change: 'other',
        before: everyone?.notes,
        after: swap(everyone?.notes ?? []),
      },
    ]);
  });
});
