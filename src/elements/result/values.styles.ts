import { css } from 'lit';

/** A list of ticks, beside the styles of a question with its options. */
export const valuesStyles = css`
  fieldset {
    margin-block-start: 1.25rem;
  }
  legend {
    font-weight: 650;
  }
  .options {
    margin-block: 0.5rem 1rem;
    list-style: none;
  }
  li {
    border-block-end: 1px solid var(--_line);
  }
  label {
    border: 0;
  }
  label:has([aria-disabled]) {
    color: var(--_soft);
    cursor: default;
  }
  label:has([aria-disabled]):hover {
    background: none;
  }
  [part='full'] {
    padding: 0.6rem 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }
  @container (min-width: 44rem) {
    .options {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 2.5rem;
    }
  }
  @media print {
    .none,
    section > p,
    [role],
    input,
    li:not(:has(:checked)) {
      display: none;
    }
    label {
      display: block;
    }
  }
`;
