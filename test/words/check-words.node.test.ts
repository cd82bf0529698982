// A fault planted in a words file is found with its code, its place and this message.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { checkWords } from '../../src/cli/words/check.js';
import { wordsCodes } from '../../src/cli/words/codes.js';
import { newWords } from '../../src/cli/words/new.js';

type Plain = Record<string, unknown>;
interface Entry {
  english: string;
  text: string;
}

const read = (): Plain & { messages: Record<string, Entry> } =>
  JSON.parse(readFileSync('test/support/french/words/fr.json', 'utf8')) as Plain & {
    messages: Record<string, Entry>;
  };
const found = (given: unknown, name = 'fr'): string[] =>
  checkWords(given, name).problems.map(({ code, path, message }) => `${code} ${path} ${message}`);

/** The French file with other values at the top. */
const whole = (change: Plain): unknown => ({ ...read(), ...change });
/** The French file with another text of one message. */
const text = (key: string, said: string, change: Partial<Entry> = {}): unknown => {
  const file = read();
  return {
    ...file,
    messages: {
      ...file.messages,
      [key]: { ...(file.messages[key] as Entry), text: said, ...change },
    },
  };
};
const without = (key: string): unknown => {
  const { [key]: _, ...messages } = read().messages;
  return { ...read(), messages };
};

const SEEDS: readonly [given: unknown, ...problems: string[]][] = [
  [[], 'words-shape  Expected an object. Begin with "evenhand words new".'],
  [
    whole({ messages: 7 }),
    'words-shape /messages Expected an object. Begin with "evenhand words new".',
  ],
  [whole({ titel: '' }), 'words-shape /titel Unknown key. Take it out.'],
  [
    whole({ direction: 'left' }),
    'words-shape /direction Expected "ltr" or "rtl", found "left". Write one of them.',
  ],
  [
    whole({ direction: 'rtl' }),
    'words-direction /direction "fr" is written ltr, found rtl. Write "ltr".',
  ],
  [
    whole({ language: 'french!' }),
    'words-language /language Expected a language tag such as "fr", found "french!". Write one.',
  ],
  [
    whole({ language: 'de' }),
    'words-language /language Expected "fr", as the file is named, found "de". Rename the file, or write its language.',
  ],
  [
    whole({ dates: 5 }),
    'words-language /dates Expected a language tag such as "fr-CA", found 5. Write one, or leave it out.',
  ],
  [without('start'), 'words-missing /messages/start/text Expected a text for "Start". Write it.'],
  [text('start', ' '), 'words-missing /messages/start/text Expected a text for "Start". Write it.'],
  [
    text('startAgian', 'Recommencer'),
    'words-unknown /messages/startAgian The library has no message of this name. Did you mean "startAgain"? Take it out.',
  ],
  [
    text('start', 'Commencer', { english: 'Begin' }),
    'words-changed /messages/start/english The English is now "Start". Check the text, and write that here.',
  ],
  [
    text('start', 'Commencer {'),
    'words-syntax /messages/start/text A brace belongs to no argument. Take it out, or complete the argument.',
  ],
  [
    text('readIn', 'lu en {year'),
    'words-syntax /messages/readIn/text Not an ICU message: Unexpected message end at line 1 col 12. Correct it there.',
  ],
  [
    text('sourceCount', '{sources, plural, one {#} other {#} other {# sources}}'),
    'words-syntax /messages/sourceCount/text {sources} has the case "other" twice. Take one of them out.',
  ],
  [
    text('readIn', 'lu en {year, date}'),
    'words-syntax /messages/readIn/text Expected {year} or {year, number}, found the format "date". Take it out.',
  ],
  [
    text('sourceCount', '{sources, selectordinal, one {#re source} other {#e source}}'),
    'words-syntax /messages/sourceCount/text Expected "plural" without an offset, or "select"; found "selectordinal". Write the text without it.',
  ],
  [
    text('progress', 'Question {index} sur {off}'),
    'words-argument /messages/progress/text Unknown argument {off}. Did you mean "of"? Its arguments: {index}, {of}.',
    'words-argument /messages/progress/text The English has {of}, and the text has not. Put {of} where it belongs.',
  ],
  [
    text('call', 'Appelez {number, plural, one {#} other {#}}'),
    'words-argument /messages/call/text {number} is a text. Write {number}.',
  ],
  [
    text('call', 'Appelez {number, number}'),
    'words-argument /messages/call/text {number} is a text. Write {number}.',
  ],
  [
    text('readIn', 'lu en {year, select, other {}}'),
    'words-argument /messages/readIn/text {year} is a number. Write {year}.',
  ],
  [
    text('numbersLikeYou', 'Sur {own}'),
    'words-argument /messages/numbersLikeYou/text {own} is a boolean. Write {own, select, true {…} other {…}}.',
  ],
  [
    text('numbersLikeYou', 'Sur {own, select, yes {vous} other {elle}}'),
    'words-argument /messages/numbersLikeYou/text Expected the cases true and other of {own}, found yes, other. Write both.',
  ],
  [
    text('sourceCount', '{sources, plural, other {# sources}}'),
    'words-plural /messages/sourceCount/text The plural of {sources} lacks the case "one", which "fr" needs. Add one {…}.',
  ],
  [
    text('sourceCount', '{sources, plural, one {# source} few {# sources} other {# sources}}'),
    'words-plural /messages/sourceCount/text The plural of {sources} has the case "few", which "fr" does not know. Take it out.',
  ],
  [
    text('start', 'Commencer le guide en répondant aux questions'),
    'words-long /messages/start/text Expected at most 34 letters, found 45. Say it in fewer words.',
  ],
];

describe('checkWords', () => {
  it('a French words file has no problems', () => {
    expect(found(read())).to.deep.equal([]);
  });

  for (const [given, ...problems] of SEEDS)
    it(`a fault planted in a words file is found: ${problems[0] ?? ''}`, () => {
      expect(found(given)).to.deep.equal(problems);
    });

  it('a fault is planted for every code of words files', () => {
    const codes = SEEDS.flatMap(([, ...problems]) => problems.map((each) => each.split(' ')[0]));
    expect([...new Set(codes)].toSorted()).to.deep.equal(Object.keys(wordsCodes).toSorted());
  });

  it('a plural may have cases for exact numbers, and cases that only huge numbers need', () => {
    const said =
      '{sources, plural, =0 {aucune source} one {# source} many {# de sources} other {# sources}}';
    expect(found(text('sourceCount', said))).to.deep.equal([]);
  });

  it('Arabic needs all six plural cases, and Chinese one', () => {
    const needs = (language: string): string =>
      /these cases: (.*?)\./.exec(newWords(language))?.[1] ?? '';
    expect([needs('ar'), needs('zh')]).to.deep.equal(['zero, one, two, few, many, other', 'other']);
  });

  it('a new words file lacks every text and has no other fault, right to left too', () => {
    for (const language of ['fr', 'ar', 'pt-BR', 'zh-Hant'])
      expect([
        ...new Set(
          checkWords(JSON.parse(newWords(language)), language).problems.map(({ code }) => code),
        ),
      ]).to.deep.equal(['words-missing']);
  });
});
