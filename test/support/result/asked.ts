// The questions to ask at a result: listed, ticked, and written by the reader.
import '../../../src/define.js';
import { soreThroatResult } from '../../../stories/support/guide-at.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { deepAll, inputs, openWhole, part, seen, wordsOn } from '../browser/guide-driver.js';

export const STREP = 'Five days, strep found, told of an allergy';
export const open = (parts?: unknown): Promise<EhGuide> =>
  openWhole(soreThroatResult(STREP, parts));
export const listed = (guide: EhGuide): string[] => seen(part(guide, 'eh-ask'), '.tick');
export const own = (guide: EhGuide): string[] => seen(part(guide, 'eh-ask'), '.own > span');
export const taken = (guide: EhGuide): string[] =>
  inputs(part(guide, 'eh-ask'))
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
export const field = (guide: EhGuide): HTMLInputElement =>
  deepAll<HTMLInputElement>(part(guide, 'eh-ask'), '#own')[0] as HTMLInputElement;
export const status = (guide: EhGuide): string =>
  deepAll(part(guide, 'eh-ask'), '[role=status]').map(wordsOn).join();
