import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { GuideController, GuideValue } from '../../controllers/guide-controller.js';
import type { Pack, Text } from '../../domain/pack.js';
import { wordsFor, type Words } from '../../words/index.js';
import { languageName } from '../parts/language-name.js';

/** The texts of the doctor's language. */
export interface Beside {
  readonly text: Text;
  readonly words: Words;
}

/** The field for a second language of the letter. Its texts are loaded when it is chosen, and not before. */
export class DoctorLanguage implements ReactiveController {
  readonly host: ReactiveElement;
  readonly part: GuideController<unknown>;
  #pack: Pack | undefined;
  /** The language that is chosen, loaded or not; empty: none. */
  #chosen = '';
  #text: Text | undefined;
  #failed = false;

  constructor(host: ReactiveElement, part: GuideController<unknown>) {
    this.host = host;
    this.part = part;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The next reader chooses anew. */
  forget(): void {
    this.#chosen = '';
    this.#text = undefined;
    this.#failed = false;
  }

  /** The texts beside the reader's. Undefined when none is chosen or loaded, or it is the reader's own. */
  beside({ pack, text }: GuideValue<unknown>): Beside | undefined {
    const other = this.#text;
    const words = other && wordsFor(other.language);
    if (!words || pack !== this.#pack || other.language === text.language) return undefined;
    return { text: other, words };
  }

  render(reading: GuideValue<unknown>): TemplateResult | typeof nothing {
    const { text, words, languageState } = reading;
    const others = languageState.languages.filter((language) => language !== text.language);
    if (others.length === 0) return nothing;
    return html`
      <label for="doctor">${words.doctorLanguage}</label>
      <p class="fine soft measure" id="about-doctor">${words.doctorLanguageLead}</p>
      <select
        id="doctor"
        autocomplete="off"
        aria-describedby="about-doctor"
        @change=${this.#handleChoice}
      >
        <option value="" ?selected=${!others.includes(this.#chosen)}>${words.sameLanguage}</option>
        ${others.map(
          (language) =>
            html`<option value=${language} lang=${language} ?selected=${language === this.#chosen}>
              ${languageName(language)}
            </option>`,
        )}
      </select>
      <p class="fine measure" role="status">${this.#said(reading)}</p>
    `;
  }

  #said(reading: GuideValue<unknown>): string {
    const { words, text } = reading;
    if (this.#chosen === '' || this.#chosen === text.language) return '';
    const name = languageName(this.#chosen);
    if (this.beside(reading)) return words.hasBoth(name);
    return this.#failed ? words.letterNotLoaded(name) : words.loading(name);
  }

  #handleChoice = async ({ target }: Event): Promise<void> => {
    const { value } = this.part;
    const language = (target as HTMLSelectElement).value;
    this.forget();
    this.#chosen = language;
    this.#pack = value?.pack;
    this.host.requestUpdate();
    if (!value || language === '') return;
    const text = await value.languageState.load(language).catch(() => undefined);
    if (this.#chosen !== language) return;
    this.#text = text;
    this.#failed = !text;
    this.host.requestUpdate();
  };
}
