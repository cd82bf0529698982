import { css, unsafeCSS, type CSSResult } from 'lit';
import { SCHEMES, valueOf, type Pair } from '../themes/contrast.js';

/** A colour of the selected theme, or of the library. */
const own = (name: Pair['front']): CSSResult =>
  unsafeCSS(
    `var(${name}, light-dark(${SCHEMES.map((scheme) => valueOf({}, name, scheme)).join(', ')}))`,
  );

export const startHereStyles = css`
  .start {
    max-inline-size: 62rem;
    margin-inline: auto;
    padding: 1.5rem 1rem 4rem;
    color: ${own('--eh-ink')};
    font: 1rem/1.6 var(--eh-font, system-ui, sans-serif);
  }
  .start :is(h1, h2) {
    line-height: 1.2;
    letter-spacing: -0.008em;
    text-wrap: balance;
  }
  .start h1 {
    margin-block: 0 0.75rem;
  }
  .start h2 {
    margin-block: 3rem 0.5rem;
  }
  .start :is(p, li) {
    margin-block: 0.4rem;
    text-wrap: pretty;
  }
  .start :is(p, ul) {
    max-inline-size: 40rem;
    padding-inline-start: 0;
  }
  .start ul {
    list-style: none;
  }
  .start a {
    color: ${own('--eh-accent')};
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    white-space: nowrap;
  }
  .start .wide {
    overflow-x: auto;
  }
  .start table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375rem;
  }
  .start :is(th, td) {
    padding: 0.45rem 1rem 0.45rem 0;
    border-block-end: 1px solid ${own('--eh-line')};
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  .start thead th {
    color: ${own('--eh-soft')};
    font-size: 0.875rem;
  }
  .start code {
    font:
      0.875em ui-monospace,
      'DejaVu Sans Mono',
      monospace;
  }
  .start svg {
    vertical-align: -0.2em;
  }
`;
