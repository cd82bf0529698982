import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { MOST_VALUES } from '../../domain/weigh.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import { selectValues, type ChosenValues } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { listed } from '../../words/listed.js';
import { heading } from '../parts/heading.js';
import { choiceStyles } from '../plain/choice.styles.js';
import { valuesStyles } from './values.styles.js';

type Slice = ChosenValues | undefined;

/**
 * What matters most to a person: up to three values of the pack, ticked. A note about one of them moves up inside its
 * part. It computes no score and draws no conclusion.
 *
 * @tagname eh-values
 * @csspart heading - a heading
 * @csspart value - one value with its checkbox
 * @csspart full - the message that no more can be ticked
 * @csspart moved - the list of notes that moved up
 */
export class EhValues extends EhElement {
  static override styles = [base, choiceStyles, valuesStyles];

  /** The value that was refused last, because three were already ticked. */
  @state() private refused = '';
  /** Each refusal renders its message anew, so that it is announced again. */
  @state() private refusals = 0;

  readonly #part = new GuideController<Slice>(this, selectValues);

  get #isFull(): boolean {
    return (this.#part.value?.selected?.values.length ?? 0) >= MOST_VALUES;
  }

  protected override willUpdate(): void {
    if (!this.#isFull) this.refused = '';
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected || reading.pack.values.length === 0) return nothing;
    const { pack, words, headingLevel, selected } = reading;
    const any = selected.values.length > 0;
    return html`
      <section class=${any ? '' : 'none'}>
        ${heading(headingLevel + 1, words.values, { focusable: true })}
        <p class="soft measure">${words.valuesLead}</p>
        <fieldset>
          <legend>${words.valuesUpTo}</legend>
          <ul class="options">
            ${pack.values.map(({ id }) => this.#renderValue(reading, id))}
          </ul>
        </fieldset>
        <div role="status">
          ${this.#isFull && !this.refused ? this.#renderFull(reading) : nothing}
          ${any ? html`<p class="measure" part="moved">${this.#moved(reading)}</p>` : nothing}
        </div>
      </section>
    `;
  }

  #renderValue(reading: GuideValue<Slice>, id: string): TemplateResult {
    const { text, resolve, selected } = reading;
    const chosen = selected?.values.includes(id) ?? false;
    const closed = this.#isFull && !chosen;
    return html`
      <li>
        <label part="value">
          <input
            type="checkbox"
            name="values"
            value=${id}
            autocomplete="off"
            aria-disabled=${closed ? 'true' : nothing}
            aria-describedby=${closed ? 'full' : nothing}
            .checked=${live(chosen)}
            @click=${this.#handleClick}
          />
          <span>${resolve(text.values[id] ?? id)}</span>
        </label>
        ${
          this.refused === id
            ? keyed(this.refusals, html`<div role="alert">${this.#renderFull(reading)}</div>`)
            : nothing
        }
      </li>
    `;
  }

  #renderFull = ({ words }: GuideValue<Slice>): TemplateResult =>
    html`<p id="full" class="measure" part="full">${words.valuesFull}</p>`;

  #moved({ text, words, resolve, selected }: GuideValue<Slice>): string {
    const moved = selected?.moved ?? [];
    const first = moved.filter((note) => note.first);
    const titles = listed(
      words,
      first.map(({ id }) => resolve(text.notes[id]?.title ?? id)),
    );
    const others = moved.length - first.length;
    if (others === 0) return titles === '' ? words.moved.none : words.moved.here(titles);
    return titles === '' ? words.moved.there(others) : words.moved.both(titles, others);
  }

  /** On click, not on change: only a click can be refused before the box looks ticked. */
  #handleClick = (event: Event): void => {
    const target = event.target as HTMLInputElement;
    const { value, checked } = target;
    if (checked && this.#isFull) {
      event.preventDefault();
      this.refused = value;
      this.refusals += 1;
    } else this.#part.send({ type: 'value', value, chosen: checked });
    // Notes above it have moved, and Safari does not keep what is below them in its place.
    setTimeout(() => {
      target.scrollIntoView({ block: 'nearest' });
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-values': EhValues;
  }
}
