// The choice of the doctor's language at a result, and the printed letter.
import { waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { Pack } from '../../../src/domain/pack.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { guideAt } from '../../../stories/support/guide-at.js';
import { deepAll, openWhole, part, PATIENT, wordsOn } from '../browser/guide-driver.js';

export const resultOf = (pack: Pack): Promise<EhGuide> =>
  openWhole(guideAt(pack, PATIENT, { screen: 'concluded' }));
export const field = (guide: EhGuide): HTMLSelectElement | undefined =>
  deepAll<HTMLSelectElement>(part(guide, 'eh-takeaway'), 'select')[0];
export const status = (guide: EhGuide): string =>
  deepAll(part(guide, 'eh-takeaway'), '[role=status]').map(wordsOn).filter(Boolean).join(' ');
export async function choose(guide: EhGuide, language: string, said: string): Promise<void> {
  const select = field(guide) as HTMLSelectElement;
  select.value = language;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => status(guide).includes(said), said, { timeout: 10_000 });
}
export const paper = (): ShadowRoot | undefined =>
  document.querySelector<HTMLElement>('.eh-letter')?.shadowRoot ?? undefined;
