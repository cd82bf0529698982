import { css } from 'lit';

/** The reader's answers, each with Change. */
export const answersStyles = css`
  .answers {
    margin-block-start: 1.25rem;
    border-block-start: 1px solid var(--_line);
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1.5rem;
    align-items: start;
    padding-block: 0.9rem;
    border-block-end: 1px solid var(--_line);
  }
  .answer dt {
    color: var(--_soft);
    font-size: 0.9375rem;
  }
  .answer dd {
    grid-column: 1;
  }
  .answer .change {
    grid-column: -2;
    grid-row: 1 / span 2;
  }
  @container (min-width: 42rem) {
    .answer {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
      align-items: baseline;
      padding-block: 0.4rem;
    }
    /* As far from the line below as the button keeps them from the one above. */
    dt,
    dd:not(.change) {
      padding-block-end: 0.5rem;
    }
    .answer dt {
      grid-row: 1 / span 9;
    }
    .answer dd {
      grid-column: 2;
    }
  }
`;
