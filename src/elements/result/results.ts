import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import { sourcesCitedBy } from '../../domain/citations.js';
import type { Pack } from '../../domain/pack.js';
import { onResult, stateOf } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import type { Words } from '../../words/words.js';
import type { EhChapter } from '../plain/chapter.js';

/** The chapters in order, each with the number of its items, its heading and its content. */
interface Chapter {
  /** A chapter without items is not shown. */
  readonly count: (pack: Pack) => number;
  readonly label: (words: Words) => string;
  readonly content: () => TemplateResult;
}

const CHAPTERS = {
  ask: {
    count: ({ ask }) => ask.length,
    label: ({ ask }) => ask,
    content: () => html`<eh-ask no-heading></eh-ask>`,
  },
  takeaway: {
    count: () => 1,
    label: ({ takeaway }) => takeaway,
    content: () => html`<eh-takeaway no-heading exportparts="controls"></eh-takeaway>`,
  },
  courses: {
    count: ({ courses }) => courses.length,
    label: ({ courses }) => courses,
    content: () => html`<eh-courses no-heading only="courses"></eh-courses>`,
  },
  values: {
    count: ({ values }) => values.length,
    label: ({ values }) => values,
    content: () => html`<eh-values no-heading></eh-values>`,
  },
  whatIf: {
    count: () => 1,
    label: ({ whatIf }) => whatIf,
    content: () => html`<eh-what-if no-heading></eh-what-if>`,
  },
  numbers: {
    count: ({ figures }) => figures.length,
    label: ({ numbers }) => numbers,
    content: () => html`<eh-courses no-heading only="numbers"></eh-courses>`,
  },
  about: {
    count: (pack) => Math.max(sourcesCitedBy(pack).length, 1),
    label: ({ about }) => about,
    content: () =>
      html`<eh-about no-heading><slot name="contact" slot="contact"></slot></eh-about>`,
  },
} as const satisfies Record<string, Chapter>;

type ChapterName = keyof typeof CHAPTERS;
const NAMES = Object.keys(CHAPTERS) as ChapterName[];

/**
 * The whole result: the outcome with its cautions, the notes, and chapters, which render their content when they are
 * first opened: questions to ask, what to take away, courses of action, values, what-if, numbers, and the guide.
 *
 * @tagname eh-results
 * @csspart heading - a heading
 * @csspart caution - one caution
 * @csspart note - one note or pair
 * @csspart controls - the row of Print and Copy
 * @csspart chapter - one chapter
 * @slot contact - whom to write to about an error; shown in `eh-about`
 */
export class EhResults extends EhElement {
  static override styles = [
    base,
    css`
      .ways {
        display: contents;
      }
      .chapters {
        margin-block-start: clamp(2.5rem, 6cqi, 4rem);
        border-block-start: 1px solid var(--_line);
      }
    `,
  ];

  /** The chapters that have been opened. They stay rendered and keep their state. */
  @state() private opened: ReadonlySet<ChapterName> = new Set();

  readonly #part = new GuideController(
    this,
    onResult((snapshot) => stateOf(snapshot) === 'concluded' || undefined),
  );

  protected override willUpdate(): void {
    if (this.#part.value?.selected === undefined && this.opened.size > 0) this.opened = new Set();
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading || reading.selected === undefined) return nothing;
    return html`
      <eh-outcome exportparts="heading, caution">${this.#renderWays(reading)}</eh-outcome>
      <eh-notes exportparts="heading, note"></eh-notes>
      <div class="chapters" ?hidden=${!reading.selected}>
        ${NAMES.map((name) => this.#renderChapter(reading, name))}
      </div>
    `;
  }

  #renderChapter(
    { pack, words, headingLevel }: GuideValue<unknown>,
    name: ChapterName,
  ): TemplateResult | typeof nothing {
    const { count, label, content }: Chapter = CHAPTERS[name];
    const inside = count(pack);
    if (inside === 0) return nothing;
    return html`<eh-chapter
      part="chapter"
      exportparts="heading"
      data-chapter=${name}
      .label=${label(words)}
      .lead=${words.chapters[name](inside)}
      .headingLevel=${headingLevel + 1}
      @toggle=${() => {
        this.#keep(name);
      }}
      >${this.opened.has(name) ? content() : nothing}</eh-chapter
    >`;
  }

  /**
   * Buttons from the summary to the questions to ask and to the letter. Buttons, because a link would change the
   * address; a named group, because a chapter and a button in it have the same names.
   */
  #renderWays({ pack, words }: GuideValue<unknown>): TemplateResult {
    return html`<div class="ways" role="group" aria-label=${words.nextSteps}>
      ${
        pack.ask.length > 0
          ? html`<button
              class="second"
              type="button"
              @click=${() => {
                void this.#show('ask');
              }}
            >
              ${words.ask}
            </button>`
          : nothing
      }
      <button class="second" type="button" @click=${this.#handlePrint}>${words.printLetter}</button>
    </div>`;
  }

  #keep(name: ChapterName): void {
    this.opened = new Set([...this.opened, name]);
  }

  async #show(name: ChapterName): Promise<void> {
    this.#keep(name);
    await this.updateComplete;
    await this.renderRoot.querySelector<EhChapter>(`[data-chapter='${name}']`)?.show();
  }

  #handlePrint = async (): Promise<void> => {
    await this.#show('takeaway');
    const takeaway = this.renderRoot.querySelector('eh-takeaway');
    await takeaway?.updateComplete;
    takeaway?.printLetter();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-results': EhResults;
  }
}
