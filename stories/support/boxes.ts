import { css, html, type TemplateResult } from 'lit';

// Boxes of a page, for states that depend on the room or the colours around an element.
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

/** As narrow as the narrowest phone. */
export const narrow = (content: unknown): TemplateResult =>
  html`<div class="box-narrow">${content}</div>`;

/** In a part of the page that has chosen the dark. */
export const dark = (content: unknown): TemplateResult =>
  html`<div class="box-dark">${content}</div>`;
