import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { EhElement } from '../../controllers/element.js';
import { GuideController, type GuideValue } from '../../controllers/guide-controller.js';
import { LIMIT_KINDS } from '../../domain/open-notes.js';
import type { NoteKind } from '../../domain/pack.js';
import type { Guidance, GuidanceItem } from '../../domain/weigh.js';
import { onResult, selectGuidance } from '../../session/selectors.js';
import { base } from '../../styles/base.js';
import { facts } from '../../styles/facts.js';
import { mark } from '../plain/note.styles.js';
import { focusHeading } from '../parts/focus-in-sight.js';
import { heading } from '../parts/heading.js';
import { noteContent } from '../parts/note-content.js';
import { renderEvidenceWords } from '../parts/evidence.js';

type Item = GuidanceItem<NoteKind>;
type Slice = Guidance | null | undefined;

/**
 * The notes, compact and in order: those that are open, then every other one behind one control.
 * A benefit is always beside its counterweight.
 *
 * @tagname eh-notes
 * @csspart heading - a heading
 * @csspart note - one note or pair
 */
export class EhNotes extends EhElement {
  static override styles = [
    base,
    facts,
    mark,
    css`
      .section ~ eh-note:nth-of-type(1),
      .facts,
      .row,
      .words,
      .cautions > * + * {
        margin-block-start: 1rem;
      }
      @media print {
        .more {
          display: none;
        }
      }
    `,
  ];

  /** Shows only the notes of one kind, without sections. */
  @property({ reflect: true }) kind: NoteKind | undefined;

  @state() private open = false;

  @query('#others') private readonly others!: HTMLElement | null;

  readonly #part = new GuideController<Slice>(this, onResult(selectGuidance));

  protected override willUpdate(): void {
    if (this.#part.value?.selected === undefined) this.open = false;
  }

  override render(): TemplateResult | typeof nothing {
    const reading = this.#part.value;
    if (!reading?.selected) return nothing;
    const { notes, cautions } = reading.selected;
    const only = this.#kindOf(reading);
    const shown = only === undefined ? notes : notes.filter(({ kind }) => kind === only);
    // A caution for this reader is at the top of the result. It is not said twice.
    const above = new Set(cautions.map(({ id }) => id));
    const below = shown.filter(({ id }) => !above.has(id));
    const open = below.filter((item) => (only === undefined ? item.open : item.first));
    const rest = below.filter((item) => !open.includes(item));
    const { words, headingLevel } = reading;
    return html`
      ${this.#renderSections(reading, open)}
      ${renderEvidenceWords(reading, this.open ? below : open)}
      ${
        rest.length === 0
          ? nothing
          : this.open
            ? html`<section id="rest">
                ${heading(headingLevel + 1, words.otherNotes, { focusable: true, id: 'others' })}
                ${above.size > 0 ? html`<p class="soft">${words.cautionsAbove}</p>` : nothing}
                ${this.#renderRest(reading, rest)}
              </section>`
            : html`<section class="more">
                ${heading(headingLevel + 1, words.otherNotes)}
                <div class="row">
                  <button class="second" type="button" @click=${this.#handleShowAll}>
                    ${words.showAll}
                  </button>
                  <span class="soft">${words.more(rest.length)}</span>
                </div>
              </section>`
      }
    `;
  }

  /** The one kind to show; an attribute that names none counts as left out. */
  #kindOf({ words }: GuideValue<Slice>): NoteKind | undefined {
    return this.kind && Object.hasOwn(words.kinds, this.kind) ? this.kind : undefined;
  }

  #renderSections(reading: GuideValue<Slice>, items: readonly Item[]): unknown {
    const { words, pack, selected } = reading;
    if (this.#kindOf(reading) !== undefined) return this.#renderNotes(reading, items);
    const benefits = items.filter(({ kind }) => kind === 'benefit');
    const limits = items.filter(({ kind }) => LIMIT_KINDS.includes(kind));
    const others = items.filter(({ kind }) => kind !== 'benefit' && !LIMIT_KINDS.includes(kind));
    const good = this.#renderSection(reading, words.goodPoints, words.goodPointsLead, benefits);
    const bad = this.#renderSection(reading, words.limits, words.limitsLead, limits);
    const limitsFirst = pack.outcomes.find(
      ({ id }) => id === selected?.outcome.id,
    )?.counterweightFirst;
    return [
      ...(limitsFirst ? [bad, good] : [good, bad]),
      this.#renderSection(reading, words.background, '', others),
    ];
  }

  #renderSection(
    reading: GuideValue<Slice>,
    title: string,
    lead: string,
    items: readonly Item[],
  ): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`
      <section>
        ${heading(reading.headingLevel + 1, title)}
        ${lead ? html`<p class="soft">${lead}</p>` : nothing} ${this.#renderNotes(reading, items)}
      </section>
    `;
  }

  #renderRest(reading: GuideValue<Slice>, items: readonly Item[]): unknown {
    const isCaution = ({ id }: Item): boolean =>
      reading.pack.notes.find((note) => note.id === id)?.caution ?? false;
    const cautions = items.filter(isCaution);
    const notes = items.filter((item) => !isCaution(item));
    return [
      this.#renderNotes(reading, notes),
      cautions.length === 0
        ? nothing
        : html`<section class="cautions">
            ${heading(reading.headingLevel + 2, reading.words.moreCautions, { style: 'small' })}
            ${this.#renderNotes(reading, cautions)}
          </section>`,
    ];
  }

  #renderNotes(reading: GuideValue<Slice>, items: readonly Item[]): unknown {
    const { pack, selected, words, headingLevel } = reading;
    const counterweightFirst =
      pack.outcomes.find(({ id }) => id === selected?.outcome.id)?.counterweightFirst ?? false;
    return repeat(
      items,
      ({ id }) => id,
      (item) => html`
        <eh-note
          compact
          part="note"
          .note=${noteContent(reading, item)}
          .words=${words}
          .headingLevel=${headingLevel + 2}
          .counterweightFirst=${counterweightFirst}
        ></eh-note>
      `,
    );
  }

  #handleShowAll = async (): Promise<void> => {
    this.open = true;
    await this.updateComplete;
    focusHeading(this.others);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-notes': EhNotes;
  }
}
