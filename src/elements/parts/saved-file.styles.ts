import { css } from 'lit';

/** The fields of a saved file. */
export const savedFile = css`
  label {
    display: block;
    margin-block: 1.5rem 0.35rem;
  }
  input {
    max-inline-size: 100%;
    margin-block-start: 0.35rem;
    color: var(--_ink);
    font: inherit;
  }
  #phrase {
    display: block;
    box-sizing: border-box;
    inline-size: 22rem;
    min-block-size: 48px;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  #file,
  #file::file-selector-button {
    min-block-size: 48px;
    font: inherit;
  }
  #file::file-selector-button {
    margin-inline-end: 0.75rem;
    padding: 0.6rem 1.25rem;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_ink);
    cursor: pointer;
  }
  [role='status'] {
    margin-block: 0.75rem;
  }
  details > .second {
    margin-block-start: 0.75rem;
  }
  summary {
    padding-block: 0.6rem;
  }
`;
