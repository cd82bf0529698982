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
    margin-block-end: 0.6rem;
    font-weight: 650;
  }
  /* Under the words of the value, past its checkbox. */
  li [part='full'] {
    margin-block: -0.4rem 0.8rem;
    padding-inline: 3.15rem 0.75rem;
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
