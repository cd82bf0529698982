import { css } from 'lit';

/** A short list of facts: term beside fact if there is room, otherwise above it. */
export const facts = css`
  .facts {
    border-block-start: 1px solid var(--_line);
  }
  .facts > div {
    display: grid;
    gap: 0 1.5rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_soft);
  }
  @container (min-width: 34rem) {
    .facts > div {
      grid-template-columns: 14rem 1fr;
    }
  }
`;
