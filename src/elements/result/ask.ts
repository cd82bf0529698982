import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MOST_OWN } from '../../session/valid-event.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import type { GuidanceItem } from '../../domain/weigh.js';
import { onResult, selectAsk, type Asking } from '../../session/selectors.js';
import { askStyles } from './ask.styles.js';
import { base } from '../../styles/base.js';
import { heading } from '../parts/heading.js';
import { sourcesOf, whyShown } from '../parts/note-content.js';
import { sourceLink, summaryOf } from '../parts/sources.js';

type Slice = Asking | null | undefined;

/** Maximum length of a reader's own question, in characters. */
const LONGEST = 200;

/**
 * Questions to ask a doctor, each with its reason. Readers tick the ones that they want, and add
 * their own. The session keeps both, and they print with room for the answers.
 *
 * @tagname eh-ask
 * @csspart heading - a heading
 * @csspart question - one question with its reason
 * @csspart own - a question in the reader's own words
 */
export class EhAsk extends EhElement {
  static override styles = [base, askStyles];

  /** Whether the less important questions are shown as well. */
  @state() private open = false;
  /** The text in the field. */
  @state() private draft = '';
  /** The message about the last own question that was added or removed. */
  @state() private told = '';

  @query('.first-other input') private readonly firstOther!: HTMLElement | null;
  @query('#own') private readonly field!: HTMLInputElement | null;

  readonly #part = new GuideController<Slice>(this, onResult(selectAsk));

  protected override willUpdate(): void {
    const { selected } = this.#part.value ?? {};
    if (selected === undefined) [this.open, this.draft, this.told] = [false, '', ''];
    // Ticked questions are never hidden, and a list without important ones is shown whole.
    else if (selected)
      this.open ||=
        !selected.questions.some(({ first }) => first) ||
        selected.questions.some(({ id, first }) => !first && selected.taken.includes(id));
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected || reading.pack.ask.length === 0) return nothing;
    const { text, words, resolve, headingLevel, selected } = reading;
    const { questions, hints, taken, own } = selected;
    const others = questions.filter(({ first }) => !first);
    const shown = this.open ? questions : questions.filter(({ first }) => first);
    return html`
      <section class=${taken.length + own.length > 0 ? 'chosen' : ''}>
        ${heading(headingLevel + 1, words.ask, { focusable: true })}
        <p class="soft">${words.askLead}</p>
        ${hints.map(({ id }) => html`<p>${resolve(text.hints[id] ?? '')}</p>`)}
        <ul>
          ${shown.map((item) => this.#renderQuestion(reading, item, item === others[0]))}
        </ul>
        ${
          this.open || others.length === 0
            ? nothing
            : html`<div class="more row">
                <button class="second" type="button" @click=${this.#handleShowAll}>
                  ${words.showAllQuestions}
                </button>
                <span class="soft">${words.moreQuestions(others.length)}</span>
              </div>`
        }
        ${
          own.length > 0
            ? html`${heading(headingLevel + 2, words.ownQuestions, { style: 'small' })}
                <ul>
                  ${own.map((question) => this.#renderOwn(reading, question))}
                </ul>`
            : nothing
        }
        <div class="write">
          <label for="own">${words.ownQuestion}</label>
          <div class="line">
            <input
              id="own"
              type="text"
              dir="auto"
              autocomplete="off"
              maxlength=${LONGEST}
              .value=${live(this.draft)}
              @input=${this.#handleWrite}
              @keydown=${this.#handleKey}
            />
            <button
              class="second"
              type="button"
              aria-label=${words.add + words.colon + words.ownQuestion}
              @click=${this.#handleAdd}
            >
              ${words.add}
            </button>
          </div>
        </div>
        <p class=${this.told === words.ownFull ? 'soft' : 'visually-hidden'} role="status">
          ${this.told}
        </p>
      </section>
    `;
  }

  #renderQuestion(
    reading: GuideValue<Slice>,
    { id, because }: GuidanceItem,
    firstOther: boolean,
  ): TemplateResult {
    const { pack, text, words, resolve, selected } = reading;
    const said = text.ask[id];
    const taken = selected?.taken.includes(id) ?? false;
    const sources = sourcesOf(reading, pack.ask.find((item) => item.id === id)?.sources ?? []);
    const why = [
      ...whyShown(reading, because),
      ...sources.map((source) => sourceLink(source, words)),
    ];
    const question = resolve(said?.question ?? id);
    return html`
      <li class="${taken ? '' : 'untaken'} ${firstOther ? 'first-other' : ''}" part="question">
        <label class="tick">
          <input
            type="checkbox"
            name="ask"
            value=${id}
            autocomplete="off"
            .checked=${live(taken)}
            @change=${this.#handleTake}
          />
          <bdi>${question}</bdi>
        </label>
        <p class="soft">${resolve(said?.why ?? '')}</p>
        ${
          why.length === 0
            ? nothing
            : html`<details class="fine soft">
                ${summaryOf(words.why, question)} ${why.map((line) => html`<p>${line}</p>`)}
              </details>`
        }
        <div class="room"></div>
      </li>
    `;
  }

  #renderOwn({ words }: GuideValue<Slice>, question: string): TemplateResult {
    return html`
      <li class="own" part="own">
        <span>${question}</span>
        <button class="quiet" type="button" data-words=${question} @click=${this.#handleRemove}>
          ${words.remove}<span class="visually-hidden">: ${question}</span>
        </button>
        <div class="room"></div>
      </li>
    `;
  }

  #handleTake = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    this.#part.send({ type: 'take', question: value, taken: checked });
  };

  #handleShowAll = async (): Promise<void> => {
    this.open = true;
    await this.updateComplete;
    this.firstOther?.focus();
  };

  #handleWrite = (event: Event): void => {
    this.draft = (event.target as HTMLInputElement).value;
  };

  /** Not a form: a sandboxed frame may not submit one, and would not even fire `submit` on Enter. */
  #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) this.#handleAdd();
  };

  #handleAdd = (): void => {
    const { value } = this.#part;
    const words = this.draft.trim();
    if (value?.selected && value.selected.own.length >= MOST_OWN) {
      this.told = value.words.ownFull;
      return;
    }
    this.draft = '';
    if (words === '') return;
    this.#part.send({ type: 'takeOwn', words, taken: true });
    this.told = value?.words.added(words) ?? '';
    // The list above the field grows, and would push it out of sight.
    void this.updateComplete.then(() => {
      this.field?.scrollIntoView({ block: 'nearest' });
    });
  };

  #handleRemove = (event: Event): void => {
    const words = (event.currentTarget as HTMLElement).dataset['words'] ?? '';
    this.#part.send({ type: 'takeOwn', words, taken: false });
    this.told = this.#part.value?.words.removed(words) ?? '';
    // The pressed button is removed with its question, so focus must move.
    this.field?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-ask': EhAsk;
  }
}
