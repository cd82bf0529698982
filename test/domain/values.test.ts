import { expect } from 'chai';
import type { Answers } from '../../src/domain/pack.js';
import { weigh, type Values } from '../../src/domain/weigh.js';
import { answerSets } from '../../src/proof/prove/reach.js';
import { smallPack as pack } from '../support/small-pack.js';

const quiet: Answers = { who: 'me', likes: ['quiet'], time: 'unknown' };
const order = (values?: Values): string[] => weigh(pack, quiet, values).notes.map(({ id }) => id);
const part = ({ first, kind }: { first: boolean; kind: string }): string =>
  `${String(first)} ${kind}`;

describe('what matters most to a person', () => {
  const plain = [
    'noise',
    'calm',
    'sleep',
    'joy',
    'tied',
    'bites',
    'vet-bills',
    'fur',
    'smell',
    'lonely',
  ];

  it('values that were not rated change nothing', () => {
    expect(order()).to.deep.equal(plain);
    expect(order({})).to.deep.equal(plain);
  });

  it('a rated value moves a note up inside its part', () => {
    expect(order({ company: 4 })).to.deep.equal([
      'noise',
      'joy',
      'sleep',
      'calm',
      'tied',
      'bites',
      'vet-bills',
      'smell',
      'fur',
      'lonely',
    ]);
  });

  it('a value never moves a note out of its part', () => {
    expect(order({ money: 4 }).indexOf('vet-bills')).to.equal(plain.indexOf('vet-bills'));
    expect(order({ money: 4 }).indexOf('fur')).to.equal(plain.indexOf('fur'));
  });

  it('a note has the weight of its highest-rated value', () => {
    expect(order({ money: 3, quiet: 2 }).slice(7)).to.deep.equal(['fur', 'smell', 'lonely']);
    expect(order({ money: 3, quiet: 2, company: 4 }).slice(7)).to.deep.equal([
      'smell',
      'fur',
      'lonely',
    ]);
  });

  it('notes of equal weight keep their order', () => {
    expect(order({ company: 2, quiet: 2, money: 2 })).to.deep.equal(plain);
  });

  it('a value rated zero, or unknown to the pack, moves no note', () => {
    expect(order({ company: 0 })).to.deep.equal(plain);
    expect(order({ fame: 4 })).to.deep.equal(plain);
  });

  it('values leave the outcome, cautions, questions, courses and reasons as they were', () => {
    const [before, after] = [weigh(pack, quiet), weigh(pack, quiet, { company: 4, money: 1 })];
    expect({ ...after, notes: [] }).to.deep.equal({ ...before, notes: [] });
    expect(after.notes.map(({ movedBy: _, ...note }) => note)).to.have.deep.members([
      ...before.notes,
    ]);
  });

  it('a value is named on each note that it moved up, and on no other', () => {
    const moved = (values: Values): unknown =>
      Object.fromEntries(
        weigh(pack, quiet, values).notes.flatMap(({ id, movedBy }) =>
          movedBy ? [[id, movedBy]] : [],
        ),
      );
    expect(moved({ company: 4 })).to.deep.equal({ joy: ['company'], smell: ['company'] });
    expect(moved({ company: 2, quiet: 3 }), 'what was ahead already has not moved').to.deep.equal({
      smell: ['quiet'],
    });
    expect(moved({ company: 4, quiet: 4, money: 4 })).to.deep.equal({});
    expect(moved({ company: 3, quiet: 3 }), 'by two that matter alike').to.deep.equal({
      smell: ['quiet', 'company'],
    });
  });

  it('values keep the places of every part, in every result', () => {
    const values = [0, 1, 4].flatMap((company) =>
      [0, 2, 3].flatMap((money) => [0, 4].map((calm) => ({ company, money, quiet: calm }))),
    );
    for (const answers of answerSets(pack)) {
      const before = weigh(pack, answers).notes.map(part);
      for (const value of values)
        expect(weigh(pack, answers, value).notes.map(part)).to.deep.equal(before);
    }
  });
});
