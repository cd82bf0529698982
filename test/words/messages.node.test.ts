// The library's own words are one list: the declarations in `Words`, the template for authors, and the compiled files
// are equal.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { wordsFile } from '../../scripts/words.mjs';
import { checkWords } from '../../src/cli/words/check.js';
import { MESSAGES, type ArgumentKind } from '../../src/cli/words/messages.js';
import { loadWordsFile } from '../../src/cli/words/spoken.js';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/es.js';
import { LANGUAGES } from '../../src/words/languages.js';
import { pageWordsFor, PAGE_LANGUAGES } from '../../src/words/page-words.js';
import type { Words } from '../../src/words/words.js';
import { zhHans } from '../../src/words/zh-Hans.js';
import { fileOf, saidAt } from '../support/words-file.js';

const OURS: readonly [Words, dates: string][] = [
  [en, 'en-GB'],
  [es, 'es-ES'],
  [zhHans, 'zh-Hans-CN'],
];

/** Possible values of an argument. */
const GIVEN: Readonly<Record<ArgumentKind, readonly unknown[]>> = {
  number: [0, 1, 2, 5, 11, 100, 999],
  boolean: [true, false],
  text: ['<b>’{x}’</b>', ''],
};

/** Every combination of the possible values of several arguments. */
const calls = (kinds: readonly ArgumentKind[]): unknown[][] =>
  kinds.reduce<unknown[][]>(
    (before, kind) => before.flatMap((call) => GIVEN[kind].map((given) => [...call, given])),
    [[]],
  );

describe('the library’s own words as ICU messages', () => {
  it('src/words/messages.json is the output of scripts/words.mjs', async () => {
    expect(readFileSync('src/words/messages.json', 'utf8')).to.equal(await wordsFile());
  });

  it('the languages of the library are those with words and an HTML page', () => {
    expect(OURS.map(([{ language }]) => language)).to.deep.equal(LANGUAGES);
    expect(PAGE_LANGUAGES).to.deep.equal(LANGUAGES);
  });

  for (const [words, dates] of OURS) {
    const page = pageWordsFor(words.language);
    if (!page) throw new Error(words.language);
    const file = fileOf(words, page, dates);

    it(`the library’s words pass the check of words files: ${words.language}`, () => {
      expect(checkWords(file, words.language).problems).to.deep.equal([]);
    });

    it(`a words file with the texts of the library compiles to the library’s words: ${words.language}`, async () => {
      const compiled = await loadWordsFile(file);
      expect(Object.keys(compiled.page)).to.deep.equal(Object.keys(page));
      expect([compiled.words.language, compiled.words.dir]).to.deep.equal([
        words.language,
        words.dir,
      ]);
      expect(compiled.words.day('2026-11-09')).to.equal(words.day('2026-11-09'));
      for (const [path, { arguments: args = {} }] of Object.entries(MESSAGES)) {
        const [ours, theirs] = [
          saidAt(words, page, path),
          saidAt(compiled.words, compiled.page, path),
        ];
        if (typeof ours === 'string' || typeof theirs === 'string')
          expect(theirs, path).to.equal(ours);
        else
          for (const call of calls(Object.values(args)))
            expect(theirs(...call), `${path} ${JSON.stringify(call)}`).to.equal(ours(...call));
      }
    });
  }
});
