import { css, html, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { FocusHeading } from '../../controllers/focus-heading.js';
import { GuideController } from '../../controllers/guide-controller.js';
import { walk } from '../../domain/walk.js';
import { stateOf } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { facts } from '../../styles/facts.js';
import { signs } from '../parts/signs.styles.js';
import { disclosures } from '../../takeaway/disclosure.js';
import { renderFacts } from '../parts/facts.js';
import { focusHeading } from '../parts/focus-in-sight.js';
import { heading } from '../parts/heading.js';
import { Kept } from '../parts/kept.js';
import { savedFile } from '../parts/saved-file.styles.js';
import { warningSigns } from '../parts/signs.js';

/**
 * The first screen: the decision in one sentence, what the guide is and is not, who stands behind it,
 * the warning signs, and Start.
 *
 * @tagname eh-welcome
 * @csspart heading - a heading; the first is the decision
 * @csspart facts - who stands behind the guide
 * @csspart warning-signs - the warning signs and their button
 * @csspart start - the button that starts the questions
 */
export class EhWelcome extends EhElement {
  static override styles = [
    base,
    facts,
    signs,
    savedFile,
    css`
      .lead {
        font-size: 1.125rem;
        margin-block: 0.75rem 0.4rem;
      }
      .is {
        display: grid;
        gap: 1.5rem 2.5rem;
        margin-block: 2rem;
      }
      @container (min-width: 42rem) {
        .is {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      .is p {
        margin-block-start: 0.4rem;
      }
      section {
        margin-block-start: 2.25rem;
      }
      section > :first-child {
        margin-block-end: 0.6rem;
      }
      section + p {
        margin-block-start: 1rem;
      }
      .alarm {
        padding: 1.25rem;
        border-inline-start: 4px solid var(--_warn);
        background: var(--_warn-wash);
      }
      .alarm button {
        margin-block: 0.4rem 1rem;
        background: var(--_paper);
      }
      .main {
        margin-block-start: 2rem;
        min-inline-size: 11rem;
      }
    `,
  ];

  readonly #part = new GuideController(this, (snapshot) => stateOf(snapshot) === 'welcome');

  readonly #kept = new Kept(this, this.#part);

  @query('.top') private readonly top!: HTMLElement | null;

  constructor() {
    super();
    new FocusHeading(
      this,
      this.#part,
      () => this.top !== null,
      () => {
        focusHeading(this.top);
      },
    );
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
    return html`
      ${heading(headingLevel, resolve(text.decision), { style: 'top', focusable: true })}
      <p class="lead measure">${text.welcome.lead}</p>
      <p class="soft">${words.time(walk(pack, {}).of)}</p>
      <div class="is">
        ${list(words.whatItIs, text.welcome.is)} ${list(words.whatItIsNot, text.welcome.isNot)}
      </div>
      <section>
        ${heading(headingLevel + 1, words.whoMadeIt, { style: 'small' })}
        ${renderFacts(disclosures(reading))}
      </section>
      <p class="fine soft measure">${text.welcome.purpose}</p>
      <section class="alarm" part="warning-signs">
        ${heading(headingLevel + 1, words.getHelpIf, { style: 'section' })}
        <button class="second" type="button" @click=${this.#handleUrgent}>${words.haveSign}</button>
        ${warningSigns(reading)}
      </section>
      <button class="main" part="start" type="button" @click=${this.#handleStart}>
        ${words.start}
      </button>
      ${this.#kept.render(reading)}
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
