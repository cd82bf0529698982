import { expect } from 'chai';
import type { Pack, Question } from '../../../src/domain/pack.js';
import { walk } from '../../../src/domain/walk.js';
import { answersTo } from '../../../src/domain/question.js';
import { answerSets, deadEndOf } from '../../../src/proof/prove/reach.js';
import { smallPack as pack } from '../../support/packs/small-pack.js';

const options = (...ids: string[]) => ids.map((id) => ({ id }));

describe('the possible answers to a question', () => {
  it('the answers to a question for one are its options', () => {
    expect(answersTo({ id: 'who', kind: 'one', options: options('me', 'friend') })).to.deep.equal([
      'me',
      'friend',
    ]);
  });

  it('the answers to a question for several are all allowed sets of options, never an empty one', () => {
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

  it('a question with only exclusive options has one answer for each', () => {
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

  it('generated answers list options in the pack’s order, so that walk keeps them as they are', () => {
    for (const answer of answersTo(pack.questions[1]!)) {
      expect(walk(pack, { who: 'me', likes: answer }).kept['likes']).to.deep.equal(answer);
    }
  });
});

describe('the complete sets of answers', () => {
  it('the complete sets are all reachable ones: 2 × (2 sets with a garden × 2 + 2 without) × 3', () => {
    expect([...answerSets(pack)]).to.have.lengthOf(36);
  });

  it('the complete sets are all different', () => {
    expect(new Set([...answerSets(pack)].map((set) => JSON.stringify(set)))).to.have.lengthOf(36);
  });

  it('each complete set has no answer off the path', () => {
    for (const set of answerSets(pack))
      expect(walk(pack, set)).to.deep.include({ complete: true, kept: set, dropped: [] });
  });

  it('complete sets continue from the given answers', () => {
    const sets = [...answerSets(pack, { who: 'me', likes: ['quiet'] })];
    expect(sets).to.deep.equal(
      ['little', 'much', 'unknown'].map((time) => ({ who: 'me', likes: ['quiet'], time })),
    );
  });

  it('a pack without questions has one empty set', () => {
    expect([...answerSets({ ...pack, questions: [] })]).to.deep.equal([{}]);
  });

  it('complete sets are generated one at a time', () => {
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

  it('a dead end is found if no answer to a question counts', () => {
    const [problem] = deadEndOf(twice, { who: 'me', likes: ['quiet'], time: 'much' });
    expect(problem).to.include({ code: 'dead-end', path: '/questions/3' });
  });

  it('a dead end is found if an answer is off the path', () => {
    const [problem] = deadEndOf(pack, { who: 'me', likes: ['quiet'], garden: 'yes', time: 'much' });
    expect(problem).to.include({ code: 'dead-end', path: '/questions/2' });
    expect(problem?.message).to.include('No answer to "garden" counts');
  });

  it('a complete walk is no dead end', () => {
    for (const answers of answerSets(pack)) expect(deadEndOf(pack, answers)).to.deep.equal([]);
  });
});
