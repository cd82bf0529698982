import { css } from 'lit';
import { tokens } from './tokens.js';

/** What every element shares: type, headings, links, buttons, focus. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
      /* In a flex, grid or float parent too: the width of the room, not that of the content, which a size container lacks. */
      inline-size: -moz-available;
      inline-size: -webkit-fill-available;
      inline-size: stretch;
      min-inline-size: 0;
      contain-intrinsic-inline-size: min(20rem, calc(100vw - 32px));
      font-family: var(--_font);
      color: var(--_ink);
      line-height: 1.55;
      overflow-wrap: break-word;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      margin: 0;
      font-family: var(--_heading-font);
      font-weight: 650;
      line-height: 1.2;
      letter-spacing: -0.008em;
      text-wrap: balance;
      color: inherit;
    }
    .top,
    .section {
      scroll-margin-block-start: 5rem;
    }
    .top {
      font-size: clamp(1.5rem, 1.15rem + 2.2cqi, 2.25rem);
    }
    .top:focus-visible,
    .section:focus-visible {
      outline: none;
    }
    .section {
      font-size: clamp(1.35rem, 1.15rem + 1cqi, 1.7rem);
    }
    section {
      margin-block-start: clamp(3rem, 7cqi, 4.5rem);
    }
    .section + p {
      margin-block-start: 0.35rem;
    }
    p,
    li,
    dd {
      text-wrap: pretty;
    }
    .small {
      font-size: 1.0625rem;
      line-height: 1.35;
      letter-spacing: 0;
    }
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset {
      margin: 0;
      padding: 0;
    }
    .kicker {
      font-size: 0.8125rem;
      line-height: 1.4;
      color: var(--_soft);
    }
    .soft {
      color: var(--_soft);
    }
    .fine {
      font-size: 0.875rem;
      line-height: 1.5;
    }
    .measure {
      max-width: var(--_measure);
    }
    a {
      color: var(--_accent);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
    a:hover {
      text-decoration-thickness: 2px;
    }
    button {
      font: inherit;
      color: inherit;
      cursor: pointer;
      touch-action: manipulation;
    }
    .main {
      min-height: 48px;
      padding: 0.7rem 1.75rem;
      border: 1px solid transparent;
      border-radius: var(--_radius);
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 650;
    }
    .main:hover {
      background: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
    }
    .second {
      min-height: 48px;
      padding: 0.7rem 1.25rem;
      border: 1px solid var(--_field);
      border-radius: var(--_radius);
      background: transparent;
      color: var(--_ink);
      text-align: start;
    }
    .second:hover {
      background: var(--_wash);
    }
    .quiet {
      min-height: 44px;
      padding: 0.4rem 0;
      border: 0;
      background: none;
      color: var(--_accent);
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
      text-align: start;
    }
    .quiet:hover {
      text-decoration-thickness: 2px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem 1.25rem;
      align-items: center;
    }
    /* Its triangle says that it opens; a line under it would say that it leads away. */
    summary {
      inline-size: fit-content;
      cursor: pointer;
      min-height: 24px;
      color: var(--_accent);
      text-underline-offset: 0.2em;
    }
    summary:hover {
      text-decoration: underline;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 2px;
    }
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
      /* Paper leads nowhere: the list of sources prints its addresses. */
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
