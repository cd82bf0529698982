import { css, html, nothing, type TemplateResult } from 'lit';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import { base } from '../../styles/base.js';
import { languageName } from '../parts/language-name.js';

/**
 * The other languages of the guide, each by its own name. Answers and place stay; with one language
 * it shows nothing. It does not know how texts are loaded.
 *
 * @tagname eh-language
 * @csspart languages - the row of names
 * @csspart message - the message that a language is loading or could not be loaded
 */
export class EhLanguage extends EhElement {
  static override styles = [
    base,
    css`
      :host {
        container-type: normal;
        inline-size: auto;
        font-size: 0.9375rem;
      }
      .screen-only {
        display: contents;
      }
      .row {
        gap: 0 1.1rem;
        justify-content: flex-end;
      }
      [aria-current] {
        color: inherit;
        text-decoration: none;
        font-weight: 650;
      }
      p {
        padding-block-end: 0.6rem;
        text-align: end;
      }
    `,
  ];

  readonly #part = new GuideController(this, () => undefined);
  #chosen = false;

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading || reading.languageState.languages.length < 2) return nothing;
    const { text, words, languageState } = reading;
    return html`
      <div class="screen-only">
        <div
          class="row"
          part="languages"
          role="group"
          aria-label=${words.languages}
          @focusout=${this.#handleLeave}
        >
          ${languageState.languages.map(
            (language) => html`
              <button
                class="quiet"
                type="button"
                lang=${language}
                aria-current=${language === text.language ? 'true' : nothing}
                @click=${() => {
                  this.#handleChoice(language);
                }}
              >
                ${languageName(language)}
              </button>
            `,
          )}
        </div>
        <div role="status" part="message">${this.#renderState(reading)}</div>
      </div>
    `;
  }

  #renderState({
    words,
    languageState: { loading, failed },
  }: GuideValue<unknown>): TemplateResult | typeof nothing {
    if (loading) return html`<p class="fine soft">${words.loading(languageName(loading))}</p>`;
    if (failed) return html`<p class="fine">${words.notLoaded(languageName(failed))}</p>`;
    return this.#chosen ? html`<span class="visually-hidden">${words.spoken}</span>` : nothing;
  }

  /** Clears the message, which would otherwise be read again on every screen. */
  #handleLeave = (): void => {
    this.#chosen = false;
    this.requestUpdate();
  };

  #handleChoice(language: string): void {
    this.#chosen = true;
    this.#part.value?.languageState.choose(language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-language': EhLanguage;
  }
}
