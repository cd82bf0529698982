import type { ReactiveElement } from 'lit';
import type { LanguageState } from '../../controllers/contexts.js';
import { FileLoadError } from '../../registry/file-loader.js';
import { inTime } from '../../registry/in-time.js';
import { explain } from '#messages';
import { followPageLanguage, languageAround } from '../../controllers/language-around.js';
import { matchLanguage } from '../../domain/match-language.js';
import { errorName } from '../../controllers/error-boundary.js';
import type { Pack, Text } from '../../domain/pack.js';
import { loadWords, speaks, wordsFor } from '../../words/index.js';
import type { GuideProblems } from './problems.js';
import type { PackCheck } from './pack-check.js';

/** The languages that both a pack and the library speak, in the pack's order. */
export const languagesOf = (pack: Pack): string[] =>
  pack.languages.filter((language) => speaks(language) && Object.hasOwn(pack.text, language));

/** The pack's language that matches the wanted tag, or else the pack's first. */
export const chooseLanguage = (pack: Pack, wanted: string): string | undefined => {
  const languages = languagesOf(pack);
  return matchLanguage(languages, wanted) ?? languages[0];
};

/** The wanted language: the guide's `lang`, or else that of the page around it. */
const wantedBy = (guide: HTMLElement): string => guide.lang || languageAround(guide);

/**
 * Loads the texts that a guide shows. If several languages are requested, the last one wins.
 * Reports a `lang` that the pack lacks, and texts that cannot be loaded: the guide then keeps its
 * language, or shows the first one that is loaded.
 */
export class GuideLanguageLoader {
  text: Text | undefined;
  /** The languages to choose from, and whether one is loading or has failed. */
  speech: LanguageState = {
    languages: [],
    choose: () => undefined,
    load: () => Promise.reject(new Error('There is no pack.')),
  };
  /** Whether texts of the pack are still loading. */
  waits = false;
  readonly #guide: ReactiveElement;
  readonly #settle: GuideProblems['set'];
  readonly #check: PackCheck;
  #pack: Pack | undefined;
  #chosen = '';
  #turn = 0;

  constructor(guide: ReactiveElement, settle: GuideProblems['set'], check: PackCheck) {
    this.#guide = guide;
    this.#settle = settle;
    this.#check = check;
    followPageLanguage(guide, () => {
      // A language that the reader chose, or that the page gave the guide, stays.
      if (this.#pack && this.#chosen === '' && guide.lang === '') void this.#load(this.#pack);
    });
  }

  /** The texts that are loaded. Starts loading if the pack is new or the page changed `lang`. */
  of(pack: Pack | undefined, anew: boolean): Text | undefined {
    if (pack !== this.#pack) this.text = undefined;
    if (anew) this.#chosen = '';
    const asks = pack && (anew || pack !== this.#pack);
    this.#pack = pack;
    if (asks) void this.#load(pack);
    return this.text;
  }

  /** Loads texts again that could not be loaded, or whose words have been defined since. */
  retry(): void {
    const { failed, languages } = this.speech;
    if (this.#pack && (failed || languagesOf(this.#pack).length > languages.length))
      void this.#load(this.#pack);
  }

  async #load(pack: Pack): Promise<void> {
    const turn = ++this.#turn;
    const language = chooseLanguage(pack, this.#chosen || wantedBy(this.#guide));
    const { lang } = this.#guide;
    const missing =
      language === undefined ||
      (lang !== '' && matchLanguage(languagesOf(pack), lang) === undefined);
    this.#settle(
      'language-missing',
      missing
        ? explain(
            'language-missing',
            pack.id,
            JSON.stringify(this.#chosen || wantedBy(this.#guide)),
            pack.languages.join(', '),
          )
        : undefined,
    );
    this.waits = language !== undefined;
    if (language === undefined) return;
    this.#tell(pack, { loading: typeof pack.text[language] === 'function' ? language : undefined });
    let failure: string | undefined;
    const text = await inTime(this.#textIn(pack, language)).catch((error: unknown) => {
      failure = explain('language-failed', language, ...whyOf(language, error));
      return undefined;
    });
    if (turn !== this.#turn || pack !== this.#pack) return;
    this.waits = false;
    this.#settle('language-failed', failure);
    this.text = text ?? this.text ?? (failure === undefined ? undefined : textThere(pack));
    this.#tell(pack, { failed: text ? undefined : language });
  }

  /**
   * Loads a pack's texts and the library's words in a language; undefined if the texts are invalid.
   */
  async #textIn(pack: Pack, language: string): Promise<Text | undefined> {
    const text = pack.text[language];
    if (typeof text !== 'function') return loadWords(language).then(() => text);
    const [words] = await Promise.all([text(), loadWords(language)]);
    return this.#check.textOf(pack, language, words);
  }

  async #loadBeside(pack: Pack, language: string): Promise<Text> {
    let failure: string | undefined;
    try {
      const text = await inTime(this.#textIn(pack, language));
      if (!text) throw new Error('The texts are invalid.');
      return text;
    } catch (error) {
      failure = explain('language-failed', language, ...whyOf(language, error));
      throw error;
    } finally {
      if (pack === this.#pack) this.#settle('language-failed', failure);
    }
  }

  #tell(pack: Pack, state: Pick<LanguageState, 'loading' | 'failed'>): void {
    this.speech = {
      languages: languagesOf(pack),
      choose: this.#choose,
      load: (language) => this.#loadBeside(pack, language),
      ...state,
    };
    this.#guide.requestUpdate();
  }

  #choose = (language: string): void => {
    this.#chosen = language;
    if (this.#pack) void this.#load(this.#pack);
  };
}

/** Where the texts should have come from (a file's address or a place in the pack), and why not. */
const whyOf = (language: string, error: unknown): [place: string, why: string] =>
  error instanceof FileLoadError
    ? [error.address, error.message]
    : [`/text/${language}`, errorName(error)];

/** The first texts that are loaded already. */
const textThere = (pack: Pack): Text | undefined =>
  languagesOf(pack)
    .filter((language) => wordsFor(language))
    .map((language) => pack.text[language])
    .find((text) => typeof text === 'object');
