import { css } from 'lit';

/** The three marks of an evidence word. */
export const mark = css`
  .mark {
    display: inline-flex;
    gap: 3px;
    margin-inline-end: 0.35em;
  }
  .mark i {
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .mark i.on {
    border-width: 4px;
  }
`;

/** A note, a pair of benefit and counterweight, or a caution. */
export const noteStyles = css`
  article {
    border-block-start: 1px solid var(--_line);
    padding-block: 1.4rem;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75rem 4.5rem;
  }
  header + .columns {
    margin-block-start: 0.6rem;
    row-gap: 0.75rem;
  }
  .columns .foot {
    margin-block-start: 0;
    align-content: start;
  }
  @container (min-width: 42rem) {
    .columns {
      position: relative;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    /* The line between the two sides of a pair. It takes no width from either. */
    .columns::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 50%;
      border-inline-start: 1px solid var(--_line);
    }
    /* Keeps certainty and reasons under the article's text when the other sources' text is longer. */
    .others {
      grid-area: 1 / 2 / span 2;
    }
    header + .columns {
      grid-template-rows: auto 1fr;
    }
    /* The titles of cautions have their own column, which is easy to scan. */
    .caution:not(.compact) {
      display: grid;
      grid-template-columns: 2fr 3fr;
      column-gap: 2.5rem;
    }
    .caution > * {
      grid-column: 2;
    }
    .caution > .small {
      grid-area: 1 / 1 / span 9;
    }
    .caution > .small + .layer {
      margin-block-start: 0;
    }
  }
  .side {
    min-inline-size: 0;
  }
  .side > * + * {
    margin-block-start: 0.6rem;
  }
  .caution {
    border-block-start: 0;
    padding-block: 0.2rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_warn);
  }
  .caution .layer {
    margin-block-start: 0.25rem;
  }
  .layer .kicker {
    display: block;
  }
  .side .sources + .layer {
    margin-block-start: 1rem;
  }
  .moved {
    margin-block-end: 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }
  header > * + * {
    margin-block-start: 0.3rem;
  }
  .layer p {
    margin-block-start: 0.15rem;
    max-width: var(--_measure);
  }
  .columns + .layer {
    margin-block-start: 0.9rem;
  }
  .foot {
    margin-block-start: 0.9rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.5rem;
    align-items: baseline;
  }
  .foot p {
    flex-basis: 100%;
  }
  .caution .foot {
    margin-block-start: 0.3rem;
  }
  details[open] {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  details p,
  details li {
    max-width: var(--_measure);
    padding-block: 0.15rem;
  }
  details ul {
    padding-inline-start: 1.1rem;
  }
  @media print {
    article {
      break-inside: avoid;
    }
    /* The base rule break-after: avoid would keep this line with the next caution. */
    .caution > .small {
      break-after: auto;
    }
  }
`;
