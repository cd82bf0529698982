import { html, type TemplateResult } from 'lit';

/** The parts that no layout may leave out, and the part that brings each of them as well. */
const REQUIRED = ['eh-urgent', 'eh-outcome', 'eh-notes', 'eh-about'] as const;
const IN_RESULTS: readonly string[] = ['eh-outcome', 'eh-notes', 'eh-about'];

const render: Readonly<Record<(typeof REQUIRED)[number], () => TemplateResult>> = {
  'eh-urgent': () => html`<eh-urgent></eh-urgent>`,
  'eh-outcome': () => html`<eh-outcome></eh-outcome>`,
  'eh-notes': () => html`<eh-notes></eh-notes>`,
  'eh-about': () => html`<eh-about><slot name="contact" slot="contact"></slot></eh-about>`,
};

/** The host's children that lay a guide out: elements without a slot of their own. */
export const layoutOf = (host: Element): Element[] =>
  [...host.children].filter((child) => !child.hasAttribute('slot') && !child.matches(UNSEEN));

/** What is never laid out: it has nothing to show. */
const UNSEEN = 'script, style, template, noscript, link, meta';

/** The names of required parts that a layout lacks. */
export function missingParts(host: Element): (typeof REQUIRED)[number][] {
  // Not one in a slot of the guide's own or in another guide; and notes of one kind alone would be one-sided.
  const has = (name: string): boolean =>
    [...host.querySelectorAll(`${name}:not([kind])`)].some(
      (part) =>
        part.closest('eh-guide') === host && layoutOf(host).some((child) => child.contains(part)),
    );
  return REQUIRED.filter((name) => !has(name) && !(IN_RESULTS.includes(name) && has('eh-results')));
}

/** A layout of one's own, with the required parts that it lacks at its end. */
export const ownLayout = (missing: readonly (typeof REQUIRED)[number][]): TemplateResult =>
  html`<slot></slot>${missing.map((name) => render[name]())}`;

/** The whole guide, one screen at a time. */
export const wholeGuide = (): TemplateResult => html`
  <eh-welcome exportparts="heading, facts, warning-signs, start"></eh-welcome>
  <eh-step exportparts="question, option, error, controls"></eh-step>
  <eh-urgent exportparts="heading, call, controls"></eh-urgent>
  <eh-review exportparts="heading, answer, controls"></eh-review>
  <eh-results exportparts="heading, caution, note, controls"
    ><slot name="contact" slot="contact"></slot
  ></eh-results>
`;
