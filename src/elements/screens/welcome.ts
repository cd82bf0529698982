import { css, html, nothing, type TemplateResult } from 'lit';
import { EhElement } from '../../controllers/element.js';
import { GuideController } from '../../controllers/guide-controller.js';
import { walk } from '../../domain/walk.js';
import { stateOf } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { facts } from '../../styles/facts.js';
import { signs } from '../parts/signs.styles.js';
import { disclosures } from '../../takeaway/disclosure.js';
import { renderFacts } from '../parts/facts.js';
import { focusTop } from '../parts/focus-top.js';
import { heading } from '../parts/heading.js';
import { Kept } from '../parts/kept.js';
import { savedFile } from '../parts/saved-file.styles.js';
import { warningSigns } from '../parts/signs.js';
import { minutesFor, readingMinutes } from '../../words/minutes.js';

/** The most warning signs that are listed without a control for the rest. */
const FIRST_SIGNS = 6;

/**
 * The first screen: the decision in one sentence, how long it takes, Start, and the way to medical help. Below: who is
 * behind the guide, what it is and is not, and the warning signs.
 *
 * @tagname eh-welcome
 * @csspart heading - a heading; the first is the decision
 * @csspart start - the button that starts the questions
 * @csspart facts - author, publisher and interests
 * @csspart warning-signs - the warning signs and their button
 */
export class EhWelcome extends EhElement {
  static override styles = [
    base,
    facts,
    signs,
    savedFile,
    css`
      /* A decision has no comma to break at: two even lines. */
      .top:lang(zh) {
        word-break: normal;
      }
      .time {
        margin-block-start: 0.75rem;
      }
      .main {
        margin-block: 1.5rem 0.75rem;
        min-inline-size: 11rem;
      }
      .ill {
        gap: 0 0.6rem;
      }
      section {
        margin-block-start: 2.5rem;
      }
      section > :first-child {
        margin-block-end: 0.6rem;
      }
      section > .lead {
        margin-block-end: 1.25rem;
        font-size: 1.125rem;
      }
      .is {
        display: grid;
        gap: 1.5rem 2.5rem;
      }
      @container (min-width: 42rem) {
        .is {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      .is p {
        margin-block-start: 0.4rem;
      }
      .is + p {
        margin-block-start: 1.25rem;
      }
      .alarm {
        padding: 1.25rem;
        border-inline-start: 4px solid var(--_warn);
        background: var(--_warn-wash);
      }
      .alarm .second {
        margin-block-end: 0.4rem;
        background: var(--_paper);
      }
      .alarm summary {
        padding-block: 0.6rem;
      }
    `,
  ];

  readonly #part = new GuideController(this, (snapshot) => stateOf(snapshot) === 'welcome');

  readonly #kept = new Kept(this, this.#part);

  constructor() {
    super();
    focusTop(this, this.#part);
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { pack, text, words, resolve, headingLevel } = reading;
    const list = (title: string, sentences: readonly string[]): unknown =>
      sentences.length > 0
        ? html`<div>
            ${heading(headingLevel + 1, title, { style: 'small' })}${sentences.map((sentence) => html`<p>${sentence}</p>`)}
          </div>`
        : nothing;
    const first =
      pack.signs.length > FIRST_SIGNS
        ? pack.signs.filter(({ today }) => !today).slice(0, FIRST_SIGNS)
        : pack.signs;
    const more = pack.signs.filter((sign) => !first.includes(sign));
    const questions = walk(pack, {}).of;
    return html`
      ${heading(headingLevel, resolve(text.decision), { style: 'top', focusable: true })}
      <p class="time soft measure">
        ${words.time(questions, minutesFor(questions), readingMinutes(pack, text))}
      </p>
      <button class="main" part="start" type="button" @click=${this.#handleStart}>
        ${words.start}
      </button>
      <div class="row ill">
        <span>${words.veryIll}</span>
        <button class="quiet" type="button" @click=${this.#handleUrgent}>${words.helpNow}</button>
      </div>
      ${this.#kept.render(reading)}
      <section>
        ${heading(headingLevel + 1, words.whoMadeIt, { style: 'small' })}
        ${renderFacts(disclosures(reading))}
      </section>
      <section>
        <p class="lead measure">${text.welcome.lead}</p>
        <div class="is">
          ${list(words.whatItIs, text.welcome.is)} ${list(words.whatItIsNot, text.welcome.isNot)}
        </div>
        <p class="fine soft measure">${text.welcome.purpose}</p>
      </section>
      <section class="alarm" part="warning-signs">
        ${heading(headingLevel + 1, words.getHelpIf, { style: 'section' })}
        ${warningSigns(reading, first)}
        <button class="second" type="button" @click=${this.#handleUrgent}>${words.haveSign}</button>
        ${
          more.length === 0
            ? nothing
            : html`<details>
                <summary>${words.moreSigns(more.length)}</summary>
                ${warningSigns(reading, more)}
              </details>`
        }
      </section>
    `;
  }

  #handleStart = (): void => {
    this.#part.send({ type: 'start' });
  };

  #handleUrgent = (): void => {
    this.#part.send({ type: 'urgent' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-welcome': EhWelcome;
  }
}
