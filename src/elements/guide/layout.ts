import { html, type TemplateResult } from 'lit';

/** The parts that every layout must contain, and those of them that `eh-results` contains. */
const REQUIRED = ['eh-urgent', 'eh-outcome', 'eh-notes', 'eh-about'] as const;
const IN_RESULTS: readonly string[] = ['eh-outcome', 'eh-notes', 'eh-about'];

const render: Readonly<Record<(typeof REQUIRED)[number], () => TemplateResult>> = {
  'eh-urgent': () => html`<eh-urgent></eh-urgent>`,
  'eh-outcome': () => html`<eh-outcome></eh-outcome>`,
  'eh-notes': () => html`<eh-notes></eh-notes>`,
  'eh-about': () => html`<eh-about><slot name="contact" slot="contact"></slot></eh-about>`,
};

/** The children that are the page's own layout of a guide: visible elements without a `slot`. */
const layoutOf = (host: Element): Element[] =>
  [...host.children].filter((child) => !child.hasAttribute('slot') && !child.matches(UNSEEN));

/** Elements that show nothing. */
const UNSEEN = 'script, style, template, noscript, link, meta';

/** The names of required parts that the page's own layout lacks; empty if there is none. */
export function missingParts(host: Element): (typeof REQUIRED)[number][] {
  const layout = layoutOf(host);
  // Parts in a slot of the guide or in another guide do not count, nor do notes of one kind alone:
  // they would be one-sided.
  const has = (name: string): boolean =>
    [...host.querySelectorAll(`${name}:not([kind])`)].some(
      (part) => part.closest('eh-guide') === host && layout.some((child) => child.contains(part)),
    );
  return REQUIRED.filter(
    (name) => layout[0] && !has(name) && !(IN_RESULTS.includes(name) && has('eh-results')),
  );
}

/**
 * Whether the page shows a part of the shell itself: the part, or an element of its own that names
 * it in `data-replaces`.
 */
export const hasPart = (host: Element, name: 'eh-progress' | 'eh-language'): boolean =>
  host.querySelector(`${name}, [data-replaces~=${name}]`) !== null;

/** The page's own layout with the required parts that it lacks, or else the whole guide. */
export const screensOf = (host: Element): TemplateResult =>
  layoutOf(host)[0]
    ? html`<slot></slot>${missingParts(host).map((name) => render[name]())}`
    : wholeGuide();

/** The whole guide, one screen at a time. */
const wholeGuide = (): TemplateResult => html`
  <eh-welcome exportparts="heading, facts, warning-signs, start"></eh-welcome>
  <eh-step exportparts="question, option, error, controls"></eh-step>
  <eh-urgent exportparts="heading, call, controls"></eh-urgent>
  <eh-review exportparts="heading, answer, controls"></eh-review>
  <eh-results exportparts="heading, caution, note, controls"
    ><slot name="contact" slot="contact"></slot
  ></eh-results>
`;
