// Parts of a guide that are made to throw.
import { LitElement } from 'lit';
import '../../../src/define.js';
import type { ProblemEvent } from '../../../src/elements/guide/events.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import * as library from '../../../src/index.js';
import {
  asking,
  concluded,
  deepAll,
  openGuide,
  openWhole,
  PATIENT,
  reviewing,
  tellWarningSign,
  wordsOn,
} from '../browser/guide-driver.js';

export const FAILED = 'This part of the guide cannot be shown.';
export const REST =
  'You did nothing wrong, and the rest still works. If you cannot go on, start again.';
export const VITAL = ['eh-urgent', 'eh-outcome', 'eh-notes'];

type Name = keyof HTMLElementTagNameMap & `eh-${string}`;

/**
 * Every part that reads the guide around it: all exported elements except the root and the plain ones.
 */
export const connected: Name[] = Object.values(library)
  .filter((value) => typeof value === 'function' && value.prototype instanceof LitElement)
  .filter((element) => element !== library.EhElement)
  .map((element) => new (element as new () => LitElement)())
  .filter(
    (element) =>
      !('words' in element) && !['eh-guide', 'eh-chapter', 'eh-choice'].includes(element.localName),
  )
  .map(({ localName }) => localName as Name);

/** A guide on the screen that a part belongs to. */
export async function guideShowing(name: Name): Promise<EhGuide> {
  if (name === 'eh-welcome') return openGuide();
  if (name === 'eh-step' || name === 'eh-progress') return openGuide(asking(PATIENT, 'stage'));
  if (name === 'eh-review') return openGuide(reviewing(PATIENT));
  const guide = await openWhole(concluded(PATIENT));
  if (name === 'eh-urgent') await tellWarningSign(guide);
  return guide;
}

export const failures = (events: readonly Event[]): string[] =>
  events
    .filter((event): event is ProblemEvent => event.type === 'eh-problem')
    .map(({ code, message }) => `${code} ${/<(.*?)>/.exec(message)?.[1] ?? ''}`);

/** Makes an element throw from its next render on. */
export function breakRender(
  element: LitElement,
  error: () => unknown = () => new TypeError('booked'),
): void {
  Object.assign(element, {
    render: () => {
      throw error();
    },
  });
  element.requestUpdate();
}

/** The controls of the shell that are still available. */
export const frameOf = (guide: EhGuide): string[] =>
  deepAll(guide.shadowRoot ?? guide, '.foot button')
    .filter((each) => each.checkVisibility())
    .map(wordsOn);
