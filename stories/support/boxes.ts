import { css, html, type TemplateResult } from 'lit';

// Containers of a page, for states that depend on the width or the colours around an element.
const boxes = css`
  .box-narrow {
    inline-size: 280px;
  }
  .box-dark {
    color-scheme: dark;
    color: CanvasText;
    background: Canvas;
  }
`;
if (boxes.styleSheet)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, boxes.styleSheet];

/** The width of the narrowest phone. */
export const narrow = (content: unknown): TemplateResult =>
  html`<div class="box-narrow">${content}</div>`;

/** In a part of the page with a dark colour scheme. */
export const dark = (content: unknown): TemplateResult =>
  html`<div class="box-dark">${content}</div>`;
