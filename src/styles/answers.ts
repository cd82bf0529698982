import { css } from 'lit';

/** The answers given, each with Change. */
export const answersStyles = css`
  .answers {
    margin-block-start: 1.25rem;
    border-block-start: 1px solid var(--_line);
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1rem 1.5rem;
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
    grid-column: 2;
    grid-row: 1 / span 2;
  }
`;
