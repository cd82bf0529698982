import { expect } from 'chai';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { weigh, type Guidance } from '../../src/domain/weigh.js';
import { smallPack as pack } from '../support/packs/small-pack.js';
import { busy, dogLover, idle } from '../support/packs/small-readers.js';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const firsts = (guidance: Guidance): string[] => ids(guidance.notes.filter(({ first }) => first));

describe('the notes', () => {
  it('each note is listed once, the first notes before all others', () => {
    const { notes } = weigh(pack, busy);
    expect(ids(notes)).to.have.members(ids(pack.notes)).and.lengthOf(pack.notes.length);
    expect(notes.map(({ first }) => first)).to.deep.equal(
      [...notes]
        .map(({ first }) => first)
        .sort()
        .reverse(),
    );
  });

  it('first notes are in the order of the rules, and the first mention wins', () => {
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

  it('notes that no rule names keep the pack’s order', () => {
    expect(ids(weigh(pack, idle).notes).slice(4)).to.deep.equal([
      'calm',
      'sleep',
      'fur',
      'smell',
      'noise',
      'lonely',
    ]);
  });

  it('notes that no rule names have no reason', () => {
    for (const { first, because } of weigh(pack, idle).notes)
      expect(first).to.equal(because.length > 0);
  });

  it('a note has its lines whose condition holds, in the order of the pack, by answers that count', () => {
    const lines = [
      { id: 'for-walkers', when: [{ likes: ['walks'] }], sources: [] },
      { id: 'for-nobody', when: [{ likes: ['none'] }], sources: [] },
      { id: 'for-gardens', when: [{ likes: ['none'] }, { garden: ['yes'] }], sources: [] },
    ];
    const given: Pack = { ...pack, notes: pack.notes.map((note) => ({ ...note, lines })) };
    const shown = (answers: Answers): unknown => weigh(given, answers).notes[0]?.lines;
    expect(shown(dogLover)).to.deep.equal(['for-walkers', 'for-gardens']);
    expect(shown({ ...dogLover, likes: ['quiet'] })).to.equal(undefined);
    expect(weigh(pack, dogLover).notes[0]).not.to.have.property('lines');
  });

  it('each note has its kind', () => {
    for (const { id, kind } of weigh({ ...pack }, busy).notes)
      expect(kind).to.equal(pack.notes.find((note) => note.id === id)?.kind);
  });

  it('a note that an unchecked pack does not have is of kind background', () => {
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
  it('cautions are in the order of the rules, and the first mention wins', () => {
    expect(ids(weigh(pack, busy).cautions)).to.deep.equal(['noise', 'lonely']);
  });

  it('a caution is in the list of notes too, with the same reasons', () => {
    const { cautions, notes } = weigh(pack, busy);
    for (const caution of cautions)
      expect(notes.find(({ id }) => id === caution.id)).to.deep.equal({ ...caution, open: false });
  });

  it('a caution has the reasons of every rule that adds it', () => {
    expect(weigh(pack, busy).cautions[0]?.because.map(({ rule }) => rule)).to.deep.equal([
      'quiet',
      'busy',
    ]);
  });

  it('there are no cautions when no rule adds one', () => {
    expect(weigh(pack, dogLover).cautions).to.deep.equal([]);
  });
});

describe('the questions to ask and the courses', () => {
  it('questions that a rule names come first, then every other', () => {
    const { ask: questions } = weigh(pack, busy);
    expect(questions.map(({ id, first }) => [id, first])).to.deep.equal([
      ['ask-breed', true],
      ['ask-hours', true],
      ['ask-vet', false],
    ]);
    for (const { kind } of questions) expect(kind).to.equal('question');
  });

  it('a course is never moved, nor marked as first', () => {
    for (const answers of [dogLover, busy, idle]) {
      const { courses } = weigh(pack, answers, ['company', 'money', 'quiet']);
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

  it('an answer has no effect on the result when its question is no longer asked', () => {
    expect(reasons({ ...idle, garden: 'yes' })).to.deep.equal([]);
    expect(weigh(gardens, { ...idle, garden: 'yes' })).to.deep.equal(weigh(gardens, idle));
  });

  it('an answer affects the result again when the path returns to its question', () => {
    expect(reasons({ ...idle, likes: ['walks'], garden: 'yes' })).to.deep.equal(['dog', 'garden']);
  });

  it('an answer has no effect on the result when it does not fit its question', () => {
    expect(reasons({ ...dogLover, likes: ['walks', 'none'] })).to.deep.equal([]);
  });

  it('an answer has no effect on the result when a question before it has lost its answer', () => {
    const { likes: _, ...rest } = dogLover;
    expect(reasons(rest)).to.deep.equal([]);
  });
});
