import { expect } from 'chai';
import type { Pack, Row, Rule } from '../../../src/domain/pack.js';
import { unreachableIn } from '../../../src/proof/prove/unreachable.js';
import { searchBudget } from '../../../src/proof/prove/satisfiable.js';
import { minimalOf } from '../../../src/proof/prove/reasons.js';
import { smallPack } from '../../support/packs/small-pack.js';

// Four questions with three answers: two of them always have the same answer, which only a search finds.
const ids = ['q0', 'q1', 'q2', 'q3'];
const options = ['x', 'y', 'z'].map((id) => ({ id }));
const same = ids.flatMap((a, place) =>
  ids.slice(place + 1).flatMap((b) => options.map(({ id }): Row => ({ [a]: [id], [b]: [id] }))),
);
const pigeons: Pack = {
  ...smallPack,
  voices: {},
  questions: ids.map((id) => ({ id, kind: 'one', options })),
  rules: [{ id: 'same', when: same, reasons: same.map(() => 'same'), outcome: 'cat', basis: '' }],
  outcomes: [{ id: 'cat' }, { id: 'dog', lines: [{ id: 'line', when: [{}], sources: [] }] }],
};
const paths = ({ problems }: ReturnType<typeof unreachableIn>): string[] =>
  problems.map(({ code, path }) => `${code} ${path}`);

describe('items that earlier ones always precede', () => {
  it('a line in favour is not one-sided if two other lines of its note cover its readers together', () => {
    const [question] = smallPack.questions;
    const [one = '', ...rest] = question!.options.map(({ id }) => id);
    const line = (id: string, when: object[], favours = false): object => ({
      id,
      when,
      sources: [],
      favours,
    });
    const withLines = (...lines: object[]): Pack => ({
      ...smallPack,
      notes: [{ id: 'n', kind: 'risk', sources: [], lines: lines as never }],
    });
    const found = (given: Pack): string[] =>
      unreachableIn(given, searchBudget())
        .problems.map(({ code }) => code)
        .filter((code) => code === 'line-one-sided');
    const favoured = line('a', [{}], true);
    const [some, others] = [
      line('b', [{ [question!.id]: [one] }]),
      line('c', [{ [question!.id]: rest }]),
    ];
    expect(found(withLines(favoured, some, others))).to.deep.equal([]);
    expect(found(withLines(favoured, some))).to.deep.equal(['line-one-sided']);
    expect(found(withLines(favoured, line('d', [{}], true)))).to.have.length(2);
  });

  it('a line in favour is left undecided, with its place, when the budget is too small', () => {
    const line = { id: 'a', when: [{}], sources: [], favours: true };
    const other = { id: 'b', when: same, sources: [] };
    const given: Pack = {
      ...pigeons,
      rules: [],
      outcomes: [],
      notes: [{ id: 'n', kind: 'risk', sources: [], lines: [line, other] }],
    };
    expect(unreachableIn(given, { left: 3 }).open).to.deep.equal(['/notes/0/lines/0']);
    expect(unreachableIn(given, searchBudget()).open).to.deep.equal([]);
  });

  it('a rule of which no row can hold is not reported as shadowed too', () => {
    const never: Rule = { id: 'never', when: [{ who: [] }], outcome: 'dog', basis: '' };
    const given = { ...smallPack, rules: [...smallPack.rules, never] };
    expect(paths(unreachableIn(given, searchBudget()))).to.not.include('rule-shadowed /rules/4');
  });

  it('an unreachable condition is found if many rows together cover it, and its lines are not reported too', () => {
    const found = unreachableIn(pigeons, searchBudget());
    expect(paths(found)).to.deep.equal(['outcome-unreached /outcomes/1']);
    expect(found.open).to.deep.equal([]);
  });

  it('an unreachable condition is left undecided, with its place, when the budget is too small', () => {
    const found = unreachableIn(pigeons, { left: 60 });
    expect(paths(found)).to.deep.equal([]);
    expect(found.open).to.deep.equal(['/outcomes/1']);
    expect(minimalOf(pigeons, { left: 0 }).open).to.have.lengthOf(same.length * 2);
  });

  it('the small pack has nothing unreachable', () => {
    expect(unreachableIn(smallPack, searchBudget())).to.deep.equal({ problems: [], open: [] });
  });

  describe('a rule that leads to an outcome and has no reason', () => {
    const silent = (outcome: string, row: Row, more: Partial<Rule> = {}): Rule => ({
      id: 'silent',
      when: [row],
      outcome,
      basis: '',
      ...more,
    });
    const last = (rule: Rule): string[] =>
      paths(unreachableIn({ ...smallPack, rules: [...smallPack.rules, rule] }, searchBudget()));
    const first = (rule: Rule): string[] =>
      paths(unreachableIn({ ...smallPack, rules: [rule, ...smallPack.rules] }, searchBudget()));

    it('a rule without a reason is unreachable if an earlier rule has led everybody to its outcome', () => {
      expect(last(silent('dog', { likes: ['walks'], garden: ['yes'] }))).to.deep.equal([
        'rule-shadowed /rules/4',
      ]);
      expect(first(silent('dog', { likes: ['walks'], garden: ['yes'] }))).to.deep.equal([]);
    });

    it('a rule without a reason is unreachable if everybody gets an earlier outcome', () => {
      expect(last(silent('dog', { time: ['little'] }))).to.deep.equal(['rule-shadowed /rules/4']);
      expect(
        first(silent('dog', { time: ['little'] })),
        'also when that rule stands later',
      ).to.deep.equal(['rule-shadowed /rules/0']);
    });

    it('a rule without a reason is reachable if only it leads some people to its outcome', () => {
      expect(last(silent('dog', { likes: ['none'], time: ['much'] }))).to.deep.equal([]);
      expect(last(silent('wait', { time: ['unknown'] }))).to.deep.equal([]);
    });

    it('a rule is not reported if its outcome is unknown, or if it has a reason', () => {
      expect(last(silent('nowhere', { time: ['little'] }))).to.deep.equal([]);
      expect(
        last(silent('dog', { likes: ['walks'], garden: ['yes'] }, { reasons: ['dog-garden'] })),
      ).to.deep.equal([]);
    });
  });
});
