// The chooser of languages of a guide.
import { waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Pack } from '../../../src/domain/pack.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { part, deepAll, openGuide, seen } from '../browser/guide-driver.js';

export const chooser = (root: ParentNode): ParentNode =>
  deepAll(root, 'eh-language')[0] ?? document.createDocumentFragment();
export const names = (root: ParentNode): string[] => seen(chooser(root), 'button');
export const current = (root: ParentNode): string[] => seen(chooser(root), '[aria-current]');
export const announced = (root: ParentNode): string =>
  deepAll(chooser(root), '[role=status]')
    .map((status) => status.textContent.trim())
    .join();
export const open = (pack: Pack, lang = 'en'): Promise<EhGuide> =>
  openGuide(html`<eh-guide .pack=${pack} lang=${lang}></eh-guide>`);

/** The button that starts the guide. */
export const start = (root: ParentNode): HTMLElement | undefined =>
  deepAll<HTMLElement>(part(root, 'eh-welcome'), 'button.main')[0];

/** Waits until the guide shows a language: texts load asynchronously, and an outside pack is checked first. */
export const speaks = (root: ParentNode, name: string): Promise<void> =>
  waitUntil(() => current(root).join() === name, `${name} is spoken`, { timeout: 10_000 });
/** Waits until the guide reports that a language failed to load. */
export const fails = (root: ParentNode): Promise<void> =>
  waitUntil(() => announced(root).includes('could not be loaded'), 'a failure is announced', {
    timeout: 10_000,
  });
