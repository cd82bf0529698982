import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { own } from '../../domain/lookup.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import { selectValues, type Weighing } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { heading } from '../parts/heading.js';

type Slice = Weighing | undefined;

/**
 * What matters most to a person: each value of the pack with how much it matters, or that nothing was said.
 * It moves notes up inside their part. It counts nothing up and concludes nothing.
 *
 * @tagname eh-values
 * @csspart heading - a heading
 * @csspart value - one value with its scale
 * @csspart moved - what moved up
 */
export class EhValues extends EhElement {
  static override styles = [
    base,
    css`
      .values {
        margin-block: 1.25rem 1rem;
        border-block-start: 1px solid var(--_line);
      }
      fieldset {
        display: grid;
        gap: 0.5rem 2rem;
        align-items: center;
        min-inline-size: 0;
        padding-block: 0.9rem 0.6rem;
        border: 0;
        border-block-end: 1px solid var(--_line);
      }
      /* Floated, a legend takes its place in the grid. */
      legend {
        float: inline-start;
        padding: 0;
        font-weight: 650;
      }
      /* Six in a row, and fewer where a reader spaces the letters out. */
      .scale {
        display: flex;
        flex-wrap: wrap;
      }
      label {
        flex: 1 0 16.6%;
        max-inline-size: 100%;
        display: grid;
        justify-items: center;
        align-content: start;
        gap: 0.3rem;
        min-height: 56px;
        padding: 0.5rem 0.1rem 0.25rem;
        border-radius: var(--_radius);
        font-size: 0.8125rem;
        line-height: 1.25;
        text-align: center;
        color: var(--_soft);
        cursor: pointer;
      }
      label:hover {
        background: var(--_wash);
      }
      label:has(:checked) {
        color: var(--_ink);
      }
      label + label:has(:checked) {
        font-weight: 650;
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--_accent);
        outline-offset: -3px;
      }
      input {
        inline-size: 1.3rem;
        block-size: 1.3rem;
        margin: 0;
        accent-color: var(--_accent);
      }
      /* Nothing said is no answer, and does not look like one. */
      input[value=''] {
        accent-color: var(--_soft);
      }
      input:focus-visible {
        outline: none;
      }
      [role='status'] {
        margin-block-start: 0.6rem;
      }
      /* In six columns a word as long as "contestar" would lie on its neighbour. */
      @container (max-width: 24rem) {
        .scale {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
      }
      @container (min-width: 44rem) {
        fieldset {
          grid-template-columns: 2fr 3fr;
          padding-block: 0.5rem;
        }
      }
      @media print {
        .none,
        .values ~ *,
        section > p,
        fieldset:has([value='']:checked),
        label:not(:has(:checked)),
        input {
          display: none;
        }
        label {
          display: inline;
          padding: 0;
          font-size: 1rem;
        }
        .scale {
          display: block;
        }
      }
    `,
  ];

  readonly #part = new GuideController<Slice>(this, selectValues);

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected || reading.pack.values.length === 0) return nothing;
    const { pack, words, headingLevel, selected } = reading;
    const said = Object.keys(selected.values).length > 0;
    return html`
      <section class=${said ? '' : 'none'}>
        ${heading(headingLevel + 1, words.values, { focusable: true })}
        <p class="soft measure">${words.valuesLead}</p>
        <div class="values">${pack.values.map(({ id }) => this.#renderValue(reading, id))}</div>
        <p class="measure">${words.valuesEnd}</p>
        <p class="measure" role="status" part="moved">${said ? this.#moved(reading) : nothing}</p>
      </section>
    `;
  }

  #renderValue({ text, words, resolve, selected }: GuideValue<Slice>, id: string): TemplateResult {
    const weight = own(selected?.values, id);
    const scale: [string, string][] = [
      ['', words.unsaid],
      ...words.weights.map((word, place): [string, string] => [String(place), word]),
    ];
    return html`
      <fieldset part="value">
        <legend>${resolve(text.values[id] ?? id)}</legend>
        <div class="scale">
          ${scale.map(
            ([value, word]) => html`
              <label>
                <input
                  type="radio"
                  name=${id}
                  value=${value}
                  autocomplete="off"
                  .checked=${live(value === String(weight ?? ''))}
                  @change=${this.#handleChange}
                />
                <span>${word}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #moved({ text, words, resolve, selected }: GuideValue<Slice>): string {
    const moved = selected?.moved ?? [];
    const first = moved.filter((note) => note.first);
    return words.moved(
      first.map(({ id }) => resolve(text.notes[id]?.title ?? id)),
      moved.length - first.length,
    );
  }

  #handleChange = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    this.#part.send({
      type: 'value',
      value: name,
      weight: value === '' ? undefined : Number(value),
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-values': EhValues;
  }
}
