import { chosen } from '../domain/condition.js';
import type { Answers, Pack, VoicedText, Text } from '../domain/pack.js';
import { numberText } from '../domain/question.js';
import { textInVoice, voiceOf } from '../domain/text-for.js';
import { walk } from '../domain/walk.js';
import type { EhGuide } from '../elements/guide/guide.js';
import type { Words } from '../words/words.js';
import { choose, press, settled, write } from './person.js';

/** The labels of the controls that lead through a guide, in English. For another language pass those of its words. */
const ENGLISH: Pick<Words, 'start' | 'continue' | 'seeNotes'> = {
  start: 'Start',
  continue: 'Continue',
  seeNotes: 'See my notes',
};

export interface JourneyOptions {
  /** The guide's language. Left out: the pack's first. */
  readonly language?: string;
  readonly controls?: typeof ENGLISH;
}

/** Properties for a guide that a test opens. */
export interface GuideSaid extends Partial<
  Pick<
    EhGuide,
    | 'pack'
    | 'lang'
    | 'publisher'
    | 'offersTreatment'
    | 'emergencyNumber'
    | 'crisisNumber'
    | 'headingLevel'
    | 'clock'
  >
> {
  /** The record to resume from: the `record` of another guide. */
  readonly record?: unknown;
}

/**
 * Appends a guide to the page and waits until it has rendered. Load `evenhand/define` before. Remove the guide yourself
 * Appends a guide to the page and waits until it has rendered. Load `evenhand/define` before. Remove the guide yourself
 * after the test.
 */
export async function openGuide(
  said: GuideSaid = {},
  place: ParentNode = document.body,
): Promise<EhGuide> {
  const guide = Object.assign(document.createElement('eh-guide'), said);
  place.append(guide);
  await settled(guide);
  return guide;
}

/**
 * Answers the question on the screen, by the labels of its options.
 *
 * @param answers all answers so far, including the one to this question
 * @throws if the option is not visible; the message lists the visible ones
 */
export async function answer(
  guide: ParentNode,
  pack: Pack,
  answers: Answers,
  question: string,
  { language }: JourneyOptions = {},
): Promise<void> {
  const text = await textOf(pack, language);
  const { path } = walk(pack, answers);
  // The wording of the question depends on the answers before it.
  const before = Object.fromEntries(
    path.slice(0, path.indexOf(question)).map((id) => [id, answers[id] ?? '']),
  );
  const spoken = (said: VoicedText | undefined): string =>
    textInVoice(said ?? '', voiceOf(pack, walk(pack, before).kept));
  const number = numberText(answers[question], text.language);
  if (number !== '') return write(guide, number);
  for (const option of chosen(answers, question))
    await choose(guide, spoken(text.questions[question]?.options[option]));
}

/** Goes from the welcome to the review as a person with these answers would, by what is on the screen. */
export async function walkToReview(
  guide: ParentNode,
  pack: Pack,
  answers: Answers,
  options: JourneyOptions = {},
): Promise<void> {
  const { controls = ENGLISH } = options;
  await press(guide, controls.start);
  for (const question of walk(pack, answers).path) {
    await answer(guide, pack, answers, question, options);
    await press(guide, controls.continue);
  }
}

/** Goes from the welcome to the result. */
export async function walkToResult(
  guide: ParentNode,
  pack: Pack,
  answers: Answers,
  options: JourneyOptions = {},
): Promise<void> {
  await walkToReview(guide, pack, answers, options);
  await press(guide, (options.controls ?? ENGLISH).seeNotes);
}

async function textOf(pack: Pack, language = pack.languages[0] ?? ''): Promise<Text> {
  const text = pack.text[language];
  if (text === undefined)
    throw new Error(
      `The pack ${pack.id} has no words in ${JSON.stringify(language)}. It has: ${pack.languages.join(', ')}.`,
    );
  return typeof text === 'function' ? text() : text;
}
