import { expect } from 'chai';
import type { Answer, Pack } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { answerSets } from '../../src/proof/prove/reach.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

describe('the progress of a walk', () => {
  it('the index counts the answered questions of the path', () => {
    expect(walk(pack, { who: 'me', likes: ['walks'], time: 'much' }).index).to.equal(2);
  });

  it('the total counts every question that could still be asked', () => {
    expect(walk(pack, {}).of).to.equal(4);
  });

  it('the total shrinks when an answer closes a question', () => {
    expect(walk(pack, { who: 'me', likes: ['quiet'] }).of).to.equal(3);
  });

  it('the total leaves out a question that depends on one which cannot be asked', () => {
    const chained: Pack = {
      ...pack,
      questions: [
        ...pack.questions,
        { id: 'pond', kind: 'one', when: { garden: ['yes'] }, options: [{ id: 'yes' }] },
      ],
    };
    expect(walk(chained, { who: 'me' }).of).to.equal(5);
    expect(walk(chained, { who: 'me', likes: ['quiet'] }).of).to.equal(3);
  });

  it('the total counts a later question by the answers given so far, whatever is asked before it', () => {
    const later: Pack = {
      ...pack,
      questions: [
        ...pack.questions,
        { id: 'pond', kind: 'one', when: { who: ['me'] }, options: [{ id: 'yes' }] },
      ],
    };
    expect(walk(later, { who: 'me', likes: ['quiet'] }).of).to.equal(4);
    expect(walk(later, { who: 'friend', likes: ['quiet'] }).of).to.equal(3);
  });

  it('the total never grows along a path', () => {
    for (const set of answerSets(pack)) {
      let before = Infinity;
      const far: Record<string, Answer> = {};
      for (const [question, answer] of [['', ''] as const, ...Object.entries(set)]) {
        if (question) far[question] = answer;
        const { index, of } = walk(pack, far);
        expect(of, JSON.stringify(far)).to.be.at.most(before).and.at.least(index);
        before = of;
      }
      expect(before).to.equal(Object.keys(set).length);
    }
  });
});
