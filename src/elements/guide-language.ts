import type { Pack, Text } from '../domain/pack.js';
import { wordsFor } from '../words/index.js';
import type { GuideProblems } from './guide-problems.js';

/** The languages that both a pack and the library speak, in the pack's order. */
export const languagesOf = (pack: Pack): string[] => pack.languages.filter((language) => wordsFor(language) !== undefined && Object.hasOwn(pack.text, language));

/**
 * The language to speak: the wanted one or its closest relative (BCP 47: `es-MX` finds `es`),
 * else the pack's first.
 */
export function chooseLanguage(pack: Pack, wanted: string): string | undefined {
  const languages = languagesOf(pack);
  const relatives = wanted.split('-').map((_, cut, parts) => parts.slice(0, parts.length - cut).join('-'));
  const found = relatives.map((relative) => languages.find((language) => language.toLowerCase() === relative.toLowerCase())).find(Boolean);
  return found ?? languages[0];
}

/** The language that a guide should speak: its own `lang`, else that of the page around it. */
const wantedBy = (guide: HTMLElement): string => guide.lang || (guide.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '');

/**
 * The words of a pack for a guide; a pack may bring them only when they are asked for.
 * Reports a language that the guide itself names and the pack lacks, and words that do not come.
 */
export async function wordsOf(pack: Pack, guide: HTMLElement, settle: GuideProblems['settle']): Promise<Text | undefined> {
  const language = chooseLanguage(pack, wantedBy(guide));
  const missing = language === undefined || (guide.lang !== '' && language.split('-')[0] !== guide.lang.split('-')[0]);
  settle('language-missing', missing ? `The pack ${pack.id} has no words in ${JSON.stringify(guide.lang)}. It has: ${pack.languages.join(', ')}.` : undefined);
  settle('language-failed', undefined);
  if (language === undefined) return undefined;
  try {
    const text = pack.text[language];
    return typeof text === 'function' ? await text() : text;
  } catch (error) {
    settle('language-failed', `The words in ${language} could not be loaded: ${String(error)}`);
    return undefined;
  }
}
