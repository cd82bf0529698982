// Every screen of the liver guide as data: a record that leads there, and the last step. The results represent all
// others: together they have every outcome and every caution.
import type { TemplateResult } from 'lit';
import { atWelcome } from '../../../stories/support/guide-at.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  asking,
  concluded,
  deepAll,
  journey,
  journeys,
  liver,
  openChapters,
  PATIENT,
  press,
  reviewing,
  settled,
  spoken,
  tellWarningSign,
  words,
  wordsOn,
} from './guide-driver.js';

export interface Screen {
  readonly name: string;
  readonly render: () => TemplateResult;
  /** The last step before the screen. */
  readonly step: (guide: EhGuide) => Promise<void>;
  /** The words of the focused element afterwards. */
  readonly focus: string;
}

const chain =
  (...names: string[]) =>
  async (guide: EhGuide): Promise<void> => {
    for (const name of names) await press(guide, name);
  };

/** Journeys that together cover all outcomes and cautions of all journeys, those with most new items first. */
const chosen: string[] = [];
const left = new Set(journeys.flatMap(({ outcome, cautions }) => [outcome, ...cautions]));
const newIn = ({ outcome, cautions }: (typeof journeys)[number]): number =>
  [outcome, ...cautions].filter((id) => left.has(id)).length;
while (left.size > 0) {
  const [most] = journeys.toSorted((one, two) => newIn(two) - newIn(one));
  if (!most) break;
  chosen.push(most.name);
  for (const id of [most.outcome, ...most.cautions]) left.delete(id);
}

export const RESULTS: readonly string[] = chosen;

const result = (name: string): Screen => {
  const answers = journey(name);
  const outcome = journeys.find((each) => each.name === name)?.outcome ?? '';
  return {
    name: `result: ${name}`,
    render: () => concluded(answers),
    step: chain('Change my answers', 'See my notes'),
    focus: spoken(words.outcomes[outcome]?.heading, answers),
  };
};

/** Every disclosure is open. */
export async function openAll(guide: EhGuide): Promise<void> {
  await openChapters(guide);
  for (const button of deepAll(guide, 'button'))
    if (/^(Show all questions|More cautions)/.test(wordsOn(button)))
      await press(guide, wordsOn(button));
  await press(guide, 'Show all notes');
  for (const more of deepAll(guide, '.more[aria-expanded=false]')) more.click();
  for (const details of deepAll<HTMLDetailsElement>(guide, 'details')) details.open = true;
  await new Promise((done) => setTimeout(done, 50));
  await settled(guide);
}

export const SCREENS: readonly Screen[] = [
  {
    name: 'welcome',
    render: () => asking(PATIENT, 'who'),
    step: chain('Start again'),
    focus: spoken(words.decision, {}),
  },
  ...liver.questions.map(({ id }): Screen => ({
    name: `question: ${id}`,
    render: () => asking(PATIENT, id === 'who' ? 'also' : 'who'),
    step: async (guide) => {
      guide.goTo(id);
      await settled(guide);
    },
    focus: spoken(words.questions[id]?.label, PATIENT),
  })),
  {
    name: 'a missing answer',
    render: () => atWelcome(),
    step: chain('Start', 'Continue'),
    focus: 'Choose an answer to go on',
  },
  {
    name: 'urgent',
    render: () => asking(PATIENT, 'stage'),
    step: tellWarningSign,
    focus: 'Get medical help now',
  },
  {
    name: 'after help',
    render: () => asking(PATIENT, 'stage'),
    step: async (guide) => {
      await tellWarningSign(guide);
      await press(guide, 'I have talked with a doctor about this now');
    },
    focus: spoken(words.questions['stage']?.label, PATIENT),
  },
  {
    name: 'review',
    render: () => reviewing(PATIENT),
    step: chain('Back', 'Continue'),
    focus: 'Check your answers',
  },
  ...RESULTS.map(result),
  {
    ...result('Waiting list, hepatitis B, thinking about it'),
    name: 'result, everything open',
    step: async (guide) => {
      await openAll(guide);
      await press(guide, 'Change my answers');
      await press(guide, 'See my notes');
      await openAll(guide);
    },
    focus: 'All the other notes',
  },
];
