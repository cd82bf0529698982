// The library's words in another language, defined before and after a guide is created.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { Pack } from '../../src/domain/pack.js';
import type { EhGuide } from '../../src/elements/guide/guide.js';
import { defineWords, WordsError } from '../../src/registry/define-words.js';
import { en } from '../../src/words/en.js';
import type { Words } from '../../src/words/words.js';
import { severalLanguages } from '../../stories/support/several-languages.js';
import { deepAll, openGuide, press, seen, words } from '../support/browser/guide-driver.js';

const wordsIn = (language: string): Words => ({ ...en, language, start: `Start in ${language}` });
const packIn = (...languages: string[]): Pack => {
  const several = severalLanguages();
  const added = languages.map((language) => [language, { ...words, language }] as const);
  return {
    ...several,
    languages: [...several.languages, ...languages],
    text: { ...several.text, ...Object.fromEntries(added) },
  };
};
const onlyIn = (language: string): Pack => ({
  ...packIn(language),
  languages: [language],
  text: { [language]: { ...words, language } },
});
const open = (pack: Pack, lang: string): Promise<EhGuide> =>
  openGuide(html`<eh-guide .pack=${pack} lang=${lang}></eh-guide>`);
const starts = (guide: EhGuide): string =>
  deepAll(guide, 'button.main')[0]?.textContent.trim() ?? '';
const becomes = (guide: EhGuide, start: string): Promise<void> =>
  waitUntil(() => starts(guide) === start, start);
const refused = (given: unknown): WordsError => {
  try {
    defineWords(given as Words);
  } catch (error) {
    if (error instanceof WordsError) return error;
  }
  throw new Error('not refused');
};

describe('defineWords', () => {
  it('a guide uses a language whose words were defined before it was created', async () => {
    defineWords(wordsIn('fr'));
    expect(starts(await open(packIn('fr'), 'fr'))).to.equal('Start in fr');
  });

  it('a guide that waits for words uses the language as soon as they are defined', async () => {
    const guide = await open(packIn('it'), 'it');
    expect(starts(guide)).to.equal('Start');
    expect(guide.problems.map(({ code }) => code)).to.deep.equal(['language-missing']);
    defineWords(wordsIn('it'));
    await becomes(guide, 'Start in it');
    expect(guide.problems).to.deep.equal([]);
  });

  it('a guide whose pack has no language of the library appears once words are defined', async () => {
    const guide = await open(onlyIn('pt'), '');
    expect(starts(guide)).to.equal('');
    defineWords(wordsIn('pt'));
    await becomes(guide, 'Start in pt');
  });

  it('defined words are offered to the reader, and a language that the reader chose stays', async () => {
    const guide = await open(packIn('de'), 'de');
    await press(guide, 'Español');
    await becomes(guide, 'Empezar');
    defineWords(wordsIn('de'));
    await waitUntil(() => seen(guide, 'button').includes('Deutsch'), 'Deutsch is offered');
    expect(starts(guide)).to.equal('Empezar');
    await press(guide, 'Deutsch');
    await becomes(guide, 'Start in de');
  });

  it('words that are defined again replace the library’s own', async () => {
    const guide = await open(packIn(), 'en');
    defineWords({ ...en, start: 'Begin' });
    await becomes(guide, 'Begin');
    defineWords(en);
    await becomes(guide, 'Start');
  });

  it('words with a missing text, or a text instead of a function, are refused with their paths', () => {
    const { start: _, ...rest } = wordsIn('nl');
    const error = refused({ ...rest, idle: { ...en.idle, erased: {} }, call: 'Call' });
    expect(error.code).to.equal('words-incomplete');
    expect(error.message).to.equal(
      'evenhand words-incomplete: The words in "nl" lack start, idle/erased/idle, idle/erased/left, call. Add them: "evenhand words new" writes a list of all.',
    );
    expect(refused({ language: 'nl' }).message).to.match(
      /lack dir, day, colon, quote, start and \d+ more\./,
    );
  });

  it('words with an invalid language tag are refused', () => {
    for (const language of ['', 'not a tag', 7, undefined]) {
      const error = refused({ ...en, language });
      expect(error.code).to.equal('words-language');
      expect(error.message).to.match(
        /^evenhand words-language: Expected a language tag such as "fr"/,
      );
    }
  });
});
