import { css } from 'lit';

/** The playground around a guide: it uses the colours of the page, and does not distract from the guide. */
export const benchStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font: 0.9375rem/1.5 var(--_font);
    color: var(--_ink);
  }
  .bench {
    display: grid;
    gap: 1.5rem;
  }
  @container (min-width: 60rem) {
    .bench {
      grid-template-columns: minmax(20rem, 5fr) minmax(22rem, 7fr);
      align-items: start;
    }
  }
  h2 {
    margin: 0 0 0.4rem;
    font-size: 1rem;
  }
  h3 {
    margin: 1.25rem 0 0.4rem;
    font-size: 0.9375rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: end;
    margin-block-end: 1rem;
  }
  label {
    display: grid;
    gap: 0.2rem;
    min-inline-size: 0;
  }
  select,
  textarea,
  .act {
    box-sizing: border-box;
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
  }
  select,
  .act {
    min-block-size: 2.5rem;
    max-inline-size: 22rem;
    padding: 0.25rem 0.75rem;
  }
  .act,
  .box,
  .problem {
    cursor: pointer;
  }
  .act:hover,
  .box:hover,
  .problem:hover {
    background: var(--_wash);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  textarea {
    inline-size: 100%;
    block-size: 34rem;
    padding: 0.75rem;
    font:
      0.8125rem/1.55 ui-monospace,
      'Cascadia Mono',
      'DejaVu Sans Mono',
      monospace;
    tab-size: 2;
    white-space: pre;
    overflow: auto;
    resize: vertical;
  }
  .soft {
    color: var(--_soft);
  }
  .count {
    margin: 0.75rem 0 0.25rem;
    font-weight: 650;
  }
  .problems {
    list-style: none;
    margin: 0;
    padding: 0;
    max-block-size: 20rem;
    overflow: auto;
  }
  .problem {
    display: block;
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    text-align: start;
    font: inherit;
    color: inherit;
    background: var(--_warn-wash);
    border: 0;
    border-inline-start: 4px solid var(--_warn);
    margin-block-end: 0.4rem;
    overflow-wrap: anywhere;
  }
  .problem code {
    color: var(--_warn);
  }
  .guide {
    border: 1px solid var(--_line);
    min-block-size: 20rem;
  }
  .wide {
    grid-column: 1 / -1;
    overflow-x: auto;
  }
  .flow {
    position: relative;
    inline-size: 52rem;
  }
  .flow ol,
  .outcomes {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .flow li {
    block-size: 7rem;
  }
  .box {
    position: relative;
    z-index: 1;
    box-sizing: border-box;
    inline-size: 20rem;
    block-size: 4.3rem;
    padding: 0.4rem 0.75rem;
    overflow: hidden;
    text-align: start;
    font: inherit;
    font-size: 0.875rem;
    line-height: 1.35;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
  }
  .box b {
    display: block;
    color: var(--_accent);
  }
  .box span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .box[aria-current] {
    border-color: var(--_accent);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .outcomes li {
    display: flex;
    gap: 1rem;
    align-items: center;
    margin-block-end: 0.6rem;
  }
  svg {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  svg path {
    fill: none;
    stroke: var(--_field);
    stroke-width: 10;
    marker-end: url(#head);
  }
  svg marker path {
    fill: var(--_field);
    stroke: none;
    marker-end: none;
  }
  svg text {
    font-size: 82px;
    fill: var(--_ink);
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 40px;
  }
`;
