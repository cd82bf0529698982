import { css } from 'lit';

/** The summary of a result. On a desktop the cautions are beside it. */
export const outcomeStyles = css`
  .top {
    font-size: clamp(1.625rem, 1.2rem + 2.6cqi, 2.5rem);
  }
  .told {
    margin-block-start: 0.75rem;
  }
  .told ul {
    padding-inline-start: 1.15rem;
  }
  .lines {
    margin-block-start: 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .line ~ .line {
    margin-block-start: 0.5rem;
  }
  /* The ways on from a line share one row, until one of them is open. */
  .line-controls {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25rem;
    align-items: baseline;
  }
  .line-controls > details[open] {
    flex-basis: 100%;
  }
  .line-controls summary {
    font-size: 0.9375rem;
  }
  .text {
    font-size: 1.0625rem;
  }
  .lines + .text,
  .told + .text {
    margin-block-start: 0.75rem;
  }
  details p {
    max-width: var(--_measure);
  }
  .cautions {
    margin-block-start: 1.5rem;
  }
  .cautions > * + * {
    margin-block-start: 0.85rem;
  }
  .cautions > .section + * {
    margin-block-start: 0.6rem;
  }
  .cautions > .second {
    margin-block-start: 1rem;
  }
  .legend {
    margin-block-start: 0.4rem;
  }
  /* On a desktop the summary and the cautions share the first screen with the first notes. */
  @container (min-width: 56rem) {
    .summary {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: auto 1fr;
      column-gap: 2.5rem;
    }
    .cautions {
      grid-area: 1 / 2 / span 2;
      margin-block-start: 0.4rem;
    }
  }
  .row {
    gap: 0.75rem 1.25rem;
    margin-block-start: 1.5rem;
  }
  .row + .row {
    margin-block-start: 0.1rem;
  }
  .yours summary {
    padding-block: 0.6rem;
  }
  .yours[open] {
    flex-basis: 100%;
  }
  .yours .answers {
    margin-block: 0.25rem 0.5rem;
  }
  .yours .told {
    margin-block: 0.25rem 0.75rem;
  }
  .yours .answer {
    padding-block: 0.5rem;
  }
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
      padding-inline-start: 1.1rem;
    }
  }
`;
