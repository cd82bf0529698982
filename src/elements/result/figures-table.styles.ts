import { css } from 'lit';
import { withoutRoom } from '../../styles/comparison-table.js';

/** "Numbers we have": the name of a course, then its lines, each with its picture below. */
export const numbersStyles = [
  css`
    .numbers {
      border-block-end: 1px solid var(--_line);
    }
    .numbers + .numbers {
      margin-block-start: 2.5rem;
    }
    caption {
      text-align: start;
      font-size: 1.1875rem;
      font-weight: 650;
    }
    .columns th {
      color: var(--_soft);
      font-size: 0.875rem;
    }
    .columns .wide {
      inline-size: 32%;
    }
    .line > * {
      padding-block: 0.8rem;
      border-block-start: 1px solid var(--_line);
    }
    .line th {
      font-weight: 650;
      line-height: 1.4;
    }
    .line details {
      margin-block-start: 0.3rem;
    }
    .drawn td {
      padding-block: 0.4rem 1.5rem;
    }
    .compare,
    .ask {
      margin-block-start: 1rem;
    }
  `,
  withoutRoom(css`
    caption {
      display: block;
    }
    td:empty {
      display: none;
    }
    .line {
      padding-block: 0.6rem;
      border-block-start: 1px solid var(--_line);
    }
    .line > * {
      padding-block: 0.2rem;
      border-block-start: 0;
    }
    .line th {
      font-size: 1.0625rem;
    }
  `),
];
