import { css, type CSSResult } from 'lit';

/** Rules for a narrow container, and for more columns than a person can read side by side. */
export const withoutRoom = (rules: CSSResult): CSSResult => css`
  @container (max-width: 47.99rem) {
    ${rules}
  }
  .crowded {
    ${rules}
  }
`;

/** Comparison tables. Without room each row becomes a list, and `.of` repeats the column's head. */
export const compared = [
  css`
    table {
      inline-size: 100%;
      margin-block-start: 1.5rem;
      border-collapse: collapse;
      table-layout: fixed;
      /* In quirks mode a table does not inherit its colour. */
      color: inherit;
      font-size: 0.9375rem;
      line-height: 1.5;
      font-variant-numeric: lining-nums tabular-nums;
    }
    th,
    td {
      padding: 0;
      padding-inline-end: 1.4rem;
      vertical-align: top;
      text-align: start;
      font-weight: inherit;
    }
    thead th {
      padding-block: 0.6rem;
      line-height: 1.35;
    }
    .of {
      display: none;
      color: var(--_soft);
      font-size: 0.8125rem;
      line-height: 1.4;
    }
    td li {
      list-style: none;
    }
    td li + li {
      margin-block-start: 0.5rem;
    }
    @media print {
      tr {
        break-inside: avoid;
      }
    }
  `,
  withoutRoom(css`
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    table {
      font-size: 1rem;
    }
    thead {
      display: none;
    }
    th,
    td {
      padding-inline-end: 0;
    }
    .of {
      display: block;
      margin-block-end: 0.1rem;
    }
    /* As a list, a row is too long to keep on one page. Keep each cell together. */
    tr {
      break-inside: auto;
    }
    td {
      break-inside: avoid;
    }
    th {
      break-after: avoid;
    }
  `),
];
