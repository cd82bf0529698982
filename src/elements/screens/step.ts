import { css, html, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { EhElement } from '../../controllers/element.js';
import { FocusHeading } from '../../controllers/focus-heading.js';
import { GuideController } from '../../controllers/guide-controller.js';
import type { Question } from '../../domain/pack.js';
import {
  answerFrom,
  formatNumber,
  numberText,
  optionsToChoose,
  rangeOf,
} from '../../domain/question.js';
import { selectProgress, selectStep } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import type { Words } from '../../words/index.js';
import type { ChoiceNumber, EhChoice } from '../plain/choice.js';

/**
 * The current question, with Back and Continue. Shows itself while a question is asked.
 * It does not know what comes next: the session does.
 *
 * @tagname eh-step
 * @csspart question - the heading
 * @csspart option - one option with its label
 * @csspart error - the message about a missing answer
 * @csspart controls - the row of Continue and Back
 */
export class EhStep extends EhElement {
  static override styles = [
    base,
    css`
      .row {
        margin-block-start: 1.75rem;
      }
    `,
  ];

  readonly #part = new GuideController(this, (snapshot) => {
    const step = selectStep(snapshot);
    return step && { ...step, progress: selectProgress(snapshot) };
  });
  #refusals = 0;

  @query('eh-choice') private readonly choice!: EhChoice | null;

  constructor() {
    super();
    new FocusHeading(
      this,
      this.#part,
      () => this.choice !== null,
      () => void this.choice?.focusQuestion(),
    );
  }

  override updated(): void {
    const refusals = this.#part.value?.selected?.refusals ?? 0;
    if (refusals > this.#refusals) void this.choice?.focusError();
    this.#refusals = refusals;
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { selected, text, words, resolve, headingLevel } = reading;
    const { question, answer, chosen, hints, catches, refusals, progress } = selected;
    const said = text.questions[question.id];
    if (!said) return nothing;
    const sentences = hints.map(({ id }) => resolve(text.hints[id] ?? ''));
    const { kind } = question;
    const range = kind === 'number' ? rangeText(question, words) : '';
    const how = { one: [], several: [words.chooseAll], number: refusals > 0 ? [] : [range] }[kind];
    // Keyed: a page translator may have rewritten the text nodes of the question before.
    return html`
      ${keyed(
        question.id,
        html`<eh-choice
          .label=${resolve(said.label)}
          .place=${progress ? words.progress(progress.index, progress.of) : ''}
          .why=${resolve(said.why)}
          .name=${question.id}
          .several=${kind === 'several'}
          .number=${kind === 'number' ? numberField(question, said.unit ?? '') : undefined}
          .written=${guard([reading.session], () => numberText(answer, words.language))}
          .options=${optionsToChoose(question).map((option) => ({ ...option, label: resolve(said.options[option.id] ?? '') }))}
          .chosen=${chosen}
          .hints=${[...sentences, ...how]}
          .catches=${catches.map(({ id }) => resolve(text.hints[id] ?? ''))}
          .missing=${refusals > 0 ? range || words.missing : ''}
          .headingLevel=${headingLevel}
          @change=${this.#handleChange}
          @keydown=${this.#handleKey}
          exportparts="question, option, error"
        ></eh-choice>`,
      )}
      <div class="row" part="controls">
        <button class="main" type="button" @click=${this.#handleContinue}>${words.continue}</button>
        <button class="quiet" type="button" @click=${this.#handleBack}>${words.back}</button>
      </div>
    `;
  }

  #handleChange = (event: Event): void => {
    event.stopPropagation();
    const { chosen, written, name } = event.target as EhChoice;
    const question = this.#part.value?.selected?.question;
    if (question?.id !== name) return;
    this.#part.send({
      type: 'answer',
      question: name,
      answer: answerFrom(question, chosen, written),
    });
  };

  /**
   * Enter on an option continues, as in a form. On an unticked box it does nothing: the reader may
   * mean to tick it, and continuing would lose an answer.
   */
  #handleKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    if (event.key !== 'Enter' || event.repeat || modified || event.isComposing) return;
    if (!(target instanceof HTMLInputElement) || (target.type === 'checkbox' && !target.checked))
      return;
    event.preventDefault();
    this.#handleContinue();
  };

  #handleContinue = (): void => {
    this.#part.send({ type: 'continue' });
  };

  #handleBack = (): void => {
    this.#part.send({ type: 'back' });
  };
}

/** The number field of a question of the kind `number`. */
const numberField = (question: Question, unit: string): ChoiceNumber => {
  const { min, whole } = rangeOf(question);
  return { unit, keys: min < 0 ? 'text' : whole ? 'numeric' : 'decimal' };
};

/** The range of the numbers that a question accepts, in words. */
const rangeText = (question: Question, { language, writeNumber }: Words): string => {
  const { min, max, whole } = rangeOf(question);
  return writeNumber(formatNumber(min, language), formatNumber(max, language), whole);
};

declare global {
  interface HTMLElementTagNameMap {
    'eh-step': EhStep;
  }
}
