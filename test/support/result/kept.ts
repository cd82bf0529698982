// A result that is kept on this device, and the storage of the browser.
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { soreThroatResult } from '../../../stories/support/guide-at.js';
import {
  deepAll,
  openGuide,
  part,
  press,
  settled,
  wordsOn,
  openFiles,
  openWhole,
} from '../browser/guide-driver.js';
import { pack } from '../packs/sore-throat.js';
import { html } from 'lit';

const STREP = 'Five days, strep found, told of an allergy';
export const KEY = `evenhand/${pack.id}`;
export const result = async (): Promise<EhGuide> => {
  const guide = await openWhole(soreThroatResult(STREP));
  await openFiles(guide);
  return guide;
};
export const visit = (): Promise<EhGuide> => openGuide(html`<eh-guide .pack=${pack}></eh-guide>`);
export const status = (
  guide: EhGuide,
  name: 'eh-takeaway' | 'eh-welcome' = 'eh-takeaway',
): string => deepAll(part(guide, name), '[role=status]').map(wordsOn).join(' ').trim();
/** Everything that a part says, as it is drawn. */
export const saidBy = (guide: EhGuide, name: 'eh-takeaway' | 'eh-ask'): string =>
  deepAll(part(guide, name), 'p, li, label, summary').map(wordsOn).join(' ');
export const stored = (): string[] => Object.keys(localStorage).filter((key) => key !== 'wtr');
export const keep = async (guide: EhGuide): Promise<void> => {
  await press(guide, 'Keep on this device');
  await settled(guide);
};
/** Another window changes what is kept. */
export const elsewhere = (change: () => void): void => {
  change();
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
};
/** Storage whose one method throws. */
export function breaking(method: 'setItem' | 'getItem' | 'removeItem'): () => void {
  const own = Object.getOwnPropertyDescriptor(Storage.prototype, method) as PropertyDescriptor;
  Object.defineProperty(Storage.prototype, method, {
    ...own,
    value: () => {
      throw new DOMException('', method === 'setItem' ? 'QuotaExceededError' : 'SecurityError');
    },
  });
  return () => Object.defineProperty(Storage.prototype, method, own);
}

/** Removes what is kept before and after each test of a `describe`. */
export function keepNothing(): void {
  beforeEach(() => {
    localStorage.removeItem(KEY);
  });
  afterEach(() => {
    localStorage.removeItem(KEY);
  });
}
