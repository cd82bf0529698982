import { expect } from 'chai';
import type { Pack } from '../../../src/domain/pack.js';
import { weigh } from '../../../src/domain/weigh.js';
import { diffPacks } from '../../../src/proof/diff/diff.js';
import { differencesOf } from '../../../src/proof/diff/results.js';
import { results } from '../../../src/proof/prove/answer-sets.js';
import { all, difference, tea } from '../../support/packs/compare-tea.js';

describe('diffPacks', () => {
  it('diffPacks finds nothing between equal packs', () => {
    const found = difference((pack) => pack);
    expect([found.same, found.results, found.words, found.structure, found.unproved]).to.deep.equal(
      [true, [], [], [], []],
    );
    expect(found.space).to.deep.equal({
      compared: all().length,
      onlyBefore: 0,
      onlyAfter: 0,
      changed: 0,
    });
    const [before, after] = [tea(), tea()];
    for (const { guidance, answers } of results(before))
      expect(differencesOf({ before, after }, guidance, weigh(after, answers))).to.deep.equal([]);
  });

  it('diffPacks refuses an invalid pack, and names it', () => {
    const found = diffPacks({ ...tea(), id: 'not an id' }, { ...tea(), version: 'two' });
    expect(found.ok || found.problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['id-form', '/before/id'],
      ['version-form', '/after/version'],
    ]);
    expect(diffPacks({} as Pack, undefined as unknown as Pack).ok).to.equal(false);
  });

  it('diffPacks never throws: an exception inside is a problem', () => {
    const found = diffPacks(tea(), tea(), {
      progress: () => {
        throw new Error('the listener broke');
      },
    });
    expect(found.ok || found.problems).to.deep.equal([
      {
        code: 'proof-failed',
        path: '',
        message:
          'The comparison failed: Error: the listener broke. Report this with both packs: it is a bug in the library.',
      },
    ]);
  });

  it('a changed structure is reported by ids, with its old and new value', () => {
    const { structure, results } = difference((pack) => ({
      ...pack,
      version: '1.3.0',
      dates: { ...pack.dates, searched: '2026-02-02' },
      paidBy: ['A tea shop'],
      rules: pack.rules.map((rule) =>
        rule.id === 'T3' ? { ...rule, basis: 'Takes much milk' } : rule,
      ),
      sources: pack.sources.map((source) =>
        source.id === 'S1' ? { ...source, year: 2021 } : source,
      ),
      courses: pack.courses.toReversed(),
      figures: pack.figures.map((figure) => ({
        ...figure,
        when: [{ sleep: ['bad', 'unknown'] }],
        groups:
          figure.groups?.map((group) => (group.id === 'tea' ? { ...group, count: 13 } : group)) ??
          [],
      })),
    }));
    expect(results).to.deep.equal([]);
    expect(structure).to.have.deep.members([
      { path: '/version', change: 'other', before: '1.2.3', after: '1.3.0' },
      { path: '/dates/searched', change: 'other', before: '2026-01-20', after: '2026-02-02' },
      { path: '/paidBy', change: 'other', before: [], after: ['A tea shop'] },
      { path: '/rules/T3/basis', change: 'other', before: 'Takes milk', after: 'Takes much milk' },
      { path: '/sources/S1/year', change: 'other', before: 2020, after: 2021 },
      { path: '/courses', change: 'moved', after: '`leave` moves before `drink`' },
      {
        path: '/figures/awake-figure/when/0/sleep',
        change: 'other',
        before: ['bad'],
        after: ['bad', 'unknown'],
      },
      { path: '/figures/awake-figure/groups/tea/count', change: 'other', before: 12, after: 13 },
    ]);
  });
});
