import { css } from 'lit';
import { withoutRoom } from './compared.js';

/** Courses side by side: each question a band across them all. */
export const coursesStyles = [
  css`
    section {
      margin-block-start: 2.75rem;
    }
    section > p {
      margin-block-start: 0.25rem;
    }
    .heads th {
      position: sticky;
      inset-block-start: 0;
      background: var(--_paper);
      font-weight: 650;
    }
    .band th {
      padding-block: 0.9rem 0.3rem;
      border-block-start: 1px solid var(--_line);
      color: var(--_soft);
      font-size: 0.875rem;
    }
    .answers td {
      padding-block-end: 1rem;
    }
    .caution {
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid var(--_warn);
      font-weight: 650;
    }
    /* What has focus must not lie under the heads. */
    summary,
    a {
      scroll-margin-block: 6rem;
    }
    .key {
      margin-block-start: 0.75rem;
    }
    @media print {
      .heads th,
      .band {
        position: static;
      }
    }
  `,
  withoutRoom(css`
    .band {
      position: sticky;
      inset-block-start: 0;
      background: var(--_paper);
    }
    .band th {
      padding-block: 1.1rem 0.4rem;
      color: inherit;
      font-size: 1.0625rem;
      font-weight: 650;
    }
    .answers td {
      padding-block: 0.4rem 0.8rem;
    }
    .first {
      position: static;
      clip-path: none;
    }
  `),
];
