import { expect } from 'chai';
import type { Note, Pack } from '../../../src/domain/pack.js';
import { weigh } from '../../../src/domain/weigh.js';
import { balanceOf } from '../../../src/proof/words/balance.js';
import { smallPack } from '../../support/packs/small-pack.js';

/** A result of the small pack in which only the notes of rule `all` come first, with some notes changed. */
function result(first: readonly string[], change: (note: Note) => Note = (note) => note): string[] {
  const rules = [{ id: 'all', when: [{}], notes: first, basis: '' }];
  const pack: Pack = { ...smallPack, rules, notes: smallPack.notes.map(change) };
  return balanceOf(pack, weigh(pack, { who: 'me', likes: ['none'], time: 'much' })).map(
    ({ code }) => code,
  );
}
const balanced = ['joy', 'tied', 'bites', 'vet-bills'];
const without = (id: string): string[] => balanced.filter((other) => other !== id);
const certain = (note: Note): Note => ({ ...note, evidence: 'established' });

describe('a balanced result', () => {
  it('a balanced result has a limitation, a risk, a cost and a contested or unproven note beside its benefits', () => {
    expect(result(balanced)).to.deep.equal([]);
  });

  it('a balanced result needs no benefit', () => {
    expect(result(without('joy'))).to.deep.equal([]);
  });

  it('a balanced result may have its only contested or unproven note in a benefit', () => {
    expect(
      result(balanced, (note) => ({
        ...note,
        evidence: note.id === 'joy' ? 'unproven' : 'established',
      })),
    ).to.deep.equal([]);
  });

  it('a balanced result may be half benefits', () => {
    const benefit = (note: Note): Note =>
      ['sleep', 'fur'].includes(note.id) ? { ...note, kind: 'benefit' } : note;
    expect(result(['joy', 'sleep', 'fur', 'tied', 'bites', 'vet-bills'], benefit)).to.deep.equal(
      [],
    );
  });
});

describe('a one-sided result', () => {
  const seeded: [why: string, code: string, first: string[], change?: (note: Note) => Note][] = [
    [
      'without a limitation',
      'balance-no-limitation',
      [...without('tied'), 'sleep'],
      (note) => (note.id === 'sleep' ? { ...note, evidence: 'contested' } : note),
    ],
    ['without a risk', 'balance-no-risk', without('bites')],
    ['without a cost', 'balance-no-cost', without('vet-bills')],
    ['with nothing contested or unproven', 'balance-no-doubt', balanced, certain],
    [
      'with early trials for its only doubt',
      'balance-no-doubt',
      balanced,
      (note) => ({ ...note, evidence: 'early-trials' }),
    ],
    [
      'with more benefits than other notes',
      'balance-benefits',
      [...balanced, 'calm', 'sleep', 'fur'],
      (note) => (['sleep', 'fur'].includes(note.id) ? { ...note, kind: 'benefit' } : note),
    ],
    [
      'whose only risk is a caution to one person',
      'balance-no-risk',
      [...without('bites'), 'noise'],
    ],
    [
      'whose only limitation comes after the first notes',
      'balance-no-limitation',
      [...without('tied'), 'sleep'],
      (note) => (note.id === 'joy' ? { ...note, evidence: 'contested' } : note),
    ],
  ];
  for (const [why, code, first, change] of seeded) {
    it(`a one-sided result is found: ${why}: ${code}`, () => {
      expect(result(first, change)).to.deep.equal([code]);
    });
  }

  it('a one-sided result is reported with every clause that it breaks', () => {
    expect(result(['joy'])).to.deep.equal([
      'balance-no-limitation',
      'balance-no-risk',
      'balance-no-cost',
      'balance-no-doubt',
      'balance-benefits',
    ]);
  });

  it('a one-sided choice of open notes is reported, although the first notes are balanced', () => {
    const pack: Pack = {
      ...smallPack,
      rules: [{ id: 'all', when: [{}], notes: balanced, basis: '' }],
    };
    const guidance = weigh(pack, { who: 'me', likes: ['none'], time: 'much' });
    expect(balanceOf(pack, guidance)).to.deep.equal([]);
    const notes = guidance.notes.map((note) => ({ ...note, open: note.kind === 'benefit' }));
    const problems = balanceOf(pack, { ...guidance, notes });
    expect(problems.map(({ code }) => code)).to.include.members([
      'balance-no-limitation',
      'balance-no-risk',
      'balance-no-cost',
      'balance-benefits',
    ]);
    expect(problems[0]?.message).to.contain('is open');
  });

  it('a one-sided result is reported at its outcome', () => {
    const pack: Pack = {
      ...smallPack,
      rules: [{ id: 'all', when: [{}], outcome: 'dog', notes: without('bites'), basis: '' }],
    };
    const [problem] = balanceOf(pack, weigh(pack, { who: 'me', likes: ['none'], time: 'much' }));
    expect(problem).to.include({ path: '/outcomes/1' });
    expect(problem?.message).to.contain('risk');
  });
});
