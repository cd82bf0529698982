import { sourcesCitedBy } from '../domain/citations.js';
import { freshnessOf, localDay } from '../domain/dates.js';
import { linesFor } from '../domain/lines.js';
import { shortFingerprint } from '../domain/fingerprint.js';
import { MOST_OPEN } from '../domain/open-notes.js';
import type { Answers, Pack } from '../domain/pack.js';
import { answerTexts } from '../domain/question.js';
import { datesOf, factLine, disclosures, type Fact } from './disclosure.js';
import { questionsOf, exportContext, type ExportContext, type ExportOptions } from './context.js';

/** One item of a letter, with its details. */
export interface LetterItem {
  /** The same in every language: the id in the pack, or the place among the reader's own questions. */
  readonly id: string;
  readonly text: string;
  readonly more: readonly string[];
}

export interface LetterPart {
  readonly id: 'answers' | 'outcome' | 'cautions' | 'values' | 'questions';
  readonly heading: string;
  /** A sentence above the items; empty if there is none. */
  readonly lead: string;
  readonly items: readonly LetterItem[];
  /** How many items are left out, in words; empty if none is. */
  readonly rest: string;
}

/** The letter for the doctor as plain texts, without markup. */
export interface Letter {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly decision: string;
  /** A few sentences that explain the letter. */
  readonly lead: readonly string[];
  /** Warnings that come first: the guide is out of date, edited or an example. */
  readonly warnings: readonly string[];
  /** Parts without a lead and items are left out. */
  readonly parts: readonly LetterPart[];
  /** Labels of the blanks to fill in by hand. */
  readonly blanks: Readonly<Record<'name' | 'day' | 'room' | 'next', string>>;
  /** Origin of the guide, one fact per line. */
  readonly facts: readonly string[];
}

/** A doctor has a few minutes: no more questions than this are in a letter. */
export const MOST_QUESTIONS = 8;

/**
 * The letter for the doctor: the decision, answers, outcome, cautions, values, at most eight questions to ask, and the
 * origin of the guide. It adds no conclusion to those of the guide. In another language it has the same parts and
 * items, with the same ids, in the same order.
 *
 * @param answers all answers given; those that do not count are left out
 */
export const toLetter = (pack: Pack, answers: Answers, options: ExportOptions): Letter =>
  letterOf(exportContext(pack, answers, options));

/** @internal */
export function letterOf(context: ExportContext, mostQuestions = MOST_QUESTIONS): Letter {
  const { pack, text, words, resolve } = context;
  const { title, lead, name, day, room, next } = words.letter;
  return {
    language: words.language,
    dir: words.dir,
    title,
    decision: resolve(text.decision),
    lead: [lead, ...(pack.reviewedBy.length > 0 ? [] : [words.notChecked])],
    warnings: warningsOf(context),
    parts: [
      answersPart(context),
      outcomePart(context),
      cautionsPart(context),
      valuesPart(context),
      questionsPart(context, mostQuestions),
    ].filter(({ lead, items }) => lead !== '' || items.length > 0),
    blanks: { name, day, room, next },
    facts: factsOf(context).map((fact) => factLine(words, fact)),
  };
}

function warningsOf({ pack, words, today, integrity }: ExportContext): string[] {
  return [
    ...(freshnessOf(pack.dates, today) === 'current'
      ? []
      : [words.outOfDate(words.day(pack.dates.due))]),
    ...(integrity === 'edited' ? [words.integrity.edited] : []),
    ...(pack.example ? [words.example] : []),
  ];
}

const answersPart = ({ text, words, resolve, kept }: ExportContext): LetterPart => ({
  id: 'answers',
  heading: words.letter.answered,
  lead: '',
  rest: '',
  items: Object.keys(kept).map((question) => {
    const said = text.questions[question];
    return {
      id: question,
      text: resolve(said?.label ?? question),
      more: answerTexts(kept[question], said, resolve, words.language),
    };
  }),
});

/** What is first on the screen: the heading and the first line. The reasons of the outcome are answers, above it. */
function outcomePart({ pack, text, words, resolve, kept, guidance }: ExportContext): LetterPart {
  const { id } = guidance.outcome;
  return {
    id: 'outcome',
    heading: words.letter.first,
    lead: resolve(text.outcomes[id]?.heading ?? id),
    items: linesFor(pack, id, kept)
      .slice(0, MOST_OPEN.lines)
      .map((line) => ({ id: line.id, text: resolve(text.lines[line.id] ?? line.id), more: [] })),
    rest: '',
  };
}

/** Every caution. Those that are open on the screen have their details, the others their title. */
const cautionsPart = ({ text, words, resolve, guidance }: ExportContext): LetterPart => ({
  id: 'cautions',
  heading: words.letter.cautions,
  lead: '',
  items: guidance.cautions.map(({ id, open, lines = [] }) => {
    const { title = id, others, advice } = text.notes[id] ?? {};
    const details = open ? [others, advice, ...lines.map((line) => text.lines[line])] : [];
    return {
      id,
      text: resolve(title),
      more: details.flatMap((said) => (said === undefined ? [] : [resolve(said)])),
    };
  }),
  rest: '',
});

const valuesPart = ({ text, words, resolve, values }: ExportContext): LetterPart => ({
  id: 'values',
  heading: words.letter.values,
  lead: '',
  items: values.map((id) => ({ id, text: resolve(text.values[id] ?? id), more: [] })),
  rest: '',
});

/** The selected questions, then the reader’s own. If there are too many, these stay: no list has them. */
function questionsPart(context: ExportContext, most: number): LetterPart {
  const { text, words, resolve, taken, own } = context;
  const asked = questionsOf(context);
  const written = own.slice(0, most);
  const fitting = asked.slice(0, most - written.length);
  const left = asked.length + own.length - fitting.length - written.length;
  const none = asked.length > 0 && own.length === 0 && !asked.some((id) => taken.includes(id));
  return {
    id: 'questions',
    heading: words.letter.ask,
    lead: none ? words.letter.askFirst : '',
    items: [
      ...fitting.map((id) => ({ id, text: resolve(text.ask[id]?.question ?? id), more: [] })),
      ...written.map((question, place) => ({
        id: `own-${String(place + 1)}`,
        text: question,
        more: [],
      })),
    ],
    rest: left > 0 ? words.andMore(left) : '',
  };
}

/**
 * The facts by which a doctor judges the guide and finds it again. That nobody has checked it is said above, and that
 * nobody has edited it goes without saying.
 */
function factsOf(context: ExportContext): Fact[] {
  const { pack, text, words, today, integrity } = context;
  const fingerprint = shortFingerprint(pack, text.language);
  return [
    [words.letter.made, words.day(localDay(today))],
    ...disclosures(context).filter(([, fact]) => fact !== words.notChecked),
    ...datesOf(context).filter(([term]) => term === words.searched || term === words.version),
    ...(fingerprint === undefined ? [] : [[words.fingerprint, fingerprint] as const]),
    ...(integrity === undefined || integrity === 'unchanged'
      ? []
      : [[words.about, words.integrity[integrity]] as const]),
    [words.sources, words.sourceCount(sourcesCitedBy(pack).length)],
  ];
}
