import { expect } from 'chai';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { weigh, type Guidance } from '../../src/domain/weigh.js';
import { smallPack as pack } from '../support/small-pack.js';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const firsts = (guidance: Guidance): string[] => ids(guidance.notes.filter(({ first }) => first));

/** Fits the dog by both of its rows, is busy by none. */
const dogLover: Answers = { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' };
const busy: Answers = { who: 'me', likes: ['walks', 'quiet'], garden: 'yes', time: 'little' };
const idle: Answers = { who: 'me', likes: ['none'], time: 'unknown' };

describe('the outcome', () => {
  it('is the first of the pack’s order that a rule leads to, also when its rule stands later', () => {
    expect(weigh(pack, busy).outcome).to.include({ id: 'wait', rule: 'busy' });
  });

  it('is the one that the only matching rule leads to', () => {
    expect(weigh(pack, dogLover).outcome).to.include({ id: 'dog', rule: 'dog' });
  });

  it('names the first rule that leads to it', () => {
    const again: Pack = {
      ...pack,
      rules: [...pack.rules, { id: 'again', when: [{}], outcome: 'dog', basis: '' }],
    };
    expect(weigh(again, dogLover).outcome.rule).to.equal('dog');
  });

  it('falls back to the last one, by no rule, when none leads anywhere', () => {
    expect(weigh(pack, idle).outcome).to.deep.equal({ id: 'read', rule: undefined, because: [] });
  });

  it('has no name in an unchecked pack that has no outcome', () => {
    expect(weigh({ ...pack, rules: [], outcomes: [] }, idle).outcome).to.deep.equal({
      id: '',
      rule: undefined,
      because: [],
    });
  });

  it('tells every reason in the order of the rules, also of rules that led elsewhere', () => {
    expect(weigh(pack, busy).outcome.because.map(({ rule, row }) => [rule, row])).to.deep.equal([
      ['dog', 0],
      ['busy', 0],
    ]);
  });

  it('tells no reason of a silent rule', () => {
    expect(weigh(pack, busy).outcome.because.map(({ rule }) => rule)).not.to.include('quiet');
  });
});

describe('a reason', () => {
  it('names its rule, its row and the answers by which that row holds', () => {
    expect(weigh(pack, dogLover).outcome.because).to.deep.equal([
      { rule: 'dog', row: 0, answers: { likes: 'walks', garden: 'yes' } },
      { rule: 'dog', row: 1, answers: { likes: 'walks', time: 'much' } },
    ]);
  });

  it('names no answer for a rule that holds for everybody', () => {
    const tied = weigh(pack, idle).notes.find(({ id }) => id === 'tied');
    expect(tied?.because).to.deep.equal([{ rule: 'all', row: 0, answers: {} }]);
  });

  it('adds up with those of every other rule that names the same note', () => {
    const bills = weigh(pack, busy).notes.find(({ id }) => id === 'vet-bills');
    expect(bills?.because.map(({ rule }) => rule)).to.deep.equal(['dog', 'busy', 'all']);
  });
});

describe('the notes', () => {
  it('are each there once, those that come first before all others', () => {
    const { notes } = weigh(pack, busy);
    expect(ids(notes)).to.have.members(ids(pack.notes)).and.lengthOf(pack.notes.length);
    expect(notes.map(({ first }) => first)).to.deep.equal(
      [...notes]
        .map(({ first }) => first)
        .sort()
        .reverse(),
    );
  });

  it('come first in the order of the rules, and the first mention wins', () => {
    expect(firsts(weigh(pack, busy))).to.deep.equal([
      'vet-bills',
      'joy',
      'noise',
      'calm',
      'sleep',
      'lonely',
      'tied',
      'bites',
    ]);
  });

  it('keep the pack’s order where no rule names them', () => {
    expect(ids(weigh(pack, idle).notes).slice(4)).to.deep.equal([
      'calm',
      'sleep',
      'fur',
      'smell',
      'noise',
      'lonely',
    ]);
  });

  it('have no reason where no rule names them', () => {
    for (const { first, because } of weigh(pack, idle).notes)
      expect(first).to.equal(because.length > 0);
  });

  it('carry their kind', () => {
    for (const { id, kind } of weigh({ ...pack }, busy).notes)
      expect(kind).to.equal(pack.notes.find((note) => note.id === id)?.kind);
  });

  it('are background where a rule of an unchecked pack names one that is not there', () => {
    const stray: Pack = {
      ...pack,
      rules: [...pack.rules, { id: 'stray', when: [{}], notes: ['parrot'], basis: '' }],
    };
    expect(weigh(stray, idle).notes.find(({ id }) => id === 'parrot')).to.include({
      kind: 'background',
      first: true,
    });
  });
});

describe('the cautions', () => {
  it('stand in the order of the rules, and the first mention wins', () => {
    expect(ids(weigh(pack, busy).cautions)).to.deep.equal(['noise', 'lonely']);
  });

  it('stand in both lists, with the same reasons', () => {
    const { cautions, notes } = weigh(pack, busy);
    for (const caution of cautions)
      expect(notes.find(({ id }) => id === caution.id)).to.deep.equal(caution);
  });

  it('add up their reasons', () => {
    expect(weigh(pack, busy).cautions[0]?.because.map(({ rule }) => rule)).to.deep.equal([
      'quiet',
      'busy',
    ]);
  });

  it('are none when no rule brings one', () => {
    expect(weigh(pack, dogLover).cautions).to.deep.equal([]);
  });
});

describe('the questions to ask and the courses', () => {
  it('puts the questions that a rule names first, and then every other', () => {
    const { ask: questions } = weigh(pack, busy);
    expect(questions.map(({ id, first }) => [id, first])).to.deep.equal([
      ['ask-breed', true],
      ['ask-hours', true],
      ['ask-vet', false],
    ]);
    for (const { kind } of questions) expect(kind).to.equal('question');
  });

  it('never moves a course, nor says that one comes first', () => {
    for (const answers of [dogLover, busy, idle]) {
      const { courses } = weigh(pack, answers, { company: 4, money: 4, quiet: 4 });
      expect(ids(courses)).to.deep.equal(['get-dog', 'get-cat', 'no-pet']);
      for (const course of courses)
        expect(course)
          .to.include({ first: false, kind: 'course' })
          .and.deep.include({ because: [] });
    }
  });
});

describe('an answer that does not count', () => {
  const gardens: Pack = {
    ...pack,
    rules: [
      ...pack.rules,
      {
        id: 'garden',
        when: [{ garden: ['yes'] }],
        reasons: ['garden'],
        outcome: 'dog',
        cautions: ['noise'],
        basis: '',
      },
    ],
  };
  const reasons = (answers: Answers): string[] =>
    weigh(gardens, answers).outcome.because.map(({ rule }) => rule);

  it('never steers when its question is not asked any more', () => {
    expect(reasons({ ...idle, garden: 'yes' })).to.deep.equal([]);
    expect(weigh(gardens, { ...idle, garden: 'yes' })).to.deep.equal(weigh(gardens, idle));
  });

  it('steers again when the path returns', () => {
    expect(reasons({ ...idle, likes: ['walks'], garden: 'yes' })).to.deep.equal(['dog', 'garden']);
  });

  it('never steers when it does not fit its question', () => {
    expect(reasons({ ...dogLover, likes: ['walks', 'none'] })).to.deep.equal([]);
  });

  it('never steers when a question before it has lost its answer', () => {
    const { likes: _, ...rest } = dogLover;
    expect(reasons(rest)).to.deep.equal([]);
  });
});
