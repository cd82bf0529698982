import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import type { Answers, StageLine } from '../../domain/pack.js';
import { linesFor } from '../../domain/lines.js';
import { MOST_OPEN } from '../../domain/open-notes.js';
import { reasonText } from '../../domain/text-for.js';
import type { Guidance } from '../../domain/weigh.js';
import { keptAnswers, selectGuidance } from '../../session/selectors.js';
import { answersStyles } from '../parts/answers-list.styles.js';
import { base } from '../../styles/base.js';
import { renderAnswers } from '../parts/answers-list.js';
import { focusTop } from '../parts/focus-top.js';
import { heading } from '../parts/heading.js';
import { noteContent, sourcesOf } from '../parts/note-content.js';
import { outcomeStyles } from './outcome.styles.js';
import { oursLegend } from '../parts/our-advice.js';
import { sourceLink } from '../parts/sources.js';

type Slice =
  | { readonly guidance: Pick<Guidance, 'outcome' | 'cautions'>; readonly answers: Answers }
  | undefined;

const listOf = (sentences: readonly string[]): TemplateResult =>
  html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

/**
 * The summary of the result: its heading, the reasons in whole sentences, what is known for people like the reader, the
 * next step, and the most urgent cautions. Never a verdict.
 *
 * @tagname eh-outcome
 * @slot - ways on, beside the reader's answers
 * @csspart heading - a heading
 * @csspart reasons - the list of reasons: what the reader answered
 * @csspart caution - one caution
 * @csspart answer - one question with its answer
 */
export class EhOutcome extends EhElement {
  static override styles = [base, answersStyles, outcomeStyles];

  readonly #part = new GuideController<Slice>(this, (snapshot) => {
    const guidance = selectGuidance(snapshot);
    // Not the notes: they may move while the outcome stays the same.
    return (
      guidance && {
        guidance: { outcome: guidance.outcome, cautions: guidance.cautions },
        answers: keptAnswers(snapshot),
      }
    );
  });

  /** The cautions after the first are open. */
  @state() private open = false;

  constructor() {
    super();
    focusTop(this, this.#part);
  }

  protected override willUpdate(): void {
    if (this.#part.value?.selected === undefined) this.open = false;
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { selected, text, words, resolve, headingLevel } = reading;
    const { outcome } = selected.guidance;
    const said = text.outcomes[outcome.id];
    if (!said) return nothing;
    const reasons = outcome.because.map((because) => reasonText(reading, because));
    const rest = reasons.slice(MOST_OPEN.reasons);
    return html`
      <div class="summary" data-id=${outcome.id}>
        <div>
          ${heading(headingLevel, resolve(said.heading), { style: 'top', focusable: true })}
          ${
            reasons.length > 0
              ? html`<div class="told" part="reasons">
                  <p class="soft">${words.toldUs}</p>
                  ${listOf(reasons.slice(0, MOST_OPEN.reasons))}
                </div>`
              : nothing
          }
          ${this.#renderLines(reading, selected)}
          <p class="text measure">${resolve(said.text)}</p>
        </div>
        ${this.#renderCautions(reading)}
        <div class="next">
          <div class="row"><slot></slot></div>
          <div class="row">
            <details class="yours">
              <summary>${words.yourAnswers}</summary>
              <p class="decision kicker">
                ${words.decision}${words.colon}${resolve(text.decision)}
              </p>
              ${rest.length > 0 ? html`<div class="told">${listOf(rest)}</div>` : nothing}
              ${renderAnswers(reading, this.#part, selected.answers)}
            </details>
            <button class="quiet" type="button" @click=${this.#handleBack}>
              ${words.changeAnswers}
            </button>
          </div>
          ${oursLegend(words)}
        </div>
      </div>
    `;
  }

  /** What is known for people like the reader: the first lines, and the others behind one control. */
  #renderLines(reading: GuideValue<Slice>, { guidance, answers }: NonNullable<Slice>): unknown {
    const { pack, text, words, resolve } = reading;
    const lines = linesFor(pack, guidance.outcome.id, answers);
    const line = ({ id }: StageLine): TemplateResult =>
      html`<p class="line text measure">${resolve(text.lines[id] ?? '')}</p>`;
    const [open, rest] = [lines.slice(0, MOST_OPEN.lines), lines.slice(MOST_OPEN.lines)];
    if (lines.length === 0) return nothing;
    return html`<div class="lines">
      ${open.map(line)}
      <div class="line-controls">
        ${this.#renderSources(reading, open)}
        ${
          rest.length > 0
            ? html`<details>
                <summary>${words.moreLines(rest.length)}</summary>
                ${rest.map(line)} ${this.#renderSources(reading, rest)}
              </details>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** The sources of some lines, each once. */
  #renderSources(
    reading: GuideValue<Slice>,
    lines: readonly StageLine[],
  ): TemplateResult | typeof nothing {
    const sources = sourcesOf(reading, [...new Set(lines.flatMap((line) => line.sources))]);
    const { words } = reading;
    if (sources.length === 0) return nothing;
    return html`<details class="fine soft">
      <summary>${words.sourceCount(sources.length)}</summary>
      ${sources.map((source) => html`<p>${sourceLink(source, words)}</p>`)}
    </details>`;
  }

  #renderCautions(reading: GuideValue<Slice>): TemplateResult | typeof nothing {
    const cautions = reading.selected?.guidance.cautions ?? [];
    const rest = cautions.filter(({ open }) => !open);
    const { words, headingLevel } = reading;
    if (cautions.length === 0) return nothing;
    return html`<div class="cautions">
      ${heading(headingLevel + 1, words.cautions, { style: 'section' })}
      ${cautions.filter(({ open }) => open).map((item) => this.#renderCaution(reading, item))}
      ${
        rest.length > 0
          ? html`<button
              class="second"
              type="button"
              aria-expanded=${String(this.open)}
              @click=${this.#handleMore}
            >
              ${words.moreCautionsFor(rest.length)}
            </button>`
          : nothing
      }
      ${this.open ? rest.map((item) => this.#renderCaution(reading, item)) : this.#renderForPaper(reading, rest)}
    </div>`;
  }

  /** The titles of the closed cautions, for print: paper has no controls. */
  #renderForPaper(
    { text, resolve }: GuideValue<Slice>,
    rest: Guidance['cautions'],
  ): TemplateResult {
    const titles = rest.flatMap(({ id }) => text.notes[id]?.title ?? []);
    return html`<ul class="paper">
      ${titles.map((title) => html`<li>${resolve(title)}</li>`)}
    </ul>`;
  }

  #renderCaution(reading: GuideValue<Slice>, item: Guidance['cautions'][number]): TemplateResult {
    return html`
      <eh-note
        compact
        part="caution"
        .note=${noteContent(reading, item)}
        .words=${reading.words}
        .headingLevel=${reading.headingLevel + 2}
      ></eh-note>
    `;
  }

  #handleMore = (): void => {
    this.open = !this.open;
  };

  #handleBack = (): void => {
    this.#part.send({ type: 'back' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-outcome': EhOutcome;
  }
}
