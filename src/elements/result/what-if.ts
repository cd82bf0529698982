import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import { compareAnswers, type Comparison } from '../../domain/compare.js';
import { chosen } from '../../domain/condition.js';
import type { Answer, Answers, Question } from '../../domain/pack.js';
import { answerFrom, answerTexts } from '../../domain/question.js';
import { reasonText } from '../../domain/text-for.js';
import { onResult, selectResultAnswers } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { facts } from '../../styles/facts.js';
import type { EhChoice } from '../plain/choice.js';
import { listed } from '../../words/listed.js';
import { heading } from '../parts/heading.js';

type Slice = Answers | null | undefined;

/**
 * Shows how the result would differ if one answer were different. The session does not change.
 *
 * @tagname eh-what-if
 * @csspart heading - a heading
 * @csspart change - one kind of difference
 */
export class EhWhatIf extends EhElement {
  static override styles = [
    base,
    facts,
    css`
      .which {
        display: grid;
        gap: 0.35rem;
        margin-block-start: 1.25rem;
        font-weight: 650;
      }
      select {
        inline-size: 100%;
        max-inline-size: var(--_measure);
        min-height: 48px;
        padding: 0.6rem 0.75rem;
        border: 1px solid var(--_field);
        border-radius: var(--_radius);
        background: var(--_paper);
        color: var(--_ink);
        font: inherit;
        font-weight: 400;
        text-overflow: ellipsis;
      }
      eh-choice {
        margin-block-start: 1.5rem;
      }
      .outcome {
        margin-block: 1.25rem 0.75rem;
        font-weight: 650;
      }
      .facts ul {
        list-style: none;
      }
      .facts li + li {
        margin-block-start: 0.3rem;
      }
      .quiet {
        margin-block-start: 0.5rem;
      }
      @media print {
        section {
          display: none;
        }
      }
    `,
  ];

  /** The id of the question to try; empty if none. */
  @state() private question = '';
  /** The answer to try. */
  @state() private tried: readonly string[] = [];

  readonly #part = new GuideController<Slice>(this, onResult(selectResultAnswers));

  protected override willUpdate(): void {
    const { pack, selected } = this.#part.value ?? {};
    if (selected === undefined || !pack?.questions.some(({ id }) => id === this.question))
      this.question = '';
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { pack, text, words, resolve, headingLevel, selected } = reading;
    const asked = pack.questions.filter(({ id }) => Object.hasOwn(selected, id));
    const question = asked.find(({ id }) => id === this.question);
    return html`
      <section>
        ${heading(headingLevel + 1, words.whatIf, { focusable: true })}
        <p class="soft measure">${words.whatIfLead}</p>
        <label class="which">
          ${words.whatIfQuestion}
          <select autocomplete="off" .value=${live(this.question)} @change=${this.#handleQuestion}>
            <option value="" ?selected=${!question}>${words.whatIfNone}</option>
            ${asked.map(({ id }) => html`<option value=${id} ?selected=${id === this.question}>${resolve(text.questions[id]?.label ?? id)}</option>`)}
          </select>
        </label>
        ${question ? this.#renderTry(reading, selected, question) : nothing}
      </section>
    `;
  }

  #renderTry(reading: GuideValue<Slice>, answers: Answers, question: Question): TemplateResult {
    const { pack, text, words, resolve, headingLevel } = reading;
    const { id, kind, options } = question;
    const said = text.questions[id];
    const named = (answer: Answer): string =>
      listed(words, answerTexts(answer, said, resolve, words.language));
    const now = chosen(answers, id);
    const isNow =
      now.length === this.tried.length && now.every((option) => this.tried.includes(option));
    const tried =
      isNow || this.tried.length === 0
        ? undefined
        : compareAnswers(pack, answers, {
            [id]: answerFrom(question, this.tried, '') as Answer,
          });
    return html`
      <eh-choice
        compact
        .label=${words.whatIfAnswer}
        .why=${words.yourAnswer(named(answers[id] ?? ''))}
        .name=${id}
        .several=${kind === 'several'}
        .headingLevel=${headingLevel + 2}
        .options=${options.map((option) => ({ ...option, label: resolve(said?.options[option.id] ?? option.id) }))}
        .chosen=${this.tried}
        @change=${this.#handleTry}
      ></eh-choice>
      <p class="outcome measure" role="status">
        ${tried ? (tried.same ? words.nothingChanges : words.wouldChange)(named(this.tried)) : nothing}
      </p>
      ${tried ? this.#renderChanges(reading, tried) : nothing}
      <button
        class="quiet"
        type="button"
        aria-label=${words.changeThis + words.colon + resolve(said?.label ?? id)}
        @click=${this.#handleChange}
      >
        ${words.changeThis}
      </button>
    `;
  }

  #renderChanges(
    reading: GuideValue<Slice>,
    { after, outcome, reasons, cautions, notes, ask: questions, opened, closed }: Comparison,
  ): TemplateResult {
    const { text, words, resolve } = reading;
    const note = (id: string): string => resolve(text.notes[id]?.title ?? id);
    const ask = (id: string): string => resolve(text.ask[id]?.question ?? id);
    const label = (id: string): string => resolve(text.questions[id]?.label ?? id);
    const { changes } = words;
    const rows: [keyof typeof changes, readonly string[]][] = [
      ['outcome', outcome ? [resolve(text.outcomes[after.outcome.id]?.heading ?? '')] : []],
      ['reasonsGained', reasons.gained.map((because) => reasonText(reading, because))],
      ['reasonsLost', reasons.lost.map((because) => reasonText(reading, because))],
      ['cautionsGained', cautions.gained.map(note)],
      ['cautionsLost', cautions.lost.map(note)],
      ['notesGained', notes.gained.map(note)],
      ['notesLost', notes.lost.map(note)],
      ['questionsGained', questions.gained.map(ask)],
      ['questionsLost', questions.lost.map(ask)],
      ['opened', opened.map(label)],
      ['closed', closed.map(label)],
    ];
    const filled = rows.filter(([, items]) => items.length > 0);
    if (filled.length === 0) return html``;
    return html`<dl class="facts">
      ${filled.map(
        ([kind, items]) => html`
          <div part="change" data-change=${kind}>
            <dt>${changes[kind]}</dt>
            <dd>
              <ul>
                ${items.map((item) => html`<li>${item}</li>`)}
              </ul>
            </dd>
          </div>
        `,
      )}
    </dl>`;
  }

  #handleQuestion = (event: Event): void => {
    this.question = (event.target as HTMLSelectElement).value;
    this.tried = chosen(this.#part.value?.selected ?? {}, this.question);
  };

  #handleTry = (event: Event): void => {
    // The choice is not an answer, so its event does not leave this element.
    event.stopPropagation();
    this.tried = (event.target as EhChoice).chosen;
  };

  #handleChange = (): void => {
    this.#part.send({ type: 'goTo', question: this.question });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-what-if': EhWhatIf;
  }
}
