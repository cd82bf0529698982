import type { Answers, Pack, Text } from '../domain/pack.js';
import { own } from '../domain/own.js';
import { toPlain } from '../domain/plain-data.js';
import { createTextResolver, type PhoneNumbers, type TextContext } from '../domain/text-for.js';
import { voiceOf } from '../domain/voice.js';
import { walk } from '../domain/walk.js';
import { knownWeights, weigh, type Guidance, type Values } from '../domain/weigh.js';
import { en, wordsFor, type Words } from '../words/index.js';
import type { Disclosure } from './disclosure.js';

/** What a person takes along beside the answers, in whose words, from what page and on what day. */
export interface ExportOptions {
  /** The pack's words in the language of what is taken away, loaded. */
  readonly text: Text;
  /** The library's own. Left out: those of the text's language, or English where the library has none. */
  readonly words?: Words;
  readonly values?: Values;
  /** Ids of the questions to ask that were chosen. */
  readonly taken?: readonly string[];
  /** Questions in the person's own words. */
  readonly own?: readonly string[];
  /** What the page has said of itself. Left out: nothing, and 112 is the emergency number. */
  readonly site?: Disclosure & Partial<PhoneNumbers>;
  /** The day that it carries. Left out: today. */
  readonly today?: Date;
  /** Whether the content is what was published, where that was looked into. */
  readonly integrity?: keyof Words['integrity'];
}

/** Everything that a letter, a text or a file is made from. */
export interface ExportContext extends TextContext, Required<Omit<ExportOptions, 'integrity'>> {
  readonly kept: Answers;
  readonly guidance: Guidance;
  readonly integrity: ExportOptions['integrity'];
}

/** The texts of a list; none when it is no list. What a page passes on came from its reader or from a file. */
const texts = (given: unknown): string[] => {
  const { data } = toPlain(given);
  return Array.isArray(data) ? data.filter((each): each is string => typeof each === 'string') : [];
};

/** Today, unless a day was given. */
function dayOf(given: unknown): Date {
  try {
    if (given instanceof Date && !Number.isNaN(given.getTime())) return given;
  } catch {
    // A proxy that cannot be read is no day.
  }
  return new Date();
}

/** How many questions are taken along when none was chosen. */
const FIRST = 8;

/** Fills in what was left out. Answers that do not count are left behind here, once for every form. */
export function exportContext(
  pack: Pack,
  answers: Answers,
  {
    text,
    words = wordsFor(text.language) ?? en,
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
  const values = knownWeights(pack, wishes);
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

/** The pack's questions that go along, in the order of the guidance: the chosen ones; the first eight where nothing was chosen or written. */
export function questionsOf({ guidance, taken, own }: ExportContext): string[] {
  const all = guidance.ask.map(({ id }) => id);
  const chosen = all.filter((id) => taken.includes(id));
  return chosen.length + own.length > 0 ? chosen : all.slice(0, FIRST);
}
