// Real double presses in the page, and their effects beyond one step.
import type { Answers } from '../../../src/domain/pack.js';
import { walk } from '../../../src/domain/walk.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { pressPlace, type Presses } from './commands.js';
import {
  answer,
  control,
  deepAll,
  inputs,
  liver,
  openGuide,
  openChapters,
  part,
  reviewing,
  settled,
  wordsOn,
} from './guide-driver.js';

export type How = Omit<Presses, 'x' | 'y'>;

/** The number of double presses, and the faults. */
export interface Pressed {
  readonly presses: number;
  readonly faults: readonly string[];
}

/**
 * A press far away, so that the next one is no second press. Waiting instead would take most of the test's time. The
 * event is synthetic; the double presses are real.
 */
export const pressElsewhere = (guide: EhGuide): boolean =>
  guide.dispatchEvent(new MouseEvent('click', { detail: 1, clientX: -9999, clientY: -9999 }));

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** Presses the middle of the element with these words. False if this driver cannot. */
export async function pressAt(element: Element, how: How): Promise<boolean> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  return pressPlace({ ...place, ...how });
}

const errors = (guide: EhGuide): string => deepAll(guide, '[role=alert]').map(wordsOn).join('');

/** Effects that would surprise a person after one step. */
const stateOfAnswers = (guide: EhGuide): string =>
  JSON.stringify([guide.record?.answers, inputs(guide).filter(({ checked }) => checked).length]);

/** Presses a control twice and returns the effects beyond one step; undefined if this driver cannot. */
export async function faultsOf(
  guide: EhGuide,
  words: string,
  how: How,
): Promise<string[] | undefined> {
  let steps = 0;
  const count = (): void => void (steps += 1);
  guide.addEventListener('eh-step-change', count);
  const answers = JSON.stringify(guide.record?.answers);
  const done = await pressAt(control(guide, words), how);
  await settled(guide);
  await frame();
  guide.removeEventListener('eh-step-change', count);
  if (!done) return undefined;
  const faults = [
    ...(steps === 1 ? [] : [`${String(steps)} steps`]),
    ...(JSON.stringify(guide.record?.answers) === answers
      ? []
      : [`chosen: ${stateOfAnswers(guide)}`]),
    ...(errors(guide) === '' ? [] : ['an error']),
  ];
  pressElsewhere(guide);
  return faults.map((fault) => `${words}: ${fault}`);
}

/** Walks to the result, and from the review back to the welcome, with double presses only. */
export async function walkTwice(how: How, answers: Answers): Promise<Pressed> {
  const faults: string[] = [];
  let presses = 0;
  let guide = await openGuide();
  const twice = async (words: string): Promise<void> => {
    const found = await faultsOf(guide, words, how);
    if (found) presses += 1;
    faults.push(...(found ?? []));
  };
  const { path } = walk(liver, answers);
  await twice('Start');
  if (presses === 0) return { presses, faults };
  for (const question of path) {
    await answer(guide, answers, question);
    await twice('Continue');
  }
  await twice('See my notes');
  guide = await openGuide(reviewing(answers));
  while (guide.state !== 'welcome' && presses < 40) await twice('Back');
  return { presses, faults };
}

/** The target of a click: the control itself, or the one that its label names. */
const pressedBy = (event: Event): Element | undefined => {
  const found = event
    .composedPath()
    .find(
      (each) => each instanceof Element && each.matches('a, button, summary, select, input, label'),
    );
  return (found instanceof HTMLLabelElement && found.control) || (found as Element | undefined);
};

/** Visible controls: some of those that do not move, then the buttons. */
function controlsIn(list: ParentNode): Element[] {
  const seen = (which: string): Element[] =>
    deepAll(list, which).filter((each) => each.checkVisibility());
  return [...seen('summary, label').slice(0, 5), ...seen('button')];
}

const placeOf = (element: Element): string => {
  const { top, left } = element.getBoundingClientRect();
  return element.isConnected ? `${top.toFixed()} ${left.toFixed()}` : 'gone';
};

/** Presses one control twice. It is a fault if another control was reached, or if a press followed a moved element. */
async function faultOf(guide: EhGuide, each: Element, how: How): Promise<string | undefined> {
  const reached: (Element | undefined)[] = [];
  let [steps, before] = [0, ''];
  const count = (): void => void (steps += 1);
  const look = (): void => void (before ||= placeOf(each));
  const reach = (event: Event): void => {
    // A label clicks its control once more.
    if ((event as MouseEvent).detail > 0) reached.push(pressedBy(event));
  };
  guide.addEventListener('eh-step-change', count);
  guide.addEventListener('mousedown', look, { capture: true });
  guide.addEventListener('click', reach);
  const answers = JSON.stringify(guide.record?.answers);
  await pressAt(each, how);
  await settled(guide);
  await frame();
  guide.removeEventListener('click', reach);
  guide.removeEventListener('mousedown', look, { capture: true });
  guide.removeEventListener('eh-step-change', count);
  pressElsewhere(guide);
  const after = placeOf(each);
  const others = new Set(reached).size > 1;
  const followed = reached.length > 1 && after === 'gone';
  return steps > 1 || JSON.stringify(guide.record?.answers) !== answers || others || followed
    ? `${wordsOn(each)}: ${String(steps)} steps, ${String(reached.length)} presses, ${before} → ${after}`
    : undefined;
}

/**
 * Presses the controls in the lists of a result twice: values, notes, and "What if", which ends with a step.
 */
export async function pressResult(guide: EhGuide, how: How): Promise<Pressed> {
  const faults: string[] = [];
  let presses = 0;
  await openChapters(guide);
  const [select] = deepAll<HTMLSelectElement>(part(guide, 'eh-what-if'), 'select');
  if (!select) throw new Error('Nobody can choose a question.');
  select.selectedIndex = 1;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(guide);
  for (const name of ['eh-values', 'eh-notes', 'eh-what-if'] as const)
    for (const each of controlsIn(part(guide, name))) {
      if (!each.isConnected || !each.checkVisibility()) continue;
      presses += 1;
      const fault = await faultOf(guide, each, how);
      if (fault !== undefined) faults.push(`${name}: ${fault}`);
    }
  return { presses, faults };
}
