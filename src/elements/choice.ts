import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { base } from '../styles/base.js';
import { focusHeading, heading } from './heading.js';

export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  /** Chosen alone: it takes back every other option. */
  readonly exclusive?: boolean;
}

/**
 * A question with its options, as native radios or checkboxes in one group.
 * It knows no pack, no session and no language: everything it says is given to it.
 *
 * @tagname eh-choice
 * @attr compact - smaller, for a question among other things
 * @fires {Event} change - after the person chose; read `chosen`. Bubbles, and does not leave a shadow root.
 * @csspart question - the heading
 * @csspart option - one option with its label
 * @csspart error - the message about a missing answer, which leads to the first option
 */
export class EhChoice extends LitElement {
  static override styles = [
    base,
    css`
      fieldset {
        border: 0;
        min-inline-size: 0;
      }
      legend {
        padding: 0;
        max-width: 46rem;
      }
      .why {
        margin-block-start: 0.6rem;
      }
      .hints {
        margin-block-start: 0.75rem;
      }
      .error button {
        inline-size: 100%;
        min-height: 44px;
        margin-block-start: 1.25rem;
        padding: 0.6rem 1rem;
        border: 0;
        border-inline-start: 4px solid var(--_warn);
        background: var(--_warn-wash);
        color: var(--_warn);
        font-weight: 650;
        text-align: start;
        text-decoration: underline 1px;
        text-underline-offset: 0.2em;
      }
      .options {
        margin-block-start: 1.5rem;
        border-block-start: 1px solid var(--_line);
      }
      label {
        display: grid;
        grid-template-columns: 1.5rem minmax(0, 1fr);
        gap: 0.9rem;
        align-items: start;
        min-height: 48px;
        padding: 0.8rem 0.75rem;
        border-block-end: 1px solid var(--_line);
        cursor: pointer;
      }
      label:hover {
        background: var(--_wash);
      }
      label:has(:checked) {
        background: var(--_wash);
        box-shadow: inset 3px 0 0 var(--_accent);
      }
      label:dir(rtl):has(:checked) {
        box-shadow: inset -3px 0 0 var(--_accent);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--_accent);
        outline-offset: -3px;
      }
      input {
        inline-size: 1.3rem;
        block-size: 1.3rem;
        margin: 0.12em 0 0;
        accent-color: var(--_accent);
      }
      input:focus-visible {
        outline: none;
      }
      .catches p {
        margin-block-start: 1rem;
        padding-inline-start: 1rem;
        border-inline-start: 3px solid var(--_accent);
        max-width: var(--_measure);
      }
      /* Inside another part: a question among other things, not a screen of its own. */
      :host([compact]) .top {
        font-size: 1.0625rem;
      }
      :host([compact]) .why {
        margin-block-start: 0.25rem;
      }
      :host([compact]) .options {
        margin-block-start: 0.75rem;
      }
      :host([compact]) label {
        padding-block: 0.55rem;
      }
      @media (forced-colors: active) {
        label:has(:checked):not(:has(:focus-visible)) {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  /** The question. It names the group. */
  @property() label = '';
  /** Where one is, told together with the question when it has focus; seen elsewhere. */
  @property() place = '';
  /** Why it is asked. */
  @property() why = '';
  /** The `name` of the native inputs. */
  @property() name = '';
  /** Whether more than one option may be chosen. */
  @property({ type: Boolean }) several = false;
  /** A message about a missing answer; empty: none. */
  @property() error = '';
  /** Level of the question's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What can be chosen, in this order. */
  @property({ attribute: false }) options: readonly ChoiceOption[] = [];
  /** Ids of the chosen options. */
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** Sentences above the options. */
  @property({ attribute: false }) hints: readonly string[] = [];
  /** Sentences under the options, told when they appear. */
  @property({ attribute: false }) catches: readonly string[] = [];

  @query('.top') private readonly question!: HTMLElement | null;
  @query('.error button') private readonly message!: HTMLElement | null;

  /** Moves focus to the question, once it is there. */
  async focusQuestion(): Promise<void> {
    await this.updateComplete;
    focusHeading(this.question);
  }

  /** Moves focus to the message about a missing answer, once it is there. */
  async focusError(): Promise<void> {
    await this.updateComplete;
    this.message?.focus();
  }

  override render(): TemplateResult {
    return html`
      <fieldset aria-describedby="error why hints">
        <legend part="question">${heading(this.headingLevel, this.label, { style: 'top', focusable: true, by: this.place ? 'place' : '' })}</legend>
        <span id="place" hidden>${this.place}</span>
        ${this.why ? html`<p id="why" class="why soft measure">${this.why}</p>` : nothing}
        <div id="hints">${this.hints.map((hint) => html`<p class="hints measure">${hint}</p>`)}</div>
        <div id="error" class="error" role="alert" part="error">${this.error ? html`<p><button type="button" @click=${this.#handleError}>${this.error}</button></p>` : nothing}</div>
        <div class="options">${this.options.map((option) => this.#renderOption(option))}</div>
        <div class="catches" role="status">${this.catches.map((sentence) => html`<p>${sentence}</p>`)}</div>
      </fieldset>
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
    this.renderRoot.querySelector('input')?.focus();
  };

  #handleChange = (event: Event): void => {
    // The native event ends at this root; ours goes on in its place, once `chosen` is right.
    event.stopPropagation();
    const { value, checked } = event.target as HTMLInputElement;
    this.chosen = this.several ? this.#withOption(value, checked) : [value];
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #withOption(id: string, checked: boolean): readonly string[] {
    if (!checked) return this.chosen.filter((other) => other !== id);
    const alone = new Set(this.options.filter((option) => option.exclusive).map((option) => option.id));
    return alone.has(id) ? [id] : [...this.chosen.filter((other) => !alone.has(other)), id];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-choice': EhChoice;
  }
}
