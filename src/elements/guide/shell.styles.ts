import { css } from 'lit';
import { idleWarningStyles } from './idle-warning.js';

/** The frame around the screens. */
export const shellStyles = css`
  :host {
    container-type: normal;
  }
  .room {
    inline-size: 100%;
  }
  /*
   * A size container has no width of its own to offer, so a parent that asks for one (float, table
   * cell, dialog) would be 0 px wide. This empty grid offers one: at least a long word, at most the
   * window without the browser's own page margin (8 px each side) and scrollbar (16 px). embed.css
   * keeps the same room before the script is there.
   */
  .room::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(10rem, calc(100vw - 32px));
  }
  .measured {
    container-type: inline-size;
  }
  /* Inherits nothing from the page but font, spacing, colour scheme and visibility. */
  .frame {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    -webkit-text-size-adjust: inherit;
    /* A reader's own style sheet may set the spacing of text. */
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    background: var(--_paper);
    color: var(--_ink);
    padding: clamp(0.9rem, 4cqi, calc(2.5 * var(--_space)));
    font-family: var(--_font);
    text-align: start;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .inner {
    font-size: 1.0625rem;
    /* Lines are never closer than 1.55em, even if those of the page are. Here 1lh is the page's. */
    line-height: max(1.55em, 1lh);
    max-width: 58rem;
    margin-inline: auto;
  }
  .bar {
    display: grid;
    /*
     * Keeps room for the control of the warning signs, also while they are open and fill the row.
     */
    grid-template-columns: minmax(2.5rem, 1fr) minmax(8rem, auto);
    align-items: baseline;
    column-gap: 0.4rem;
    border-block-end: 1px solid var(--_line);
  }
  /* On the emergency screen the card has its own line. */
  .bar:not(:has(.alarm)) {
    grid-template-columns: minmax(0, 1fr);
    border: 0;
  }
  /*
   * The names of languages are in the bar, and messages under it, so no message takes the title's
   * room.
   */
  .bar eh-language {
    display: contents;
  }
  .bar eh-language::part(languages) {
    grid-area: 1 / 1 / auto / -1;
    position: relative;
    z-index: 1;
  }
  .bar eh-language::part(message) {
    grid-area: 3 / 1 / auto / -1;
  }
  .bar eh-progress {
    grid-area: 2 / 1;
    padding-block: 0.6rem;
  }
  .alarm {
    grid-area: 2 / -2;
  }
  /* When open, it fills its row, so its control stays under the finger. */
  .alarm[open] {
    grid-column: 1 / -1;
  }
  .alarm summary {
    margin-inline-start: auto;
    font-size: 0.875rem;
    list-style: none;
    min-height: 44px;
    padding-block: 0.6rem;
    text-decoration: underline 1px;
  }
  .alarm summary::-webkit-details-marker {
    display: none;
  }
  @container (min-width: 34rem) {
    .bar {
      grid-template-columns: minmax(0, 1fr) fit-content(45%) minmax(8rem, auto);
      column-gap: 1.25rem;
    }
    .bar:not(:has(.alarm)) {
      grid-template-columns: minmax(0, 1fr) fit-content(60%);
    }
    .bar eh-language::part(languages) {
      grid-area: 2 / 2;
    }
  }
  .panel .second {
    margin-block: 0.75rem;
    background: var(--_paper);
  }
  .panel {
    margin-block: 0.25rem 1rem;
    padding: 1rem 1.25rem;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-wash);
  }
  .screen {
    /* Keeps parts that the page's layout floats above the foot. */
    display: flow-root;
    padding-block: clamp(1.5rem, 5cqi, calc(2.75 * var(--_space)));
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25rem 1.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375rem;
  }
  .erased {
    margin-block-start: 1rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_field);
    background: var(--_wash);
  }
  ${idleWarningStyles}
  /* Ink on white, in the size of a book. */
  @media print {
    .frame {
      color-scheme: light;
      padding: 0;
    }
    .inner {
      zoom: 0.8;
    }
    .bar details,
    .foot {
      display: none;
    }
  }
`;
