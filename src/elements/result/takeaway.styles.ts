import { css } from 'lit';

export const takeawayStyles = css`
  .row {
    margin-block: 0.75rem;
  }
  [part='controls'],
  #about-fhir {
    margin-block-start: 1.5rem;
  }
  select,
  textarea {
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  select {
    max-inline-size: 100%;
    min-block-size: 48px;
    margin-block-start: 0.35rem;
    padding: 0.6rem 0.75rem;
  }
  textarea {
    display: block;
    inline-size: 100%;
    block-size: 16rem;
    margin-block-end: 1rem;
    padding: 0.75rem;
    font-size: 0.875rem;
  }
  @media print {
    section {
      display: none;
    }
  }
`;
