import type { Answers, Pack, Text } from '../../src/domain/pack.js';
import { textInVoice, voiceOf } from '../../src/domain/text-for.js';
import { walk } from '../../src/domain/walk.js';
import { weigh } from '../../src/domain/weigh.js';
import { sampled } from '../../src/proof/prove/sample.js';
import type { Position } from '../../src/session/record.js';

/** A place of a guide to jump to. */
export interface Place {
  /** Only letters, digits and dashes, for the address. */
  readonly id: string;
  readonly group: 'Screens' | 'Questions' | 'Results' | 'Journeys';
  readonly label: string;
  readonly answers: Answers;
  readonly position: Position;
  /** Get help now, which covers the screen and is in no record. */
  readonly urgent?: true;
}

/** A journey: its name and its answers. */
export interface Journey {
  readonly name: string;
  readonly answers: Answers;
}

/** The number of random walks. A place that none of them reaches is left out, and the list says so. */
const WALKS = 600;
const SEED = 7;

/**
 * Every place of a pack: welcome, each question, get help now, the review, each outcome, and the end of each journey.
 * `missing` are questions and outcomes that no journey and no random walk reached.
 */
export function placesOf(
  pack: Pack,
  journeys: readonly Journey[] = [],
): { readonly places: readonly Place[]; readonly missing: readonly string[] } {
  const fitting = journeys.filter(({ answers }) => walk(pack, answers).complete);
  const { toQuestion, toOutcome } = waysIn(pack, fitting);
  const words = Object.values(pack.text).find((each): each is Text => typeof each === 'object');
  const [complete = {}] = [...toOutcome.values()].toSorted(
    (a, b) => Object.keys(b).length - Object.keys(a).length,
  );

  const places: Place[] = [
    {
      id: 'welcome',
      group: 'Screens',
      label: 'Welcome',
      answers: {},
      position: { screen: 'welcome' },
    },
    ...[...toQuestion].map(([id, answers]): Place => ({
      id: `ask-${id}`,
      group: 'Questions',
      label: `${id}: ${textInVoice(words?.questions[id]?.label ?? '', voiceOf(pack, answers))}`,
      answers,
      position: { screen: 'asking', question: id },
    })),
    {
      id: 'urgent',
      group: 'Screens',
      label: 'Get medical help now',
      answers: {},
      position: { screen: 'welcome' },
      urgent: true,
    },
    {
      id: 'review',
      group: 'Screens',
      label: 'Check your answers',
      answers: complete,
      position: { screen: 'reviewing' },
    },
    ...[...toOutcome].map(([id, answers]): Place => ({
      id: `outcome-${id}`,
      group: 'Results',
      label: `${id}: ${textInVoice(words?.outcomes[id]?.heading ?? '', voiceOf(pack, answers))}`,
      answers,
      position: { screen: 'concluded' },
    })),
    ...fitting.map(({ name, answers }, index): Place => ({
      id: `journey-${String(index + 1)}`,
      group: 'Journeys',
      label: name,
      answers,
      position: { screen: 'concluded' },
    })),
  ];
  const missing = [
    ...pack.questions.filter(({ id }) => !toQuestion.has(id)),
    ...pack.outcomes.filter(({ id }) => !toOutcome.has(id)),
  ].map(({ id }) => id);
  return { places, missing };
}

/**
 * Answers that lead to each question, and to each outcome, in the pack's order. Journeys have priority over random
 * walks.
 */
function waysIn(
  pack: Pack,
  journeys: readonly Journey[],
): Record<'toQuestion' | 'toOutcome', ReadonlyMap<string, Answers>> {
  const toQuestion = new Map<string, Answers>();
  const toOutcome = new Map<string, Answers>();
  function* walks(): Generator<{ answers: Answers; outcome: string }> {
    for (const { answers } of journeys) yield { answers, outcome: weigh(pack, answers).outcome.id };
    for (const { answers, guidance } of sampled(pack, WALKS, SEED))
      yield { answers, outcome: guidance.outcome.id };
  }
  for (const { answers, outcome } of walks()) {
    if (toQuestion.size === pack.questions.length && toOutcome.size === pack.outcomes.length) break;
    if (!toOutcome.has(outcome)) toOutcome.set(outcome, answers);
    const { path } = walk(pack, answers);
    for (const [place, id] of path.entries()) {
      if (!toQuestion.has(id))
        toQuestion.set(
          id,
          Object.fromEntries(path.slice(0, place).map((before) => [before, answers[before] ?? ''])),
        );
    }
  }
  const inOrder = (
    found: ReadonlyMap<string, Answers>,
    all: readonly { readonly id: string }[],
  ): Map<string, Answers> =>
    new Map(all.flatMap(({ id }) => (found.has(id) ? [[id, found.get(id) ?? {}]] : [])));
  return {
    toQuestion: inOrder(toQuestion, pack.questions),
    toOutcome: inOrder(toOutcome, pack.outcomes),
  };
}
