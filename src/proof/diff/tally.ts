import { forPages } from '../../domain/fingerprint.js';
import type { Answers, Pack } from '../../domain/pack.js';
import { voiceOf } from '../../domain/text-for.js';
import { weigh } from '../../domain/weigh.js';
import { countMet, getOrCreate, type Both, type Counter, type Met } from './counts.js';
import { differencesOf, type ResultDifference, type ResultPart } from './results.js';
import {
  conditionsOf,
  isReworded,
  readerOf,
  type Reader,
  type TextDifference,
  type VoiceDifference,
} from './texts.js';
import { signatureOf } from '../prove/answer-sets.js';

interface Reworded {
  readonly difference: TextDifference;
  readonly reader: Reader;
  readonly met: Counter;
}

/** A hint or a line whose condition changed, with the sets of answers on which it appears or disappears. */
interface Watched {
  readonly id: string;
  readonly readers: Both<Reader>;
  readonly comes: Counter;
  readonly goes: Counter;
}

/** Sets of answers with the same differences. */
interface Group {
  readonly changes: readonly ResultDifference[];
  /** The texts chosen by the guidance that read differently here. */
  readonly reworded: readonly Reworded[];
  readonly example: Answers;
  sets: number;
}

const PARTS: readonly ResultPart[] = [
  'outcome',
  'reasons',
  'cautions',
  'first-notes',
  'first-questions',
  'all-notes',
  'why',
  'hints',
  'voice',
];

/**
 * Counts the differences of two packs after the same answers, set by set. Keeps the differences only, once for each
 * group of sets with the same ones.
 */
export class Tally {
  readonly #packs: Both<Pack>;
  readonly #signatures: Both<(answers: Answers) => string>;
  /** By the signatures of the answers in both packs, and the voices. */
  readonly #named = new Map<string, Group>();
  /** The distinct groups. */
  readonly #groups = new Map<string, Group>();
  readonly #texts: readonly Reworded[];
  readonly #watched: readonly Watched[];
  /** Whether everything that `weigh` reads is equal, so that the guidance cannot differ. */
  readonly #alike: boolean;
  #compared = 0;

  constructor(packs: Both<Pack>, texts: readonly TextDifference[]) {
    this.#packs = packs;
    this.#signatures = { before: signatureOf(packs.before), after: signatureOf(packs.after) };
    this.#texts = texts.map((difference) => ({
      difference,
      reader: readerOf(packs[sideOf(difference)], difference.path),
      met: { sets: 0 },
    }));
    this.#watched = watchedIn(packs);
    this.#alike = leading(forPages(packs.before)) === leading(forPages(packs.after));
  }

  /** The number of sets added. */
  get compared(): number {
    return this.#compared;
  }

  /** Adds one complete set of answers, as each pack keeps it. */
  add(answers: Both<Answers>): void {
    this.#compared += 1;
    const voices = {
      before: voiceOf(this.#packs.before, answers.before),
      after: voiceOf(this.#packs.after, answers.after),
    };
    getOrCreate(
      this.#named,
      [
        voices.before,
        ` ${voices.after}`,
        this.#signatures.before(answers.before),
        `#${this.#signatures.after(answers.after)}`,
      ].join(''),
      () => this.#groupOf(answers, voices),
    ).sets += 1;
    for (const { difference, reader, met } of this.#texts) {
      const side = sideOf(difference);
      if (
        reader.by === 'answers' &&
        isReworded(difference, voices.before, voices.after) &&
        reader.reads(answers[side], () => weigh(this.#packs[side], answers[side]))
      )
        countMet(met, 1, answers.after);
    }
    for (const { readers, comes, goes } of this.#watched) {
      const [was, is] = (['before', 'after'] as const).map(
        (side) =>
          readers[side].by === 'answers' &&
          readers[side].reads(answers[side], () => weigh(this.#packs[side], answers[side])),
      );
      if (was !== is) countMet(is ? comes : goes, 1, answers.after);
    }
  }

  /** All kinds of change, and the number of results with at least one. */
  results(): { readonly changes: readonly (ResultDifference & Met)[]; readonly changed: number } {
    const found = new Map<string, ResultDifference & Counter>();
    let changed = 0;
    for (const { changes, sets, example } of this.#groups.values()) {
      if (changes.length > 0) changed += sets;
      for (const change of changes)
        countMet(
          getOrCreate(found, `${change.part} ${change.what}`, () => ({ ...change, sets: 0 })),
          sets,
          example,
        );
    }
    const hints = this.#watched.flatMap(({ id, comes, goes }) => [
      { ...comes, part: 'hints' as const, what: `\`${id}\` is shown` },
      { ...goes, part: 'hints' as const, what: `\`${id}\` is no longer shown` },
    ]);
    const all = [...found.values(), ...hints.filter(({ sets }) => sets > 0)];
    return {
      changes: all.sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || b.sets - a.sets),
      changed,
    };
  }

  /** All reworded texts, and the number of sets of answers that show them. */
  words(): (Met & {
    readonly language: string;
    readonly path: string;
    readonly voices: readonly VoiceDifference[];
  })[] {
    for (const { reworded, sets, example } of this.#groups.values())
      for (const { met } of reworded) countMet(met, sets, example);
    return this.#texts.map(({ difference: { language, path, voices }, met }) => ({
      language,
      path,
      voices,
      ...met,
    }));
  }

  #groupOf(answers: Both<Answers>, voices: Both<string>): Group {
    const before = weigh(this.#packs.before, answers.before);
    const guidance = {
      before,
      after: this.#alike ? before : weigh(this.#packs.after, answers.after),
    };
    const changes = this.#alike ? [] : differencesOf(this.#packs, guidance.before, guidance.after);
    if (voices.before !== voices.after)
      changes.push({ part: 'voice', what: `\`${voices.before}\` → \`${voices.after}\`` });
    const reworded = this.#texts.filter(
      ({ difference, reader }) =>
        isReworded(difference, voices.before, voices.after) &&
        (reader.by === 'all' ||
          (reader.by === 'guidance' && reader.reads(guidance[sideOf(difference)]))),
    );
    const key = JSON.stringify([changes, reworded.map((each) => this.#texts.indexOf(each))]);
    return getOrCreate(this.#groups, key, () => ({
      changes,
      reworded,
      example: answers.after,
      sets: 0,
    }));
  }
}

/** The pack to look a text up in: the later one, unless the text was removed. */
const sideOf = ({ saidAfter }: TextDifference): 'before' | 'after' =>
  saidAfter === undefined ? 'before' : 'after';

/** The part of a pack that `weigh` reads. */
const leading = ({ questions, rules, outcomes, notes, courses, ask }: Pack): string =>
  JSON.stringify([questions, rules, outcomes, notes, courses, ask]);

function watchedIn({ before, after }: Both<Pack>): Watched[] {
  const [had, has] = [conditionsOf(before), conditionsOf(after)];
  return [...new Set([...had.keys(), ...has.keys()])]
    .filter((path) => had.get(path) !== has.get(path))
    .map((path) => ({
      id: path.split('/')[2] ?? '',
      readers: { before: readerOf(before, path), after: readerOf(after, path) },
      comes: { sets: 0 },
      goes: { sets: 0 },
    }));
}
