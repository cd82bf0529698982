import type { Answers, Pack, Text } from '../domain/pack.js';
import { own } from '../domain/lookup.js';
import { toPlain } from '../domain/plain-data.js';
import {
  createTextResolver,
  type PhoneNumbers,
  type TextContext,
  voiceOf,
} from '../domain/text-for.js';
import { walk } from '../domain/walk.js';
import { knownValues, weigh, type Guidance, type Values } from '../domain/weigh.js';
import { firstWords, wordsFor, type Words } from '../words/index.js';
import type { Disclosure } from './disclosure.js';

/** Options of an export: words, choices, page and day. */
export interface ExportOptions {
  /** The pack's words in the language of the export, loaded. */
  readonly text: Text;
  /**
   * The library's own words. Left out: those of the text's language if they are loaded (`loadWords`), else English.
   */
  readonly words?: Words;
  /** Ids of what matters most to the person: the first three that the pack has. */
  readonly values?: Values;
  /** Ids of the selected questions to ask. */
  readonly taken?: readonly string[];
  /** Questions in the person's own words. */
  readonly own?: readonly string[];
  /** What the page discloses, and its phone numbers. Left out: nothing, and 112 is the emergency number. */
  readonly site?: Disclosure & Partial<PhoneNumbers>;
  /** The date of the export. Left out: today. */
  readonly today?: Date;
  /** Result of the integrity check, if it was made. */
  readonly integrity?: keyof Words['integrity'];
}

/** Input of every output format. */
export interface ExportContext extends TextContext, Required<Omit<ExportOptions, 'integrity'>> {
  readonly kept: Answers;
  readonly guidance: Guidance;
  readonly integrity: ExportOptions['integrity'];
}

/** The strings of a list; empty if it is not a list. The input comes from a reader or a file, so it is not trusted. */
const texts = (given: unknown): string[] => {
  const { data } = toPlain(given);
  return Array.isArray(data) ? data.filter((each): each is string => typeof each === 'string') : [];
};

/** The given day, or today. */
function dayOf(given: unknown): Date {
  try {
    if (given instanceof Date && !Number.isNaN(given.getTime())) return given;
  } catch {
    // Reading a proxy can throw.
  }
  return new Date();
}

/** How many questions are exported when none was selected. */
const FIRST = 8;

/** Fills in defaults and drops the answers that do not count, once for every format. */
export function exportContext(
  pack: Pack,
  answers: Answers,
  {
    text,
    words = wordsFor(text.language) ?? firstWords,
    values: wishes,
    taken: asked,
    own: written,
    site: said,
    today,
    integrity,
  }: ExportOptions,
): ExportContext {
  const { kept } = walk(pack, answers);
  const [taken, questions] = [texts(asked), texts(written)];
  const values = knownValues(pack, wishes);
  const site: Disclosure & Partial<PhoneNumbers> = Object.fromEntries(
    Object.entries(toPlain(said).data ?? {}).filter(([, each]) => typeof each === 'string'),
  );
  const resolve = createTextResolver(voiceOf(pack, kept), {
    ...site,
    emergencyNumber: site.emergencyNumber ?? '112',
  });
  return {
    pack,
    text,
    resolve,
    words,
    values,
    taken,
    own: questions,
    site,
    today: dayOf(today),
    integrity:
      typeof integrity === 'string' && own(words.integrity, integrity) ? integrity : undefined,
    kept,
    guidance: weigh(pack, kept, values),
  };
}

/**
 * The pack's questions in the export, in the order of the guidance: the selected ones, or the first eight if none was
 * selected and none was written.
 */
export function questionsOf({ guidance, taken, own }: ExportContext): string[] {
  const all = guidance.ask.map(({ id }) => id);
  const chosen = all.filter((id) => taken.includes(id));
  return chosen.length + own.length > 0 ? chosen : all.slice(0, FIRST);
}
