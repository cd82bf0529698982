import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { EhElement } from '../../controllers/element.js';
import { base } from '../../styles/base.js';
import { choiceStyles } from './choice.styles.js';
import { focusHeading, focusInSight } from '../parts/focus-in-sight.js';
import { heading } from '../parts/heading.js';

export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  /** Exclusive: choosing it clears every other option. */
  readonly exclusive?: boolean;
}

/** A field for a number among the options. */
export interface ChoiceNumber {
  /** The unit of the number. It labels the field. */
  readonly unit: string;
  /** The keyboard of a phone. Not every numeric keypad has a decimal separator or a minus. */
  readonly keys: 'numeric' | 'decimal' | 'text';
}

/**
 * A question with its options, as native radios or checkboxes in one group.
 * It knows no pack, no session and no language: all its texts are properties.
 *
 * @tagname eh-choice
 * @attr {boolean} compact - smaller, for a question inside another part
 * @fires {Event} change - `chosen` or `written` has changed. Bubbles, but stays in its shadow root.
 * @csspart heading - a heading
 * @csspart question - the heading
 * @csspart number - the field for a number, with its unit
 * @csspart option - one option with its label
 * @csspart error - the message about a missing answer, which leads to the first option
 */
export class EhChoice extends EhElement {
  static override styles = [base, choiceStyles];

  /** The question. It names the group. */
  @property() label = '';
  /** The progress, which describes the question for screen readers. It is visible elsewhere. */
  @property() place = '';
  /** Why the question is asked. */
  @property() why = '';
  /** The `name` of the native inputs. */
  @property() name = '';
  /** Whether more than one option may be chosen. */
  @property({ type: Boolean }) several = false;
  /** A message about a missing answer; empty if none is missing. */
  @property() missing = '';
  /** Level of the question's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The options, in this order. */
  @property({ attribute: false }) options: readonly ChoiceOption[] = [];
  /** Ids of the chosen options. */
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** A field for a number above the options; undefined if there is none. */
  @property({ attribute: false }) number: ChoiceNumber | undefined;
  /**
   * The text in the number field. Writing clears the chosen option, and choosing one clears the
   * field.
   */
  @property({ attribute: false }) written = '';
  /** Sentences above the options. */
  @property({ attribute: false }) hints: readonly string[] = [];
  /** Sentences under the options, announced when they appear. */
  @property({ attribute: false }) catches: readonly string[] = [];

  @query('.top') private readonly question!: HTMLElement | null;
  @query('.error button') private readonly message!: HTMLElement | null;

  /** Moves focus to the question, after it is rendered. */
  async focusQuestion(): Promise<void> {
    await this.updateComplete;
    focusHeading(this.question);
  }

  /** Moves focus to the message about a missing answer, after it is rendered. */
  async focusError(): Promise<void> {
    await this.updateComplete;
    focusInSight(this.message);
  }

  override render(): TemplateResult {
    return html`
      <fieldset aria-describedby="error why hints" translate="no">
        <legend part="question">
          ${heading(this.headingLevel, this.label, { style: 'top', focusable: true, by: this.place ? 'place' : '' })}
        </legend>
        <span id="place" hidden>${this.place}</span>
        ${this.why ? html`<p id="why" class="why soft measure">${this.why}</p>` : nothing}
        <div id="hints">
          ${this.hints.map((hint) => html`<p class="hints measure">${hint}</p>`)}
        </div>
        <div id="error" class="error" role="alert" part="error">
          ${this.missing ? html`<p><button type="button" @click=${this.#handleError}>${this.missing}</button></p>` : nothing}
        </div>
        <div class="options">
          ${this.number ? this.#renderNumber(this.number) : nothing}${this.options.map((option) => this.#renderOption(option))}
        </div>
        <div class="catches" role="status">
          ${this.catches.map((sentence) => html`<p>${sentence}</p>`)}
        </div>
      </fieldset>
    `;
  }

  #renderNumber({ unit, keys }: ChoiceNumber): TemplateResult {
    return html`
      <label class="number" part="number">
        <input
          type="text"
          inputmode=${keys}
          name=${this.name}
          maxlength="30"
          autocomplete="off"
          .value=${live(this.written)}
          @input=${this.#handleWrite}
          @change=${this.#handleWrite}
        />
        <span>${unit}</span>
      </label>
    `;
  }

  #renderOption({ id, label }: ChoiceOption): TemplateResult {
    return html`
      <label part="option">
        <input
          type=${this.several ? 'checkbox' : 'radio'}
          name=${this.name}
          value=${id}
          autocomplete="off"
          .checked=${live(this.chosen.includes(id))}
          @change=${this.#handleChange}
        />
        <span>${label}</span>
      </label>
    `;
  }

  #handleError = (): void => {
    focusInSight(this.renderRoot.querySelector('input'));
  };

  #handleChange = (event: Event): void => {
    // The native event stops at this root. Ours follows once `chosen` is up to date.
    event.stopPropagation();
    const { value, checked } = event.target as HTMLInputElement;
    this.written = '';
    this.chosen = this.several ? this.#withOption(value, checked) : [value];
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #handleWrite = (event: Event): void => {
    event.stopPropagation();
    const { value } = event.target as HTMLInputElement;
    if (value === this.written) return;
    this.written = value;
    this.chosen = [];
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #withOption(id: string, checked: boolean): readonly string[] {
    if (!checked) return this.chosen.filter((other) => other !== id);
    const alone = new Set(
      this.options.filter((option) => option.exclusive).map((option) => option.id),
    );
    return alone.has(id) ? [id] : [...this.chosen.filter((other) => !alone.has(other)), id];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-choice': EhChoice;
  }
}
