import { css, html, nothing, type TemplateResult } from 'lit';
import { EhElement } from '../../controllers/element.js';
import { GuideController } from '../../controllers/guide-controller.js';
import { stateOf } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { focusTop } from '../parts/focus-top.js';
import { heading } from '../parts/heading.js';

/**
 * "Get medical help now": the number, what to say, and two ways back. It asks nothing, and stores
 * no warning sign.
 *
 * @tagname eh-urgent
 * @csspart heading - a heading
 * @csspart call - the link that calls the emergency number
 * @csspart controls - the two buttons to go back
 */
export class EhUrgent extends EhElement {
  static override styles = [
    base,
    css`
      .card {
        border-block-start: 4px solid var(--_warn);
        padding-block-start: 1.5rem;
      }
      .call {
        display: inline-flex;
        align-items: center;
        min-height: 56px;
        margin-block: 1.25rem;
        padding: 0.75rem 2rem;
        border: 1px solid transparent;
        border-radius: var(--_radius);
        background: var(--_warn);
        color: var(--_paper);
        font-size: 1.25rem;
        font-weight: 700;
        text-decoration: none;
      }
      .call:hover {
        text-decoration: underline;
      }
      .say p {
        max-width: var(--_measure);
        font-size: 1.125rem;
        padding-block: 0.15rem;
      }
      .special {
        display: grid;
        gap: 1.25rem 2.5rem;
        margin-block-start: 1.75rem;
        padding-block-start: 1.25rem;
        border-block-start: 1px solid var(--_line);
      }
      @container (min-width: 42rem) {
        .special {
          grid-template-columns: 1fr 1fr;
        }
      }
      .special p {
        margin-block-start: 0.3rem;
      }
      .line {
        display: inline-flex;
        align-items: center;
        min-height: 44px;
        font-weight: 700;
      }
      .row {
        margin-block-start: 2rem;
      }
    `,
  ];

  readonly #part = new GuideController(this, (snapshot) => stateOf(snapshot) === 'urgent');

  constructor() {
    super();
    focusTop(this, this.#part);
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { text, words, resolve, site, headingLevel } = reading;
    const { card } = text.signs;
    const crisis = site.crisisNumber ?? card.crisis.number;
    return html`
      <div class="card">
        ${heading(headingLevel, words.helpNow, { style: 'top', focusable: true })}
        <a class="call" part="call" href="tel:${site.emergencyNumber}"
          >${words.call(site.emergencyNumber)}</a
        >
        <div class="say">${card.say.map((sentence) => html`<p>${resolve(sentence)}</p>`)}</div>
        <div class="special">
          <div>
            ${heading(headingLevel + 1, card.overdose.title, { style: 'small' })}
            <p>${resolve(card.overdose.text)}</p>
          </div>
          <div>
            ${heading(headingLevel + 1, card.crisis.title, { style: 'small' })}
            <p>
              ${resolve(site.crisisNumber === undefined ? card.crisis.text : card.crisis.named)}
            </p>
            ${crisis === undefined ? nothing : html`<a class="line" href="tel:${crisis}">${words.call(crisis)}</a>`}
          </div>
        </div>
        <div class="row" part="controls">
          <button class="second" type="button" @click=${this.#handleTalked}>${words.talked}</button>
          <button class="second" type="button" @click=${this.#handleMistaken}>
            ${words.mistaken}
          </button>
        </div>
      </div>
    `;
  }

  #handleTalked = (): void => {
    this.#part.send({ type: 'talked' });
  };

  #handleMistaken = (): void => {
    this.#part.send({ type: 'mistaken' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-urgent': EhUrgent;
  }
}
