import { css, html, type TemplateResult } from 'lit';

// Frames of a contact sheet: each is a page of the given width, reduced.
const sheet = css`
  .sheet {
    display: flex;
    flex-wrap: wrap;
    gap: 2rem 1.5rem;
    align-items: start;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sheet figure {
    margin: 0;
  }
  .sheet figcaption {
    inline-size: 182px;
    display: flex;
    align-items: end;
    min-block-size: 4.2em;
    margin-block-end: 0.4rem;
    font:
      0.875rem/1.4 system-ui,
      sans-serif;
  }
  .sheet figcaption a {
    color: inherit;
  }
  .sheet .screen {
    zoom: 0.5;
    overflow: hidden;
    max-block-size: 60rem;
    border: 2px solid GrayText;
    inline-size: 360px;
  }
  .sheet[data-whole] .screen {
    max-block-size: none;
  }
  .sheet:not([data-frame='360'], [data-frame='280']) figcaption {
    inline-size: 310px;
  }
  .sheet[data-frame='280'] .screen {
    inline-size: 280px;
  }
  .sheet[data-frame='768'] .screen {
    zoom: 0.4;
    inline-size: 768px;
  }
  .sheet[data-frame='1100'] .screen {
    zoom: 0.3;
    inline-size: 1100px;
    max-block-size: 90rem;
  }
`;
if (sheet.styleSheet)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet.styleSheet];

/**
 * A reduced page under its caption. It is inert: there are many, and it is for viewing only.
 */
export const framed = (caption: TemplateResult, page: TemplateResult): TemplateResult => html`
  <li>
    <figure>
      <figcaption>${caption}</figcaption>
      <div class="screen" inert>${page}</div>
    </figure>
  </li>
`;
