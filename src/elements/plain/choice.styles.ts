import { css } from 'lit';

/** A question with its options. */
export const choiceStyles = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    max-width: 46rem;
  }
  .why {
    margin-block-start: 0.6rem;
  }
  .hints {
    margin-block-start: 0.75rem;
  }
  .error button {
    inline-size: 100%;
    min-height: 44px;
    margin-block-start: 1.25rem;
    padding: 0.6rem 1rem;
    border: 0;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-wash);
    color: var(--_warn);
    font-weight: 650;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .options {
    margin-block-start: 1.5rem;
    border-block-start: 1px solid var(--_line);
  }
  label {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: 0.9rem;
    align-items: start;
    min-height: 48px;
    padding: 0.8rem 0.75rem;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  label span {
    max-width: var(--_measure);
  }
  label:hover {
    background: var(--_wash);
  }
  label:has(:checked) {
    background: var(--_wash);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  label:dir(rtl):has(:checked) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  input {
    inline-size: 1.3rem;
    block-size: 1.3rem;
    margin: 0.17rem 0 0;
    accent-color: var(--_accent);
  }
  .number {
    grid-template-columns: minmax(6rem, 10rem) minmax(0, 1fr);
    align-items: center;
  }
  .number input {
    inline-size: 100%;
    block-size: auto;
    min-height: 44px;
    margin: 0;
    padding: 0.5rem 0.7rem;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  input:focus-visible {
    outline: none;
  }
  .catches p {
    margin-block-start: 1rem;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_accent);
    max-width: var(--_measure);
  }
  /* For a question inside another part, not on a screen of its own. */
  :host([compact]) .top {
    font-size: 1.0625rem;
  }
  :host([compact]) .why {
    margin-block-start: 0.25rem;
  }
  :host([compact]) .options {
    margin-block-start: 0.75rem;
  }
  :host([compact]) label {
    padding-block: 0.55rem;
  }
  @media (forced-colors: active) {
    label:has(:checked):not(:has(:focus-visible)) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
