import { expect } from 'chai';
import type { Pack, Question } from '../../../src/domain/pack.js';
import { walk } from '../../../src/domain/walk.js';
import { answersTo } from '../../../src/domain/question.js';
import { answerSets, deadEndOf } from '../../../src/proof/prove/reach.js';
import { smallPack as pack } from '../../support/small-pack.js';

const options = (...ids: string[]) => ids.map((id) => ({ id }));

describe('the answers that a question can be given', () => {
  it('are its options, where one is asked', () => {
    expect(answersTo({ id: 'who', kind: 'one', options: options('me', 'friend') })).to.deep.equal([
      'me',
      'friend',
    ]);
  });

  it('are every set of options that may stand together, and never an empty one', () => {
    const question: Question = {
      id: 'likes',
      kind: 'several',
      options: [...options('a', 'b', 'c'), { id: 'none', exclusive: true }],
    };
    expect(answersTo(question)).to.have.deep.members([
      ['a'],
      ['b'],
      ['c'],
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
      ['a', 'b', 'c'],
      ['none'],
    ]);
  });

  it('are one for each exclusive option, where there are no others', () => {
    const question: Question = {
      id: 'likes',
      kind: 'several',
      options: [
        { id: 'none', exclusive: true },
        { id: 'unknown', exclusive: true },
      ],
    };
    expect(answersTo(question)).to.deep.equal([['none'], ['unknown']]);
  });

  it('hold each option in the pack’s own order, so that a walk keeps them as they are', () => {
    for (const answer of answersTo(pack.questions[1]!)) {
      expect(walk(pack, { who: 'me', likes: answer }).kept['likes']).to.deep.equal(answer);
    }
  });
});

describe('the complete sets of answers', () => {
  it('are all that a person can reach: 2 × (2 sets with a garden × 2 + 2 without) × 3', () => {
    expect([...answerSets(pack)]).to.have.lengthOf(36);
  });

  it('are each different', () => {
    expect(new Set([...answerSets(pack)].map((set) => JSON.stringify(set)))).to.have.lengthOf(36);
  });

  it('are each complete, with no answer off the path', () => {
    for (const set of answerSets(pack))
      expect(walk(pack, set)).to.deep.include({ complete: true, kept: set, dropped: [] });
  });

  it('go on from the answers given', () => {
    const sets = [...answerSets(pack, { who: 'me', likes: ['quiet'] })];
    expect(sets).to.deep.equal(
      ['little', 'much', 'unknown'].map((time) => ({ who: 'me', likes: ['quiet'], time })),
    );
  });

  it('are one empty set for a pack without questions', () => {
    expect([...answerSets({ ...pack, questions: [] })]).to.deep.equal([{}]);
  });

  it('are told one at a time, so that nobody must hold them all', () => {
    const many: Pack = {
      ...pack,
      questions: Array.from({ length: 60 }, (_, n) => ({
        id: `q${String(n)}`,
        kind: 'one',
        options: options('a', 'b'),
      })),
    };
    for (const set of answerSets(many)) {
      expect(Object.keys(set)).to.have.lengthOf(60);
      break;
    }
  });
});

describe('a dead end', () => {
  const twice: Pack = {
    ...pack,
    questions: pack.questions.map((question) =>
      question.id === 'time' ? { ...question, options: options('much', 'much') } : question,
    ),
  };

  it('is found where no answer to a question counts', () => {
    const [problem] = deadEndOf(twice, { who: 'me', likes: ['quiet'], time: 'much' });
    expect(problem).to.include({ code: 'dead-end', path: '/questions/3' });
  });

  it('is found where an answer lies off the path', () => {
    const [problem] = deadEndOf(pack, { who: 'me', likes: ['quiet'], garden: 'yes', time: 'much' });
    expect(problem).to.include({ code: 'dead-end', path: '/questions/2' });
    expect(problem?.message).to.include('No answer to "garden" counts');
  });

  it('is none where the walk is complete', () => {
    for (const answers of answerSets(pack)) expect(deadEndOf(pack, answers)).to.deep.equal([]);
  });
});
