import { expect } from 'chai';
import type { Pack } from '../../../src/domain/pack.js';
import { optionsIn } from '../../../src/domain/question.js';
import { diffPacks } from '../../../src/proof/diff/diff.js';
import {
  all,
  changeRule,
  changesOf,
  difference,
  tea,
  type Whole,
} from '../../support/packs/compare-tea.js';

describe('results that changed', () => {
  it('a change of outcome is reported, with its reason, on exactly the results that have it', () => {
    const found = difference(changeRule('T1', { when: [{ sleep: ['bad', 'unknown'] }] }));
    const unknown = all().filter(({ sleep }) => sleep === 'unknown');
    const newly = unknown.filter(({ spoons }) => spoons !== 'many');
    expect(changesOf(found)).to.include.members([
      `outcome: \`as-you-like\` → \`sleep-first\`: ${String(newly.length)}`,
      `outcome: \`sleep-first\` by rule \`T1\`, was by rule \`T2\`: ${String(unknown.length - newly.length)}`,
      `reasons: \`T1\` is given: ${String(unknown.length)}`,
      `cautions: \`late-tea\` is shown: ${String(unknown.length)}`,
      `first-questions: \`q-sleep\` comes first: ${String(unknown.length)}`,
      `why: \`less-sleep\`: \`rule T1\` is a reason: ${String(unknown.length)}`,
    ]);
    expect(found.space.changed).to.equal(unknown.length);
    for (const { example } of found.results) expect(example).to.include({ sleep: 'unknown' });
    expect(found.structure).to.deep.equal([
      {
        path: '/rules/T1/when/0/sleep',
        change: 'other',
        before: ['bad'],
        after: ['bad', 'unknown'],
      },
    ]);
  });

  it('the reverse comparison reports what was removed', () => {
    const wider = changeRule('T1', { when: [{ sleep: ['bad', 'unknown'] }] })(tea());
    const back = diffPacks(wider, tea());
    const parts = back.ok ? changesOf(back) : [];
    const unknown = String(all().filter(({ sleep }) => sleep === 'unknown').length);
    expect(parts).to.include.members([
      `reasons: \`T1\` is no longer given: ${unknown}`,
      `cautions: \`late-tea\` is no longer shown: ${unknown}`,
      `first-questions: \`q-sleep\` no longer comes first: ${unknown}`,
    ]);
  });

  it('a changed order is reported, if no other rule orders the notes', () => {
    const found = difference(changeRule('T0', { notes: ['calm', 'less-sleep', 'price', 'teeth'] }));
    expect(changesOf(found)).to.deep.equal([
      `first-notes: \`price\` moves before \`teeth\`: ${String(all().length)}`,
    ]);
  });

  it('the order of notes that do not come first is reported', () => {
    const found = difference((pack) => ({
      ...pack,
      notes: [...pack.notes.slice(-2), ...pack.notes.slice(0, -2)],
    }));
    expect(found.results.map(({ part }) => part))
      .to.include('all-notes')
      .and.not.include('first-notes');
    expect(found.structure.every(({ change }) => change === 'moved')).to.equal(true);
    expect(found.structure.map(({ path }) => path)).to.include('/notes');
  });

  it('a reason that holds by other answers is reported', () => {
    const found = difference(
      changeRule('T2', { when: [{ spoons: ['many'] }, { sleep: ['bad'] }] }),
    );
    const milk = all().filter(
      ({ habits, sleep }) => optionsIn(habits).includes('milk') && sleep === 'bad',
    ).length;
    expect(changesOf(found)).to.include(
      `reasons: \`T2-milk\` by other answers: sleep is bad, was habits is milk, sleep is bad: ${String(milk)}`,
    );
  });

  it('a reason is identified by its sentence, not by its row', () => {
    const found = difference(
      changeRule('T2', {
        when: [{ habits: ['milk'], sleep: ['bad'] }, { spoons: ['many'] }],
        reasons: ['T2-milk', 'T2-sugar'],
      }),
    );
    const both = all().filter(
      ({ habits, spoons, sleep }) =>
        optionsIn(habits).includes('milk') && spoons === 'many' && sleep === 'bad',
    ).length;
    expect(changesOf(found)).to.include(
      `reasons: \`T2-milk\` moves before \`T2-sugar\`: ${String(both)}`,
    );
    expect(changesOf(found).filter((what) => /is (no longer )?changesOf/.test(what))).to.deep.equal(
      [],
    );
  });

  it('an added or removed note is reported', () => {
    const without = (pack: Whole): Pack => ({
      ...pack,
      notes: pack.notes.filter(({ id }) => id !== 'where-it-grows'),
      text: {
        en: {
          ...pack.text.en,
          notes: Object.fromEntries(
            Object.entries(pack.text.en.notes).filter(([id]) => id !== 'where-it-grows'),
          ),
        },
      },
    });
    const size = String(all().length);
    expect(changesOf(difference(without))).to.deep.equal([
      `all-notes: \`where-it-grows\` is gone: ${size}`,
    ]);
    const back = diffPacks(without(tea()), tea());
    expect(back.ok && changesOf(back)).to.deep.equal([
      `all-notes: \`where-it-grows\` is new: ${size}`,
    ]);
    expect(
      back.ok && back.words.map(({ path, voices, sets }) => [path, voices[0]?.before, sets]),
    ).to.deep.equal([
      ['/notes/where-it-grows/title', undefined, 0],
      ['/notes/where-it-grows/others', undefined, 0],
    ]);
    expect(back.ok && back.words.every((change) => !('example' in change))).to.equal(true);
  });

  it('changes are listed by part, those on most results first', () => {
    const { results: found } = difference((pack) => {
      const { 'where-it-grows': _, ...notes } = pack.text.en.notes;
      const wider = changeRule('T1', {
        when: [{ sleep: ['bad', 'unknown'] }],
        notes: ['less-sleep', 'teeth'],
      })(pack);
      return {
        ...wider,
        voices: { carer: { who: ['myself'] } },
        askHints: [{ id: 'write-down', when: [{ sleep: ['unknown'] }] }],
        notes: pack.notes.filter(({ id }) => id !== 'where-it-grows'),
        text: { en: { ...pack.text.en, notes } },
      };
    });
    expect([...new Set(found.map(({ part }) => part))]).to.deep.equal([
      'outcome',
      'reasons',
      'cautions',
      'first-notes',
      'first-questions',
      'all-notes',
      'why',
      'hints',
      'voice',
    ]);
    const inOrder = found.map(
      ({ part, sets }, index) =>
        index === 0 || part !== found[index - 1]?.part || sets <= (found[index - 1]?.sets ?? 0),
    );
    expect(inOrder).not.to.include(false);
    expect(new Set(found.map(({ sets }) => sets)).size).to.be.greaterThan(2);
  });
});
