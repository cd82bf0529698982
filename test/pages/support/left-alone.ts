// What translators would translate of the guide, and what browsers would remember of it.
import type { Walker } from './in-page.ts';

/** Runs in the page: the visible text outside `translate="no"`. */
export function wordsToTranslate(): string[] {
  const find = (node: Node, kept: boolean): string[] => {
    if (node instanceof Text) return kept || node.data.trim() === '' ? [] : [node.data.trim()];
    if (!(node instanceof HTMLElement) || ['style', 'script'].includes(node.localName)) return [];
    const said = node.getAttribute('translate');
    const inner = node instanceof HTMLSlotElement ? [] : [...(node.shadowRoot ?? node).childNodes];
    return inner.flatMap((child) => find(child, said === null ? kept : said === 'no'));
  };
  return find(window.guide, false);
}

/** Runs in the page: fields that a browser may remember, and the number of all fields. A file is never remembered. */
export function fieldsRemembered(): { all: number; remembered: string[] } {
  const fields = (window[Symbol.for('evenhand-test/walker')] as Walker)
    .all<HTMLInputElement>('input:not([type=file]), select, textarea')
    .filter((field) => field.getRootNode() !== document);
  return {
    all: fields.length,
    remembered: fields
      .filter((field) => field.getAttribute('autocomplete') !== 'off')
      .map(({ name, type }) => `${type} ${name}`),
  };
}
