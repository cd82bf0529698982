// Drives a guide as a person does, by what is seen, and reads back what it shows.
// The seeing, pressing and walking itself is what everyone gets as evenhand/testing.
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { words } from '../../../stories/support/guide-at.js';
import { deepAll, openChapters, settled, wordsOn } from '../../../stories/support/person.js';
import type { Answers, Pack, Question, VoicedText } from '../../../src/domain/pack.js';
import { textInVoice, voiceOf } from '../../../src/domain/text-for.js';
import { walk } from '../../../src/domain/walk.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import liver from '../../../src/packs/liver-stem-cells/index.js';
import journeysJson from '../../../src/packs/liver-stem-cells/journeys.json';
import { answer as answerBy, walkToResult, walkToReview } from '../../../src/testing/journey.js';
import { pressKeys } from './commands.js';

export {
  choose,
  control,
  deepAll,
  openChapters,
  press,
  settled,
  tellWarningSign,
  wordsOn,
} from '../../../stories/support/person.js';
export {
  asking,
  CARER,
  concluded,
  journey,
  PATIENT,
  reviewing,
  words,
} from '../../../stories/support/guide-at.js';
export { seen } from '../../../src/testing/read.js';
export const { journeys } = journeysJson;
export { liver };

/** The liver pack under another name, with another decision, and never proved. */
const { fingerprint: _, ...unproved } = liver;
export const otherPack: Pack = {
  ...unproved,
  id: 'other',
  languages: ['en'],
  text: { en: { ...words, decision: 'Another decision?' } },
};

/** A guide in the page, settled: with the liver pack at its welcome, unless another is given. */
export async function openGuide(
  guide: TemplateResult = html`<eh-guide .pack=${liver}></eh-guide>`,
): Promise<EhGuide> {
  const opened = await fixture<EhGuide>(guide);
  await settled(opened);
  return opened;
}

/** A guide in the page, settled, with every chapter of its result open. */
export async function openWhole(guide: TemplateResult): Promise<EhGuide> {
  const opened = await openGuide(guide);
  await openChapters(opened);
  return opened;
}

/** Opens what is behind a control of what to take away: keep, save a file, open one. */
export async function openFiles(guide: EhGuide): Promise<void> {
  for (const details of deepAll<HTMLDetailsElement>(part(guide, 'eh-takeaway'), 'details'))
    details.open = true;
  await settled(guide);
}

/** What has focus, through shadow roots. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What is drawn at a point of the window, inside every open shadow root. */
export function drawnAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (
    let inner = hit?.shadowRoot?.elementFromPoint(x, y);
    inner && inner !== hit;
    inner = hit?.shadowRoot?.elementFromPoint(x, y)
  )
    hit = inner;
  return hit;
}

/** The words of the heading that has focus; undefined when no heading has. */
export function focusedHeading(): string | undefined {
  const active = deepActive();
  return active?.matches('h1, h2, h3, h4, h5, h6') ? wordsOn(active) : undefined;
}

/** One part of a guide. */
export function part<Name extends keyof HTMLElementTagNameMap>(
  guide: ParentNode,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const [found] = deepAll<HTMLElementTagNameMap[Name]>(guide, name);
  if (!found) throw new Error(`There is no <${name}> here.`);
  return found;
}

/** The ids of everything under a root that carries one, in order. */
export const dataIds = (root: ParentNode): string[] =>
  deepAll(root, '[data-id]').map((element) => element.dataset['id'] ?? '');

export const inputs = (root: ParentNode): HTMLInputElement[] =>
  deepAll<HTMLInputElement>(root, 'input');

/** The words of the pack for a person who has answered so far. */
export const spoken = (said: VoicedText | undefined, answers: Answers): string =>
  textInVoice(said ?? '', voiceOf(liver, walk(liver, answers).kept)).replaceAll(
    '{emergency}',
    '112',
  );

export { chosen as chosenIn } from '../../../src/domain/condition.js';

/** The answers to the questions that the path asks before this one. */
export const answersBefore = (answers: Answers, question: string): Answers => {
  const { path } = walk(liver, answers);
  return Object.fromEntries(
    path.slice(0, path.indexOf(question)).map((id) => [id, answers[id] ?? '']),
  );
};

export const questionOf = (id: string): Question => {
  const found = liver.questions.find((question) => question.id === id);
  if (!found) throw new Error(`The pack does not ask «${id}».`);
  return found;
};

/** The words of a question, or of one of its options, for a person who has answered so far. */
export const ask = (question: string, answers: Answers): string =>
  spoken(words.questions[question]?.label, answers);
export const optionOf = (question: string, option: string, answers: Answers = {}): string =>
  spoken(words.questions[question]?.options[option], answers);

/** Answers the question on the screen by its labels. */
export async function answer(guide: ParentNode, answers: Answers, question: string): Promise<void> {
  await answerBy(guide, liver, answers, question);
}

/** Goes from the welcome to the review, choosing what the answers say. */
export async function answerAll(guide: EhGuide, answers: Answers): Promise<void> {
  await walkToReview(guide, liver, answers);
}

/** Goes from the welcome to the result. */
export async function concludeWith(guide: EhGuide, answers: Answers): Promise<void> {
  await walkToResult(guide, liver, answers);
}

/** Presses a key until what has focus fits. */
export async function keyUntil(
  key: string,
  fits: (active: Element) => boolean,
  most = 60,
): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await pressKeys(key);
    const active = deepActive();
    if (active && fits(active)) return;
  }
  throw new Error(
    `${key} pressed ${String(most)} times did not lead there; it ended on: ${deepActive()?.outerHTML.slice(0, 120) ?? 'nothing'}`,
  );
}

/** Listens to the guide's own events from outside of it. */
export function recordEvents(root: EventTarget = document): Event[] {
  const events: Event[] = [];
  for (const type of ['eh-ready', 'eh-step-change', 'eh-concluded', 'eh-problem'])
    root.addEventListener(type, (event) => void events.push(event));
  return events;
}
