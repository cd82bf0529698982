// A result by keyboard alone.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { pressKeys } from '../browser/commands.js';
import {
  deepActive,
  drawnAt,
  focusedHeading,
  keyUntil,
  liver,
  part,
  settled,
  spoken,
  words,
  wordsOn,
} from '../browser/guide-driver.js';
import { en } from '../../../src/words/en.js';

export const READING = { who: 'reading' };

export const says =
  (text: string) =>
  (active: Element): boolean =>
    active.matches('button, summary') &&
    (active.getAttribute('aria-label') ?? wordsOn(active)) === text;
export const isInput =
  (name: string) =>
  (active: Element): boolean =>
    active instanceof HTMLInputElement && (active.name === name || active.id === name);

export function isInView(element: Element | null): boolean {
  if (!element) return false;
  const { top, bottom, width } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0 && width > 0;
}

/**
 * Returns the focused element after it has checked that it is visible: on the screen, not covered, and with an outline
 * unless it is a heading.
 */
export function focused(): Element {
  const active = deepActive();
  if (!active || active === document.body) throw new Error('The focus is lost.');
  expect(isInView(active), `in view: ${active.localName} ${wordsOn(active)}`).to.be.true;
  const { left, top, width, height } = active.getBoundingClientRect();
  const drawn = drawnAt(
    left + Math.min(width, 8) / 2,
    Math.min(Math.max(top + height / 2, 0), innerHeight - 1),
  );
  expect(
    drawn && (active.contains(drawn) || drawn.contains(active)),
    `not covered: ${wordsOn(active)}`,
  ).to.be.true;
  if (active.matches('h1, h2, h3, h4, h5, h6')) return active;
  // An inactive window draws no focus outline: WebKitGTK here.
  const outlined = [active, active.closest('label')].some(
    (element) => element && getComputedStyle(element).outlineStyle !== 'none',
  );
  expect(outlined || !document.hasFocus(), `outlined: ${active.localName} ${wordsOn(active)}`).to.be
    .true;
  return active;
}

/** Tabs to the control with these words, and presses it. */
export async function pressWithKey(
  guide: EhGuide,
  text: string,
  key: 'Enter' | 'Space' = 'Enter',
): Promise<void> {
  await keyUntil('Tab', says(text), 120);
  focused();
  await pressKeys(key);
  await settled(guide);
}

export async function openPage(): Promise<{ page: HTMLElement; guide: EhGuide }> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <input aria-label="A field of the page" /><eh-guide .pack=${liver}></eh-guide
      ><button>After</button>
    </div>`,
  );
  const guide = part(page, 'eh-guide');
  await settled(guide);
  page.querySelector('input')?.focus();
  return { page, guide };
}

export async function readWithKeys(guide: EhGuide): Promise<void> {
  await pressWithKey(guide, en.start);
  await keyUntil('Tab', isInput('who'));
  await keyUntil('ArrowDown', (active) => (active as HTMLInputElement).value === READING.who, 4);
  await pressWithKey(guide, en.continue);
  await pressWithKey(guide, en.seeNotes);
  expect(focusedHeading()).to.equal(spoken(words.outcomes['cannot-sort']?.heading, READING));
}
