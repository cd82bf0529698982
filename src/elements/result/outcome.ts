import { css, html, nothing, type TemplateResult } from 'lit';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import { holds } from '../../domain/condition.js';
import type { Answers } from '../../domain/pack.js';
import { reasonText } from '../../domain/text-for.js';
import type { Guidance } from '../../domain/weigh.js';
import { keptAnswers, selectGuidance } from '../../session/selectors.js';
import { answersStyles } from '../parts/answers-list.styles.js';
import { base } from '../../styles/base.js';
import { renderAnswers } from '../parts/answers-list.js';
import { focusTop } from '../parts/focus-top.js';
import { heading } from '../parts/heading.js';
import { noteContent, sourcesOf } from '../parts/note-content.js';
import { sourceLink } from '../parts/sources.js';

type Slice =
  | { readonly guidance: Pick<Guidance, 'outcome' | 'cautions'>; readonly answers: Answers }
  | undefined;

/**
 * The heading of the result, the reasons for it in whole sentences, and the cautions. Never a verdict.
 *
 * @tagname eh-outcome
 * @slot - what leads on from the outcome, before the cautions
 * @csspart heading - a heading
 * @csspart reasons - the list of what the reader told
 * @csspart caution - one caution
 * @csspart answer - one question with its answer
 */
export class EhOutcome extends EhElement {
  static override styles = [
    base,
    answersStyles,
    css`
      .top {
        font-size: clamp(1.75rem, 1.2rem + 3cqi, 2.75rem);
      }
      .decision {
        margin-block-end: 0.75rem;
      }
      .told {
        margin-block-start: 1.25rem;
      }
      .told ul {
        padding-inline-start: 1.15rem;
      }
      .text {
        margin-block-start: 1rem;
        font-size: 1.0625rem;
      }
      .line {
        margin-block-start: 1rem;
      }
      details p {
        max-width: var(--_measure);
      }
      .cautions {
        margin-block-start: 2.5rem;
      }
      .cautions > * + * {
        margin-block-start: 1.1rem;
      }
      .row {
        gap: 0 1.75rem;
        margin-block-start: 1.25rem;
      }
      .yours summary {
        padding-block: 0.6rem;
      }
      .yours[open] {
        flex-basis: 100%;
      }
      .yours .answers {
        margin-block: 0.25rem 0.75rem;
      }
      .yours .answer {
        padding-block: 0.5rem;
      }
    `,
  ];

  readonly #part = new GuideController<Slice>(this, (snapshot) => {
    const guidance = selectGuidance(snapshot);
    // Not the notes: they may move while the outcome stays.
    return (
      guidance && {
        guidance: { outcome: guidance.outcome, cautions: guidance.cautions },
        answers: keptAnswers(snapshot),
      }
    );
  });

  constructor() {
    super();
    focusTop(this, this.#part);
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { selected, text, words, resolve, headingLevel } = reading;
    const { outcome, cautions } = selected.guidance;
    const said = text.outcomes[outcome.id];
    if (!said) return nothing;
    return html`
      <div data-id=${outcome.id}>
        <p class="decision kicker">${words.decision}${words.colon}${resolve(text.decision)}</p>
        ${heading(headingLevel, resolve(said.heading), { style: 'top', focusable: true })}
        ${
          outcome.because.length > 0
            ? html`<div class="told" part="reasons">
                <p class="soft">${words.toldUs}</p>
                <ul>
                  ${outcome.because.map((because) => html`<li>${reasonText(reading, because)}</li>`)}
                </ul>
              </div>`
            : nothing
        }
        ${this.#renderLines(reading, selected.answers)}
        <p class="text measure">${resolve(said.text)}</p>
        <div class="row">
          <button class="quiet" type="button" @click=${this.#handleBack}>
            ${words.changeAnswers}
          </button>
          <details class="yours">
            <summary>${words.yourAnswers}</summary>
            ${renderAnswers(reading, this.#part, selected.answers)}
          </details>
          <slot></slot>
        </div>
        ${
          cautions.length > 0
            ? html`<div class="cautions">
                ${heading(headingLevel + 1, words.cautions, { style: 'section' })}
                ${cautions.map((item) => this.#renderCaution(reading, item))}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #renderLines(reading: GuideValue<Slice>, answers: Answers): TemplateResult[] {
    const { pack, text, words, resolve, selected } = reading;
    const outcome = pack.outcomes.find(({ id }) => id === selected?.guidance.outcome.id);
    const lines = outcome?.lines?.filter(({ when }) => holds(when, answers)) ?? [];
    return lines.map(
      ({ id, sources }) => html`
        <p class="line text measure">${resolve(text.lines[id] ?? '')}</p>
        ${
          sources.length > 0
            ? html`<details class="fine soft">
                <summary>${words.sourceCount(sources.length)}</summary>
                ${sourcesOf(reading, sources).map((source) => html`<p>${sourceLink(source, words)}</p>`)}
              </details>`
            : nothing
        }
      `,
    );
  }

  #renderCaution(reading: GuideValue<Slice>, item: Guidance['cautions'][number]): TemplateResult {
    return html`
      <eh-note
        part="caution"
        .note=${noteContent(reading, item)}
        .words=${reading.words}
        .headingLevel=${reading.headingLevel + 2}
      ></eh-note>
    `;
  }

  #handleBack = (): void => {
    this.#part.send({ type: 'back' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-outcome': EhOutcome;
  }
}
