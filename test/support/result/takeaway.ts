// A result to take away, with the window's printing and clipboard replaced.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { toLetter } from '../../../src/takeaway/letter.js';
import { letterText } from '../../../src/takeaway/text.js';
import { soreThroatResult } from '../../../stories/support/guide-at.js';
import { deepAll, openWhole, part, wordsOn } from '../browser/guide-driver.js';
import { pack, text } from '../packs/sore-throat.js';

export const STREP = 'Five days, strep found, told of an allergy';
export const open = (parts?: unknown): Promise<EhGuide> =>
  openWhole(soreThroatResult(STREP, parts));
export const papers = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.eh-letter'),
];
export const said = (): string =>
  papers()
    .map((paper) => (paper.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '))
    .join();
export const status = (guide: EhGuide): string =>
  deepAll(part(guide, 'eh-takeaway'), '[role=status]').map(wordsOn).filter(Boolean).join();
export const field = (guide: EhGuide): HTMLTextAreaElement | undefined =>
  deepAll<HTMLTextAreaElement>(part(guide, 'eh-takeaway'), 'textarea')[0];
export const textOf = (guide: EhGuide, own: string[] = []): string =>
  letterText(
    toLetter(pack, guide.answers, {
      text,
      own,
      site: {},
      today: guide.clock(),
      integrity: 'unchanged',
    }),
  );

export const beginPrinting = (): void => void dispatchEvent(new Event('beforeprint'));
export const clipboard = (given: unknown): void =>
  void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: given });

/** How often the window printed in this test, and what happens while it does. */
export const printer = { printed: 0, whilePrinting: (): void => {} };

/** Replaces printing before each test of a `describe`; after it, no letter and no style may be left in the page. */
export function replacePrinting(): void {
  const print = window.print.bind(window);
  beforeEach(() => {
    printer.printed = 0;
    printer.whilePrinting = () => {};
    window.print = () => {
      printer.printed += 1;
      dispatchEvent(new Event('beforeprint'));
      printer.whilePrinting();
      dispatchEvent(new Event('afterprint'));
    };
  });

  afterEach(() => {
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    Reflect.deleteProperty(navigator, 'clipboard');
    expect([
      papers().length,
      document.adoptedStyleSheets.filter(({ cssRules }) =>
        [...cssRules].some((rule) => rule.cssText.includes('eh-letter')),
      ).length,
    ]).to.deep.equal([0, 0]);
  });
}
