import { expect } from 'chai';
import type { Answers } from '../../../src/domain/pack.js';
import { walk } from '../../../src/domain/walk.js';
import { balanceOf } from '../../../src/proof/words/balance.js';
import { answersTo } from '../../../src/domain/question.js';
import { results } from '../../../src/proof/prove/answer-sets.js';
import { answerSets } from '../../../src/proof/prove/reach.js';
import { pack } from '../../support/packs/liver.js';

describe('every path through the liver pack', () => {
  it('every path through the liver pack ends, and together they give 93,161 sets of answers', () => {
    let count = 0;
    for (const _set of answerSets(pack)) count += 1;
    expect(count).to.equal(93_161);
  });

  it('the total of questions never grows along a path of the liver pack', () => {
    let paths = 0;
    const follow = (answers: Answers, atMost: number): void => {
      const { next, index, of } = walk(pack, answers);
      if (of > atMost)
        throw new Error(
          `The total grows from ${String(atMost)} to ${String(of)} at ${JSON.stringify(answers)}.`,
        );
      const question = pack.questions.find(({ id }) => id === next);
      if (!question) {
        if (of !== index)
          throw new Error(
            `The total is ${String(of)} after ${String(index)} questions: ${JSON.stringify(answers)}.`,
          );
        paths += 1;
      } else
        for (const answer of answersTo(question)) follow({ ...answers, [question.id]: answer }, of);
    };
    follow({}, pack.questions.length);
    expect(paths).to.equal(93_161);
  });

  it('every path ends in a balanced result, and in an outcome that a rule names', () => {
    const proved = new Set<string>();
    for (const { answers, guidance } of results(pack)) {
      const name = [
        guidance.outcome.rule,
        ...guidance.notes.filter(({ first }) => first).map(({ id }) => id),
      ].join(' ');
      if (proved.has(name)) continue;
      proved.add(name);
      expect(balanceOf(pack, guidance), JSON.stringify(answers)).to.deep.equal([]);
      expect(guidance.outcome.rule, JSON.stringify(answers)).not.to.equal(undefined);
    }
    expect(proved.size).to.be.greaterThan(100);
  });
});
