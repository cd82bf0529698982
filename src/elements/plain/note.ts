import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { explain } from '#messages';
import { warnOnce } from '../../controllers/warn.js';
import { base } from '../../styles/base.js';
import { compactStyles } from './note-compact.styles.js';
import { mark, noteStyles } from './note.styles.js';
import { firstWords } from '../../words/index.js';
import type { Words } from '../../words/words.js';
import { heading } from '../parts/heading.js';
import { sourceList } from '../parts/sources.js';
import {
  adviceLayer,
  articleLayer,
  evidenceSentence,
  layer,
  linesLayer,
  openLine,
  othersLayer,
  whyShown,
} from './note-layers.js';
import { ToldStatements } from './told-statements.js';
import type { Counterweight, NoteContent } from './note-types.js';
import { evidenceMark } from '../parts/evidence.js';

/**
 * One note, or a benefit with its counterweight as its equal: the article's layer, the layer of other sources, the
 * strength of evidence, the reasons why it is shown, and its sources. A benefit without a counterweight is not shown. A
 * compact note shows its title, one sentence and its evidence word; one control opens the rest, both sides of a pair at
 * once. It knows no pack and no session.
 *
 * @tagname eh-note
 * @csspart heading - a heading
 * @csspart side - one side of a pair, or the whole of a single note
 * @csspart brief - the note, or one side of a pair, in one sentence
 * @csspart more - the control that opens the rest of a compact note
 * @csspart layer - the text of one of the two layers
 * @csspart statements - the control that opens the statements of the article
 * @csspart sources - the sources of a note, or of one side
 * @csspart moved - the line with the reason why it moved up
 */
export class EhNote extends EhElement {
  static override styles = [base, mark, noteStyles, compactStyles];

  /** The note to show. */
  @property({ attribute: false }) note: NoteContent | undefined;
  /** The words around the note. */
  @property({ attribute: false }) words: Words = firstWords;
  /** Level of its heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 4;
  /** The counterweight comes before its benefit. */
  @property({ type: Boolean, attribute: 'counterweight-first' }) counterweightFirst = false;
  /** Shows one sentence, and the rest behind a control. Needs a `brief`, of a pair one on each side. */
  @property({ type: Boolean, reflect: true }) compact = false;

  @state() private opened = false;
  readonly #statements = new ToldStatements(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('note') && changed.get('note')?.id !== this.note?.id) this.opened = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { note } = this;
    if (!note) return nothing;
    if (note.kind === 'benefit' && !note.counterweight) {
      warnOnce('benefit-alone', note.id, explain('benefit-alone', note.id));
      return nothing;
    }
    const content = note.counterweight
      ? this.#renderPair(note, note.counterweight)
      : note.caution
        ? this.#renderCaution(note)
        : this.#renderSingle(note);
    return html`<article
      class="${note.caution ? 'caution' : ''} ${this.#isCompact ? 'compact' : ''} ${note.caution && note.others === undefined ? 'ours' : ''}"
      data-id=${note.id}
    >
      ${note.moved === undefined ? nothing : html`<p class="moved fine" part="moved">${note.moved}</p>`}${content}
    </article>`;
  }

  get #isCompact(): boolean {
    const { compact, note } = this;
    return (
      compact &&
      note?.brief !== undefined &&
      (!note.counterweight || note.counterweight.brief !== undefined)
    );
  }

  get #isWhole(): boolean {
    return !this.#isCompact || this.opened;
  }

  /** A benefit and its counterweight, as equals. The rest of both follows the control that opens it. */
  #renderPair(note: NoteContent, counterweight: Counterweight): TemplateResult {
    const { words } = this;
    const heads = [
      this.#renderHead(note, words.kinds[note.kind]),
      this.#renderHead(counterweight, words.beside),
    ];
    const of = ({ title }: { readonly title: string }): unknown =>
      this.#isCompact ? html`<p class="of fine">${title}</p>` : nothing;
    const layers = [
      html`${of(note)} ${articleLayer(note, words)} ${this.#statements.render(note)}
        ${othersLayer(note, words)}
        <div class="fine soft">${this.#isCompact ? nothing : evidenceSentence(note, words)}</div>`,
      html`${of(counterweight)} ${layer(words.othersSay, counterweight.text)}
      ${sourceList(counterweight.title, counterweight.sources, words)}`,
    ];
    const rest = html`${adviceLayer(note, words, this.compact)}
      ${linesLayer(note, words, this.#isCompact)}
      <div class="foot fine soft">${whyShown(note, words)}</div>`;
    if (!this.#isCompact) return html`${this.#renderSides(heads, layers)}${rest}`;
    return html`
      ${this.#renderSides(heads)} ${this.#renderMore(note)}
      ${this.opened ? html`${this.#renderSides(layers)}${rest}` : nothing}
    `;
  }

  /** The two sides of a pair beside each other, each from one or more rows. */
  #renderSides(...rows: readonly (readonly unknown[])[]): TemplateResult {
    const sides = [0, 1].map(
      (side) => html`<div class="side" part="side">${rows.map((row) => row[side])}</div>`,
    );
    return html`<div class="columns">${this.counterweightFirst ? sides.reverse() : sides}</div>`;
  }

  /** A note by itself: what the article says, or that it is silent, beside what others say. */
  #renderSingle(note: NoteContent): TemplateResult {
    const { words } = this;
    return html`
      <header>${this.#renderHead(note, words.kinds[note.kind])}</header>
      ${this.#renderMore(note)}
      ${
        this.#isWhole
          ? html`<div class="columns">
              <div class="side" part="side">
                ${articleLayer(note, words)} ${this.#statements.render(note)}
              </div>
              <div class="side others" part="side">
                ${othersLayer(note, words)} ${adviceLayer(note, words, this.compact)}
                ${linesLayer(note, words, this.#isCompact)}
              </div>
              <div class="foot fine soft">
                ${this.#isCompact ? nothing : evidenceSentence(note, words)}
                ${whyShown(note, words)}
              </div>
            </div>`
          : nothing
      }
    `;
  }

  /** A caution: what to do in bold, then why. A compact one is its title. Advice of ours is marked. */
  #renderCaution(note: NoteContent): TemplateResult {
    const { words } = this;
    const { title, others, advice, sources } = note;
    const isOurs = others === undefined;
    return html`
      ${heading(this.headingLevel, title, { style: 'small' })}
      ${isOurs && this.#isCompact ? html`<p class="visually-hidden">${words.ourAdvice}</p>` : nothing}
      ${this.#renderMore(note)}
      ${
        this.#isWhole
          ? html`${isOurs ? nothing : layer(words.othersSay, others)}
              ${advice === undefined ? nothing : isOurs ? html`<p class="layer measure" part="layer">${advice}</p>` : adviceLayer(note, words, this.compact)}
              ${linesLayer(note, words, this.#isCompact)}
              <div class="foot fine soft">
                ${isOurs && !this.#isCompact ? html`<span>${words.advice}</span>` : nothing}
                ${sourceList(title, sources, words)} ${whyShown(note, words)}
              </div>`
          : nothing
      }
    `;
  }

  /** The kind, the title and, of a compact note, the evidence word and the one sentence. */
  #renderHead(side: Pick<NoteContent, 'title' | 'brief' | 'evidence'>, kind: string): unknown {
    const { evidence } = side;
    const word = this.#isCompact && evidence !== undefined;
    return [
      html`<p class="kicker">
        ${kind}${word ? html`<span class="sure">${evidenceMark(evidence)}${this.words.evidence[evidence].word}</span>` : nothing}
      </p>`,
      heading(this.headingLevel, side.title, { style: 'small' }),
      this.#isCompact ? html`<p class="brief measure" part="brief">${side.brief}</p>` : nothing,
    ];
  }

  /** Of a compact note: its first line for this reader, and the control that opens the rest. */
  #renderMore(note: NoteContent): TemplateResult | typeof nothing {
    if (!this.#isCompact) return nothing;
    const { readMore, colon } = this.words;
    return html`${openLine(note, this.words)}<button
        class="quiet more"
        part="more"
        type="button"
        aria-expanded=${String(this.opened)}
        aria-label=${readMore + colon + note.title}
        @click=${this.#handleMore}
      >
        ${readMore}
      </button>`;
  }

  #handleMore = (): void => {
    this.opened = !this.opened;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-note': EhNote;
  }
}
