import { css, html, nothing, type TemplateResult } from 'lit';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import type { Answers } from '../../domain/pack.js';
import { droppedAnswers, keptAnswers, stateOf } from '../../session/selectors.js';
import { answersStyles } from '../parts/answers-list.styles.js';
import { base } from '../../styles/base.js';
import { renderAnswers } from '../parts/answers-list.js';
import { focusTop } from '../parts/focus-top.js';
import { heading } from '../parts/heading.js';

type Slice = { readonly answers: Answers; readonly dropped: readonly string[] } | undefined;

/**
 * "Check your answers": each with Change. Answers that no longer count are named.
 *
 * @tagname eh-review
 * @csspart heading - a heading
 * @csspart answer - one question with its answer
 * @csspart controls - the row of See my notes and Back
 */
export class EhReview extends EhElement {
  static override styles = [
    base,
    answersStyles,
    css`
      .top + p {
        margin-block-start: 0.6rem;
      }
      .dropped {
        margin-block-start: 1.25rem;
        padding-inline-start: 1rem;
        border-inline-start: 3px solid var(--_warn);
      }
      .dropped ul {
        padding-inline-start: 1.25rem;
      }
      .row {
        margin-block-start: 1.75rem;
      }
    `,
  ];

  readonly #part = new GuideController<Slice>(this, (snapshot) =>
    stateOf(snapshot) === 'reviewing'
      ? { answers: keptAnswers(snapshot), dropped: droppedAnswers(snapshot) }
      : undefined,
  );

  constructor() {
    super();
    focusTop(this, this.#part);
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { selected, words, headingLevel } = reading;
    return html`
      ${heading(headingLevel, words.review, { style: 'top', focusable: true })}
      <p class="soft">${words.reviewLead}</p>
      ${renderAnswers(reading, this.#part, selected.answers)}
      ${selected.dropped.length > 0 ? this.#renderDropped(reading, selected.dropped) : nothing}
      <div class="row" part="controls">
        <button class="main" type="button" @click=${this.#handleConclude}>${words.seeNotes}</button>
        <button class="quiet" type="button" @click=${this.#handleBack}>${words.back}</button>
      </div>
    `;
  }

  #renderDropped(
    { text, words, resolve }: GuideValue<Slice>,
    dropped: readonly string[],
  ): TemplateResult {
    return html`
      <div class="dropped">
        <p>${words.noLonger}</p>
        <ul>
          ${dropped.map((id) => html`<li>${resolve(text.questions[id]?.label ?? id)}</li>`)}
        </ul>
      </div>
    `;
  }

  #handleConclude = (): void => {
    this.#part.send({ type: 'conclude' });
  };

  #handleBack = (): void => {
    this.#part.send({ type: 'back' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-review': EhReview;
  }
}
