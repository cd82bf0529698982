import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EhElement } from '../../controllers/element.js';
import type { FigureGroup } from '../../domain/pack.js';
import { base } from '../../styles/base.js';
import { firstWords } from '../../words/index.js';
import type { Words } from '../../words/words.js';

/** A group: a number of people out of a total, and what they have in common. */
export interface DrawnGroup extends Omit<FigureGroup, 'id'> {
  readonly label: string;
}

/** The maximum number of people to draw. Among more, nobody sees a single one. */
const MOST = 200;
const IN_A_ROW = 10;
const PITCH = { x: 18, y: 20 };

/** The outline of a head and shoulders, from the top of the head. */
const PERSON = 'a3 3 0 1 0 0 6a3 3 0 1 0 0-6zm-5.5 14a5.5 5.5 0 0 1 11 0z';

/**
 * The groups of one figure as pictures: one mark per person, filled for those who are counted,
 * always with the same in words. All marks of a figure have one size. It knows no pack, and
 * computes only the same share of 100 people.
 *
 * @tagname eh-figure
 * @csspart group - one group: its name, its numbers, its picture
 * @csspart picture - the marks of one group
 */
export class EhFigure extends EhElement {
  static override styles = [
    base,
    css`
      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr));
        gap: 0 2rem;
      }
      /* Name, numbers, range and picture of all groups are on the same lines. */
      figure {
        display: grid;
        grid-row: span 4;
        grid-template-rows: subgrid;
        margin: 0;
        padding-block-end: 1rem;
        break-inside: avoid;
        font-variant-numeric: lining-nums tabular-nums;
      }
      figcaption {
        align-self: end;
      }
      b {
        font-weight: 650;
      }
      svg {
        display: block;
        inline-size: 11.5rem;
        max-inline-size: 100%;
        block-size: auto;
        margin-block-start: 0.5rem;
        overflow: visible;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.2;
      }
      .counted {
        fill: currentColor;
      }
    `,
  ];

  /** The groups that are drawn, in order. */
  @property({ attribute: false }) groups: readonly DrawnGroup[] = [];
  /** The words around the picture. */
  @property({ attribute: false }) words: Words = firstWords;

  override render(): TemplateResult | typeof nothing {
    if (this.groups.length === 0) return nothing;
    const drawn = this.groups.filter(isDrawn);
    return html`
      <div class="groups">${this.groups.map((group) => this.#renderGroup(group))}</div>
      ${drawn.length > 0 ? html`<p class="fine soft" aria-hidden="true">${drawn.some(({ share }) => share) ? this.words.shareKey : this.words.pictureKey}</p>` : nothing}
    `;
  }

  #renderGroup(group: DrawnGroup): TemplateResult {
    const { label, count, of, about = false, share = false, range } = group;
    const people = share ? this.words.share(count, of) : this.words.people(count, of, about);
    const hundred = outOfHundred(count, of);
    const between = range && this.words.range(...range, of, about);
    return html`
      <figure part="group">
        <figcaption class="fine soft">${label}</figcaption>
        <span
          ><b>${people}</b>${
            hundred === undefined || share
              ? nothing
              : html`<span class="soft">${this.words.ofHundred(hundred)}</span>`
          }</span
        >
        <span class="fine soft">${between}</span>
        ${isDrawn(group) ? this.#renderPicture(group) : nothing}
      </figure>
    `;
  }

  /** Hidden from screen readers, which have just read the same in words. It is counted as the words are read. */
  #renderPicture({ count, of }: DrawnGroup): TemplateResult {
    const width = IN_A_ROW * PITCH.x + PITCH.x / 3;
    const height = Math.ceil(of / IN_A_ROW) * PITCH.y;
    const mirrored = this.words.dir === 'rtl' ? `matrix(-1 0 0 1 ${String(width)} 0)` : nothing;
    return html`
      <svg part="picture" aria-hidden="true" viewBox="0 0 ${width} ${height}">
        ${svg`<g transform=${mirrored}><path class="counted" d=${marks(0, count)} /><path d=${marks(count, of)} /></g>`}
      </svg>
    `;
  }
}

/** Below this number a count is not given out of 100: one person more or less would change it by more than five. */
const FEWEST = 20;

/** The share of 100 people, rounded; undefined if rounding would make it nobody or everybody. */
function outOfHundred(count: number, of: number): number | undefined {
  const share = Math.round((count * 100) / of);
  return of === 100 || of < FEWEST || share === 0 || share === 100 ? undefined : share;
}

const isDrawn = ({ of }: DrawnGroup): boolean => of <= MOST;

/** The outlines of some people: ten in a row, with a gap after five, so that a reader can count. */
function marks(from: number, to: number): string {
  // Not Array.from: Prototype.js replaces it with one that ignores the function.
  return [...new Array<undefined>(to - from)]
    .map((_, index) => {
      const place = from + index;
      const column = place % IN_A_ROW;
      const x = column * PITCH.x + 8 + (column < IN_A_ROW / 2 ? 0 : PITCH.x / 3);
      return `M${String(x)} ${String(Math.floor(place / IN_A_ROW) * PITCH.y + 1)}${PERSON}`;
    })
    .join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'eh-figure': EhFigure;
  }
}
