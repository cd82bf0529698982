import { css } from 'lit';
import { controls } from './controls.js';
import { text } from './text.js';
import { tokens } from './tokens.js';

/** Styles that every element shares. The order counts: print rules override those of controls. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
      /* Fills a flex, grid or float parent too: a size container has no content width. */
      inline-size: -moz-available;
      inline-size: -webkit-fill-available;
      inline-size: stretch;
      min-inline-size: 0;
      contain-intrinsic-inline-size: min(20rem, calc(100vw - 32px));
      font-family: var(--_font);
      color: var(--_ink);
      line-height: 1.55;
      overflow-wrap: break-word;
      text-wrap: pretty;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    ${text}
    ${controls}
    .warned,
    .failed {
      margin-block-start: 1rem;
      padding: 0.75rem 1rem;
      border-inline-start: 4px solid var(--_warn);
      background: var(--_warn-wash);
    }
    .failed {
      display: grid;
      gap: 0.35rem;
      justify-items: start;
      max-width: var(--_measure);
      margin-block: 1.5rem;
    }
    .failed:not(.warned) {
      border-color: var(--_field);
      background: var(--_wash);
    }
    .failed .main {
      margin-block: 0.5rem;
      text-decoration: none;
    }
    /* Inside a chapter, whose heading names the part already. */
    :host([no-heading]) .section:first-child {
      display: none;
    }
    :host([no-heading]) section {
      margin-block-start: 0;
      padding-block-start: 0;
      border: 0;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      .main,
      .second {
        border-color: ButtonText;
      }
    }
    @media print {
      h1,
      h2,
      h3,
      h4 {
        break-after: avoid;
      }
      .section + p {
        break-after: avoid;
      }
      a,
      summary {
        color: inherit;
        text-decoration: none;
      }
      /* Links do not work on paper, so the list of sources prints its addresses. */
      ol a[href^='https']::after {
        content: ' (' attr(href) ')';
      }
      details:not([open]) {
        display: none;
      }
      button,
      .screen-only {
        display: none !important;
      }
    }
  `,
];
