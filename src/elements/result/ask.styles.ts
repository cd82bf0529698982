import { css } from 'lit';

/** Questions to ask, and a field for the reader’s own. */
export const askStyles = css`
  section > p {
    margin-block-start: 0.35rem;
    max-width: var(--_measure);
  }
  ul {
    margin-block-start: 1.25rem;
    border-block-start: 1px solid var(--_line);
    list-style: none;
  }
  li {
    padding-block: 0.15rem 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .tick {
    display: grid;
    grid-template-columns: 1.3rem minmax(0, 1fr);
    gap: 0.9rem;
    align-items: start;
    min-height: 44px;
    padding-block: 0.6rem 0.2rem;
    font-weight: 650;
    cursor: pointer;
  }
  input[type='checkbox'] {
    inline-size: 1.3rem;
    block-size: 1.3rem;
    margin: 0.12em 0 0;
    accent-color: var(--_accent);
  }
  .tick ~ * {
    margin-inline-start: 2.2rem;
    max-width: var(--_measure);
  }
  details {
    margin-block-start: 0.2rem;
  }
  details p {
    padding-block: 0.15rem;
  }
  .more {
    margin-block-start: 1.5rem;
  }
  .small,
  .write {
    margin-block-start: 2rem;
  }
  .small + ul {
    margin-block-start: 0.5rem;
  }
  .own {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1.5rem;
    align-items: center;
    padding-block: 0.35rem;
    overflow-wrap: anywhere;
  }
  .write label {
    display: block;
    margin-block-end: 0.35rem;
    font-weight: 650;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    max-width: 46rem;
  }
  .line input {
    flex: 1 1 14rem;
    min-inline-size: 0;
    min-height: 48px;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .room {
    display: none;
  }
  @media print {
    .write,
    section > .soft,
    .tick input,
    .more,
    .chosen .untaken {
      display: none;
    }
    li {
      border: 0;
      break-inside: avoid;
    }
    .tick {
      display: block;
    }
    .tick ~ * {
      margin-inline-start: 0;
    }
    .room {
      display: block;
      grid-column: 1 / -1;
      block-size: 4.5rem;
      min-width: 100%;
      border-block-end: 1px dotted currentColor;
    }
  }
`;
