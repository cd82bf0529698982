import { css } from 'lit';

/** The frame around the screens. */
export const frame = css`
  /* Nothing that a page gives its own text reaches ours, but for its font, spacing and colour scheme, and whether it is hidden. */
  .frame {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    -webkit-text-size-adjust: inherit;
    /* A reader may space text by a style sheet of their own. */
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    background: var(--_paper);
    color: var(--_ink);
    padding: clamp(0.9rem, 4cqi, calc(2.5 * var(--_space)));
    font-family: var(--_font);
    text-align: start;
    overflow-wrap: break-word;
  }
  .inner {
    font-size: 1.0625rem;
    /* A page that presses lines together is not followed: here 1lh is the line of the page. */
    line-height: max(1.55em, 1lh);
    max-width: 58rem;
    margin-inline: auto;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25rem 1rem;
    padding-block-end: 0.6rem;
    border-block-end: 1px solid var(--_line);
  }
  .alarm summary {
    font-size: 0.875rem;
    padding-block: 0.25rem;
    list-style: none;
    text-align: end;
    min-height: 44px;
    padding-block: 0.6rem;
  }
  .alarm summary::-webkit-details-marker {
    display: none;
  }
  .alarm[open] {
    flex-basis: 100%;
  }
  .panel .second {
    margin-block: 0.75rem;
    background: var(--_paper);
  }
  .panel {
    margin-block: 0.75rem 0.5rem;
    padding: 1rem 1.25rem;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-wash);
  }
  .screen {
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
  @media print {
    .bar details,
    .foot {
      display: none;
    }
  }
`;
