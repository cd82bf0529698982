import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading at the level that the page chose, at most 6. `focusable` lets a step move focus to it
 * without adding a tab stop; `by` is the id of its description.
 */
export function heading(
  level: number,
  content: unknown,
  { style = 'section', focusable = false, id = '', by = '' } = {},
): TemplateResult {
  const tab = focusable ? '-1' : nothing;
  const name = id === '' ? nothing : id;
  const described = by === '' ? nothing : by;
  switch (Math.min(Math.max(level, 1), 6)) {
    case 1:
      return html`<h1
        part="heading"
        class=${style}
        id=${name}
        tabindex=${tab}
        aria-describedby=${described}
      >
        ${content}
      </h1>`;
    case 2:
      return html`<h2
        part="heading"
        class=${style}
        id=${name}
        tabindex=${tab}
        aria-describedby=${described}
      >
        ${content}
      </h2>`;
    case 3:
      return html`<h3
        part="heading"
        class=${style}
        id=${name}
        tabindex=${tab}
        aria-describedby=${described}
      >
        ${content}
      </h3>`;
    case 4:
      return html`<h4
        part="heading"
        class=${style}
        id=${name}
        tabindex=${tab}
        aria-describedby=${described}
      >
        ${content}
      </h4>`;
    case 5:
      return html`<h5
        part="heading"
        class=${style}
        id=${name}
        tabindex=${tab}
        aria-describedby=${described}
      >
        ${content}
      </h5>`;
    default:
      return html`<h6
        part="heading"
        class=${style}
        id=${name}
        tabindex=${tab}
        aria-describedby=${described}
      >
        ${content}
      </h6>`;
  }
}
