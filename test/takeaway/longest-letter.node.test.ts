// Of the letters that are printed in tests, none that a reader can get is longer. `npm run test:exhaustive` tries all.
import { expect } from 'chai';
import { vi } from 'vitest';
import type { Answers } from '../../src/domain/pack.js';
import { answerSets } from '../../src/proof/prove/reach.js';
import { loadWords } from '../../src/words/index.js';
import { isExhaustive, LONGEST_RUN } from '../support/random/exhaustive.js';
import { linesOf, LONGEST, longLetters } from '../support/packs/longest-letter.js';
import { pack, texts } from '../support/packs/liver.js';

vi.setConfig({ testTimeout: LONGEST_RUN });

const LANGUAGES = Object.keys(texts);

describe('the longest letter', () => {
  it('no reachable set of answers has a longer letter than the one that is printed in tests', async () => {
    await Promise.all(LANGUAGES.map(loadWords));
    const measure = (answers: Answers): number[] => {
      const all = new Map(
        longLetters(pack, texts, LANGUAGES, answers).map((letter, at) => [LANGUAGES[at], letter]),
      );
      return LONGEST.map(({ languages }) =>
        linesOf(languages.flatMap((language) => all.get(language) ?? [])),
      );
    };
    const longest = LONGEST.map(({ answers }, at) => measure(answers)[at] ?? 0);
    const found = LONGEST.map(() => ({ lines: 0, answers: {} }));
    let place = 0;
    for (const answers of answerSets(pack)) {
      if ((place += 1) % (isExhaustive ? 1 : 389) !== 0) continue;
      for (const [at, lines] of measure(answers).entries())
        if (lines > (found[at]?.lines ?? 0)) found[at] = { lines, answers };
    }
    console.log(
      LONGEST.map(
        ({ languages }, at) =>
          `${languages.join(' and ')}: ${String(longest[at])} lines, others at most ${String(found[at]?.lines)}.`,
      ).join('\n'),
    );
    for (const [at, { lines, answers }] of found.entries())
      expect(lines, JSON.stringify(answers)).to.be.at.most(longest[at] ?? 0);
  });
});
