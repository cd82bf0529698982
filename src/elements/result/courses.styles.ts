import { css } from 'lit';
import { withoutRoom } from '../../styles/comparison-table.js';

/** Courses side by side: each question spans all columns, above the answer of each course. */
export const coursesStyles = [
  css`
    .courses {
      display: block;
    }
    .courses :is(thead, tbody) {
      display: contents;
    }
    .courses tr {
      display: flex;
      flex-wrap: wrap;
      padding-block-end: 0.9rem;
      border-block-end: 1px solid var(--_line);
    }
    .courses :is(td, .heads th) {
      flex: 1 0 0;
      min-inline-size: 0;
    }
    .courses th {
      flex: 0 0 100%;
      padding-block: 0.8rem 0.3rem;
      color: var(--_soft);
      font-size: 0.875rem;
    }
    .courses .heads {
      position: sticky;
      inset-block-start: 0;
      padding-block: 0.6rem;
      background: var(--_paper);
    }
    /* The focused element must not be hidden under them. */
    .courses:has(:focus-visible) .heads {
      position: static;
    }
    .courses .heads th {
      padding-block: 0;
      color: inherit;
      font-size: inherit;
      font-weight: 650;
    }
    .caution {
      margin-block: 0.2rem 0.6rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid var(--_warn);
      font-weight: 650;
    }
    /* The focused element must not be hidden under the heads. */
    summary,
    a {
      scroll-margin-block: 6rem;
    }
  `,
  withoutRoom(css`
    .courses tr,
    .courses tbody {
      display: block;
    }
    .courses tbody {
      border-block-start: 1px solid var(--_line);
    }
    .courses .heads {
      display: none;
    }
    .courses th {
      padding-block: 1rem 0.3rem;
      color: inherit;
      font-size: 1.0625rem;
      font-weight: 650;
    }
    .courses td {
      padding-block: 0.4rem;
    }
    .courses td + td {
      margin-block-start: 0.4rem;
    }
    .courses .of {
      color: inherit;
      font-size: 0.875rem;
      font-weight: 650;
    }
  `),
  css`
    @media print {
      .courses .heads {
        position: static;
      }
      /* Sources are listed at the end, under "About this guide". */
      .courses tbody tr:last-child {
        display: none;
      }
    }
  `,
];
