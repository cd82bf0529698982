import { css } from 'lit';

/** The list of warning signs. */
export const signs = css`
  .signs {
    margin-block: 0.5rem 1rem;
    padding-inline-start: 1.15rem;
    list-style: square;
  }
  .signs li {
    padding-block: 0.2rem;
    padding-inline-start: 0.2rem;
    max-width: var(--_measure);
    break-inside: avoid;
  }
  .signs li::marker {
    color: var(--_warn);
  }
  .today {
    font-weight: 650;
  }
  @container (min-width: 46rem) {
    .signs {
      columns: 2;
      column-gap: 3rem;
    }
  }
`;
