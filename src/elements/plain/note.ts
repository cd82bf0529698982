import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import { explain } from '#messages';
import { warnOnce } from '../../controllers/warn.js';
import type { Evidence, NoteKind, Source } from '../../domain/pack.js';
import { base } from '../../styles/base.js';
import { mark, noteStyles } from './note.styles.js';
import { en } from '../../words/en.js';
import type { Words } from '../../words/words.js';
import { heading } from '../parts/heading.js';
import { sourceList, summaryOf } from '../parts/sources.js';
import { evidenceMark } from '../parts/evidence.js';

/** What stands against a benefit, with sources of its own. */
export interface Counterweight {
  readonly title: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** What a note shows, in the reader's words. A layer that is left out is not said. */
export interface NoteContent {
  readonly id: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly caution?: boolean;
  readonly article?: string;
  readonly others?: string;
  readonly advice?: string;
  /** What is known for people in this reader's situation. */
  readonly lines?: readonly { readonly text: string; readonly sources: readonly Source[] }[];
  readonly sources: readonly Source[];
  readonly counterweight?: Counterweight;
  readonly evidence?: Evidence;
  /** Why it is shown, a sentence for each reason. */
  readonly why: readonly string[];
  /** Why it stands further up than it did, in a sentence. */
  readonly moved?: string;
}

/**
 * One note, or a benefit with its counterweight as its equal. It tells what the article says and what other
 * sources say apart, what is known for people in this reader's situation, how sure anyone is, why it is shown, and its
 * sources. A benefit without a counterweight is
 * not shown. It knows no pack and no session.
 *
 * @tagname eh-note
 * @csspart heading - a heading
 * @csspart side - one side of a pair, or the whole of a single note
 * @csspart layer - what one of the two layers says
 * @csspart sources - the sources of a note, or of one side
 * @csspart moved - the line that says why it moved up
 */
export class EhNote extends EhElement {
  static override styles = [base, mark, noteStyles];

  /** What it shows. */
  @property({ attribute: false }) note: NoteContent | undefined;
  /** The words around the note. */
  @property({ attribute: false }) words: Words = en;
  /** Level of its heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 4;
  /** The counterweight stands before its benefit. */
  @property({ type: Boolean, attribute: 'counterweight-first' }) counterweightFirst = false;

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
    return html`<article class=${note.caution ? 'caution' : ''} data-id=${note.id}>
      ${note.moved === undefined ? nothing : html`<p class="moved fine" part="moved">${note.moved}</p>`}${content}
    </article>`;
  }

  /** A benefit and its counterweight, as equals. */
  #renderPair(note: NoteContent, counterweight: Counterweight): TemplateResult {
    const { words } = this;
    const benefit = html`
      <div class="side" part="side">
        <p class="kicker">${words.kinds[note.kind]}</p>
        ${heading(this.headingLevel, note.title, { style: 'small' })} ${this.#renderArticle(note)}
        ${this.#renderOthers(note)}
        <div class="fine soft">${this.#renderEvidence(note)}</div>
      </div>
    `;
    const against = html`
      <div class="side" part="side">
        <p class="kicker">${words.beside}</p>
        ${heading(this.headingLevel, counterweight.title, { style: 'small' })}
        ${this.#renderLayer(words.othersSay, counterweight.text)}
        ${sourceList(counterweight.title, counterweight.sources, words)}
      </div>
    `;
    return html`
      <div class="columns">
        ${this.counterweightFirst ? [against, benefit] : [benefit, against]}
      </div>
      ${note.advice === undefined ? nothing : this.#renderLayer(words.advice, note.advice)}
      ${this.#renderLines(note)}
      <div class="foot fine soft">${this.#renderWhy(note.title, note.why)}</div>
    `;
  }

  /** A note by itself: what the article says, or that it is silent, beside what others say. */
  #renderSingle(note: NoteContent): TemplateResult {
    const { words } = this;
    return html`
      <header>
        <p class="kicker">${words.kinds[note.kind]}</p>
        ${heading(this.headingLevel, note.title, { style: 'small' })}
      </header>
      <div class="columns">
        <div class="side" part="side">${this.#renderArticle(note)}</div>
        <div class="side others" part="side">
          ${this.#renderOthers(note)}
          ${note.advice === undefined ? nothing : this.#renderLayer(words.advice, note.advice)}
          ${this.#renderLines(note)}
        </div>
        <div class="foot fine soft">
          ${this.#renderEvidence(note)} ${this.#renderWhy(note.title, note.why)}
        </div>
      </div>
    `;
  }

  /** A caution: what to do in bold, then why. Advice that stands alone carries its mark at the foot. */
  #renderCaution(note: NoteContent): TemplateResult {
    const { title, others, advice, sources, why } = note;
    const { words } = this;
    const alone = others === undefined;
    return html`
      ${heading(this.headingLevel, title, { style: 'small' })}
      ${alone ? nothing : this.#renderLayer(words.othersSay, others)}
      ${advice === undefined ? nothing : alone ? html`<p class="layer measure" part="layer">${advice}</p>` : this.#renderLayer(words.advice, advice)}
      ${this.#renderLines(note)}
      <div class="foot fine soft">
        ${alone ? html`<span>${words.advice}</span>` : nothing} ${sourceList(title, sources, words)}
        ${this.#renderWhy(title, why)}
      </div>
    `;
  }

  #renderArticle({ article }: NoteContent): TemplateResult {
    return article === undefined
      ? html`<p class="fine soft">${this.words.articleSilent}</p>`
      : this.#renderLayer(this.words.articleSays, article);
  }

  /** What others say, and from where: never beside the article's words, as if those came from there too. */
  #renderOthers({ title, others, sources }: NoteContent): unknown {
    return [
      others === undefined ? nothing : this.#renderLayer(this.words.othersSay, others),
      sources.length === 0
        ? html`<p class="fine soft">${this.words.noSource}</p>`
        : sourceList(title, sources, this.words),
    ];
  }

  /** What is known for people in this reader's situation, and the sources of all these sentences in one list. */
  #renderLines({ title, lines = [] }: NoteContent): TemplateResult | typeof nothing {
    const { inThisSituation, colon } = this.words;
    if (lines.length === 0) return nothing;
    const sources = new Set(lines.flatMap((line) => line.sources));
    return html`
      <div class="layer" part="layer">
        <span class="kicker">${inThisSituation}</span>
        ${lines.map(({ text }) => html`<p>${text}</p>`)}
        ${sourceList(`${inThisSituation}${colon}${title}`, [...sources], this.words)}
      </div>
    `;
  }

  #renderLayer(who: string, text: string): TemplateResult {
    return html`
      <div class="layer" part="layer">
        <span class="kicker">${who}</span>
        <p>${text}</p>
      </div>
    `;
  }

  #renderEvidence({ evidence }: NoteContent): TemplateResult | typeof nothing {
    if (evidence === undefined) return nothing;
    const { word, means } = this.words.evidence[evidence];
    return html`<p>${evidenceMark(evidence)}${word}${this.words.colon}${means}</p>`;
  }

  #renderWhy(title: string, why: readonly string[]): TemplateResult | typeof nothing {
    if (why.length === 0) return nothing;
    return html`
      <details class="why">
        ${summaryOf(this.words.why, title)} ${why.map((sentence) => html`<p>${sentence}</p>`)}
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-note': EhNote;
  }
}
