// A journey of the default pack, walked by pointer or by keyboard alone.
import { expect } from 'chai';
import journeysJson from '../../../src/packs/liver-stem-cells/journeys.json' with { type: 'json' };
import pack from '../../../src/packs/liver-stem-cells/pack.json' with { type: 'json' };
import english from '../../../src/packs/liver-stem-cells/text/en.json' with { type: 'json' };
import type { Person } from './person.ts';

type Said = string | Readonly<Record<string, string>>;
type Questions = Readonly<Record<string, { label: Said; options: Readonly<Record<string, Said>> }>>;

export interface Journey {
  readonly name: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly outcome: string;
  readonly rule: string;
  readonly cautions: readonly string[];
}

export const text = english;
export const packId = pack.id;
export const noteCount = pack.notes.length;

/** The ids and the labels of all options: none of them may leave the guide. */
export type AnswerWords = readonly string[];

const ways = (said: Said): readonly string[] =>
  typeof said === 'string' ? [said] : Object.values(said);

export const answerWords: AnswerWords = [
  ...new Set(
    Object.values<Questions[string]>(english.questions).flatMap(({ options }) =>
      Object.entries(options).flatMap(([id, label]) => [id, ...ways(label)]),
    ),
  ),
];

export function journeyNamed(name: string): Journey {
  const journey = (journeysJson.journeys as readonly Journey[]).find((one) => one.name === name);
  if (!journey) throw new Error(`journeys.json has no journey “${name}”.`);
  return journey;
}

/** The pack's words for this reader, with the page's own number in place. */
export const sayTo = (journey: Journey, said: Said): string => {
  const voice = journey.answers['who'] === 'someone-else' ? 'carer' : 'default';
  return (typeof said === 'string' ? said : (said[voice] ?? said['default'] ?? '')).replaceAll(
    '{emergency}',
    '112',
  );
};

/** Each question of the journey as this reader sees it, in English or in other words. */
export const stepsOf = (
  journey: Journey,
  questions: Questions = english.questions,
): { id: string; label: string; chosen: readonly string[]; labels: readonly string[] }[] =>
  Object.entries(journey.answers).map(([id, answer]) => {
    const question = questions[id];
    if (!question) throw new Error(`The pack has no question ${id}.`);
    const chosen = [answer].flat() as readonly string[];
    return {
      id,
      label: sayTo(journey, question.label),
      chosen,
      labels: chosen.map((option) => sayTo(journey, question.options[option] ?? '')),
    };
  });

/** The guide's own public state of its session. */
export function guideOf(): {
  state: string;
  answers: unknown;
  outcome: string | null;
  rule: string | null;
  problems: string[];
} {
  const guide = document.querySelector('eh-guide');
  return {
    state: guide?.state ?? '',
    answers: guide?.answers ?? null,
    outcome: guide?.guidance?.outcome.id ?? null,
    rule: guide?.guidance?.outcome.rule ?? null,
    problems: guide?.problems.map(({ code }) => code) ?? [],
  };
}

/** From the welcome to the result by pointer, with a callback on each screen. */
export async function walkByPointer(
  person: Person,
  journey: Journey,
  onScreen: () => Promise<void> = async () => {},
): Promise<void> {
  await person.sees('heading', text.decision.default); // Nobody has said yet whom this is for.
  await onScreen();
  await person.clicks('button', 'Start');
  for (const { label, labels } of stepsOf(journey)) {
    await person.sees('heading', label);
    for (const option of labels) await person.clicks('option', option);
    await onScreen();
    await person.clicks('button', 'Continue');
  }
  await person.sees('heading', 'Check your answers');
  expect(await person.page.run(guideOf)).to.deep.include({
    state: 'reviewing',
    answers: journey.answers,
    outcome: null,
  });
  await onScreen();
  await person.clicks('button', 'See my notes');
}

/** The same by keyboard alone. An answer is one of several. */
export async function walkByKeys(
  person: Person,
  journey: Journey,
  onScreen: () => Promise<void> = async () => {},
): Promise<void> {
  await onScreen();
  await person.entersButton('Start');
  for (const { label, chosen } of stepsOf(journey)) {
    await person.sees('heading', label);
    await person.tabsTo(({ type }) => type === 'radio', 'the options');
    await person.page.press('Space');
    for (let presses = 0; presses < 10; presses += 1) {
      if (chosen.includes((await person.page.run(chosenOption)) ?? '')) break;
      await person.page.press('ArrowDown');
    }
    await onScreen();
    await person.entersButton('Continue');
  }
  await person.sees('heading', 'Check your answers');
  await onScreen();
  await person.entersButton('See my notes');
}

/** The value of the chosen radio, in any root. */
function chosenOption(): string | null {
  const eyes = window[Symbol.for('evenhand-test/eyes')] as import('./in-page.ts').Eyes;
  const input = eyes.all('input[type=radio]').find((one) => (one as HTMLInputElement).checked);
  return input ? (input as HTMLInputElement).value : null;
}
