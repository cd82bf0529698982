import type { ReactiveElement } from 'lit';
import { explain } from '../context/messages.js';
import type { Pack, Text } from '../domain/pack.js';
import { wordsFor } from '../words/index.js';
import type { GuideProblems } from './guide-problems.js';
import type { PackCheck } from './pack-check.js';

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

const base = (language: string): string | undefined => language.toLowerCase().split('-')[0];

/** The language that a guide should speak: its own `lang`, else that of the page around it. */
const wantedBy = (guide: HTMLElement): string => guide.lang || (guide.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '');

/**
 * The words of a pack for a guide; a pack may bring them only when they are asked for.
 * Reports a language that the guide itself names and the pack lacks, and words that do not come.
 */
export async function wordsOf(pack: Pack, guide: HTMLElement, settle: GuideProblems['settle'], check: PackCheck): Promise<Text | undefined> {
  const language = chooseLanguage(pack, wantedBy(guide));
  const missing = language === undefined || (guide.lang !== '' && base(language) !== base(guide.lang));
  settle('language-missing', missing ? explain('language-missing', pack.id, JSON.stringify(guide.lang), pack.languages.join(', ')) : undefined);
  if (language === undefined) return undefined;
  try {
    const text = pack.text[language];
    const words = typeof text === 'function' ? await text() : text;
    settle('language-failed', undefined);
    return typeof text !== 'function' || (await check.passes(pack, language, words)) ? words : undefined;
  } catch (error) {
    settle('language-failed', explain('language-failed', language, String(error)));
    return undefined;
  }
}

/** The words that a guide speaks: loaded once for each pack and language, the last asked for winning. */
export class GuideSpeech {
  text: Text | undefined;
  readonly #guide: ReactiveElement;
  readonly #settle: GuideProblems['settle'];
  readonly #check: PackCheck;
  #pack: Pack | undefined;
  #turn = 0;

  constructor(guide: ReactiveElement, settle: GuideProblems['settle'], check: PackCheck) {
    this.#guide = guide;
    this.#settle = settle;
    this.#check = check;
  }

  /** The words of a pack as far as they are there; asks for them when the pack is new, or anew. */
  of(pack: Pack | undefined, anew: boolean): Text | undefined {
    if (pack !== this.#pack) this.text = undefined;
    if (pack && (anew || pack !== this.#pack)) void this.#load(pack, ++this.#turn);
    this.#pack = pack;
    return this.text;
  }

  async #load(pack: Pack, turn: number): Promise<void> {
    const text = await wordsOf(pack, this.#guide, this.#settle, this.#check);
    if (turn !== this.#turn || pack !== this.#pack) return;
    if (text) this.text = text;
    this.#guide.requestUpdate();
  }
}
