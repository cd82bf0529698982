import { expect } from 'chai';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

describe('the path', () => {
  it('the path begins with the first question', () => {
    expect(walk(pack, {})).to.include({ next: 'who', complete: false, index: 0 });
    expect(walk(pack, {}).path).to.deep.equal(['who']);
  });

  it('the path follows the pack’s order and ends with the question to ask now', () => {
    expect(walk(pack, { who: 'me', likes: ['walks'] }).path).to.deep.equal([
      'who',
      'likes',
      'garden',
    ]);
  });

  it('the path leaves out a question whose condition does not hold', () => {
    expect(walk(pack, { who: 'me', likes: ['quiet'] }).path).to.deep.equal([
      'who',
      'likes',
      'time',
    ]);
  });

  it('undefined, null and an empty list are no answer that could be dropped', () => {
    for (const nothing of [undefined, null, []])
      expect(walk(pack, { who: nothing } as unknown as Answers)).to.deep.include({
        next: 'who',
        dropped: [],
      });
    expect(walk(pack, { who: 'nobody' }).dropped).to.deep.equal(['who']);
  });

  it('the path stops at the first unanswered question, whatever was answered after it', () => {
    expect(walk(pack, { who: 'me', time: 'much' })).to.deep.include({
      next: 'likes',
      path: ['who', 'likes'],
    });
  });

  it('the path is complete when every question on it is answered', () => {
    expect(walk(pack, { who: 'me', likes: ['none'], time: 'much' })).to.include({
      next: undefined,
      complete: true,
    });
  });

  it('the path reads conditions from kept answers alone, never from one off the path', () => {
    const chained: Pack = {
      ...pack,
      questions: [
        ...pack.questions,
        { id: 'pond', kind: 'one', when: { garden: ['yes'] }, options: [{ id: 'yes' }] },
      ],
    };
    const { path } = walk(chained, { who: 'me', likes: ['quiet'], garden: 'yes', time: 'much' });
    expect(path).to.deep.equal(['who', 'likes', 'time']);
  });

  it('the path of a pack without questions is complete at once', () => {
    expect(walk({ ...pack, questions: [] }, { who: 'me' })).to.deep.include({
      complete: true,
      path: [],
      index: 0,
      of: 0,
      dropped: ['who'],
    });
  });
});

describe('an answer that is kept', () => {
  const keptOf = (answers: Answers): Answers => walk(pack, { who: 'me', ...answers }).kept;

  it('a kept answer may be several options, listed in the pack’s order', () => {
    expect(keptOf({ likes: ['quiet', 'walks'] })).to.deep.equal({
      who: 'me',
      likes: ['walks', 'quiet'],
    });
  });

  it('a kept answer to a question for several may be one bare option', () => {
    expect(keptOf({ likes: 'quiet' })).to.deep.equal({ who: 'me', likes: ['quiet'] });
  });

  it('a kept answer to a question for one may be a list of one', () => {
    expect(keptOf({ who: ['friend'] })).to.deep.equal({ who: 'friend' });
  });

  it('a kept answer may be an exclusive option on its own', () => {
    expect(keptOf({ likes: ['none'] })).to.deep.equal({ who: 'me', likes: ['none'] });
  });

  const refused: [string, Answers][] = [
    ['an exclusive option beside another', { likes: ['walks', 'none'] }],
    ['an option that the question does not have', { likes: ['walks', 'swims'] }],
    ['two options where one is asked', { who: ['me', 'friend'] }],
    ['an option of another question', { who: 'walks' }],
  ];
  for (const [name, answers] of refused) {
    it(`a kept answer is never ${name}`, () => {
      const [question] = Object.keys(answers);
      const { kept, dropped, next } = walk(pack, { who: 'me', ...answers });
      expect(kept).not.to.have.property(String(question));
      expect(dropped).to.deep.equal([question]);
      expect(next).to.equal(question);
    });
  }
});

describe('an answer that is dropped', () => {
  const answers = { who: 'me', likes: ['walks'], garden: 'yes', time: 'much' };

  it('an answer is dropped when its question leaves the path', () => {
    expect(walk(pack, { ...answers, likes: ['quiet'] })).to.deep.include({
      dropped: ['garden'],
      kept: { who: 'me', likes: ['quiet'], time: 'much' },
    });
  });

  it('a dropped answer counts again when the path returns to its question', () => {
    const away = { ...answers, likes: ['quiet'] };
    expect(walk(pack, { ...away, likes: ['walks'] })).to.deep.include({
      dropped: [],
      kept: answers,
      complete: true,
    });
  });

  it('an answer to a question that the pack does not have is dropped', () => {
    expect(walk(pack, { ...answers, colour: 'red' }).dropped).to.deep.equal(['colour']);
  });

  it('an emptied list is no answer, so it is not dropped', () => {
    const { kept, dropped, next } = walk(pack, { who: 'me', likes: [] });
    expect([Object.keys(kept), dropped, next]).to.deep.equal([['who'], [], 'likes']);
  });

  it('a dropped answer called "__proto__" touches nothing', () => {
    const { kept, dropped } = walk(
      pack,
      JSON.parse('{ "who": "me", "__proto__": { "likes": ["walks"] } }') as Answers,
    );
    expect(dropped).to.deep.equal(['__proto__']);
    expect(Object.entries(kept)).to.deep.equal([['who', 'me']]);
    expect((kept as Record<string, unknown>)['likes']).to.equal(undefined);
  });
});

describe('a question called "__proto__"', () => {
  const hostile: Pack = {
    ...pack,
    questions: [
      { id: '__proto__', kind: 'several', options: [{ id: 'yes' }, { id: 'no' }] },
      {
        id: 'constructor',
        kind: 'one',
        when: JSON.parse('{ "__proto__": ["yes"] }') as Record<string, string[]>,
        options: [{ id: 'yes' }],
      },
    ],
  };

  it('a question called "__proto__" is asked like any other', () => {
    expect(walk(hostile, {})).to.include({ next: '__proto__', index: 0, of: 2 });
  });

  it('a question called "__proto__" keeps its answer, and conditions read it', () => {
    const { kept, dropped, next, index } = walk(
      hostile,
      JSON.parse('{ "__proto__": ["yes"] }') as Answers,
    );
    expect(Object.entries(kept)).to.deep.equal([['__proto__', ['yes']]]);
    expect({ dropped, next, index }).to.deep.equal({ dropped: [], next: 'constructor', index: 1 });
  });
});
