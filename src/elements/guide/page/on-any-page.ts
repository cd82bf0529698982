import type { ReactiveElement } from 'lit';
import { containFieldEvents } from './contain-field-events.js';
import { keepMasked } from './recorder-masks.js';
import { undoSmallRem } from './small-rem.js';

/** What a guide does on every page, whatever it shows. docs/on-anybodys-page.md says why. */
export function fitAnyPage(guide: ReactiveElement): void {
  keepMasked(guide);
  containFieldEvents(guide);
  undoSmallRem(guide);
}
