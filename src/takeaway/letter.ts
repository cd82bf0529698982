import { sourcesCitedBy } from '../domain/citations.js';
import { own } from '../domain/own.js';
import { holds } from '../domain/condition.js';
import { freshnessOf } from '../domain/freshness.js';
import { shortFingerprint } from '../domain/fingerprint.js';
import { localDay } from '../domain/local-day.js';
import type { Answers, Pack } from '../domain/pack.js';
import { answerTexts } from '../domain/question.js';
import { reasonText } from '../domain/text-for.js';
import { datesOf, factLine, disclosures, type Fact } from './disclosure.js';
import { questionsOf, exportContext, type ExportContext, type ExportOptions } from './context.js';

/** One thing that a letter says, and what belongs to it. */
export interface LetterItem {
  readonly text: string;
  readonly more: readonly string[];
}

export interface LetterPart {
  readonly id: 'answers' | 'outcome' | 'cautions' | 'values' | 'questions';
  readonly heading: string;
  /** A sentence over the items; empty where there is none to say. */
  readonly lead: string;
  readonly items: readonly LetterItem[];
}

/** What the letter for the doctor says, in words, ready to be laid out. Nothing in it is markup. */
export interface Letter {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly decision: string;
  /** What it is, in a few sentences. */
  readonly lead: readonly string[];
  /** What the reader must know before anything else: that the guide is old, edited or an example. */
  readonly warnings: readonly string[];
  /** Only parts that have something to say. */
  readonly parts: readonly LetterPart[];
  /** What is left open, to be filled in by hand. */
  readonly blanks: Readonly<Record<'name' | 'day' | 'room' | 'next', string>>;
  /** Where it comes from, a fact a line. */
  readonly facts: readonly string[];
}

/**
 * The letter for the doctor: the decision, what was answered, what the guide put first and warned of,
 * what matters, what to ask, and where it all comes from. It concludes nothing that the guide has not.
 *
 * @param answers all that were given; those that do not count are not told
 */
export const toLetter = (pack: Pack, answers: Answers, taking: ExportOptions): Letter =>
  letterOf(exportContext(pack, answers, taking));

/** @internal */
export function letterOf(told: ExportContext): Letter {
  const { pack, text, words, resolve } = told;
  const { title, lead, name, day, room, next } = words.letter;
  return {
    language: words.language,
    dir: words.dir,
    title,
    decision: resolve(text.decision),
    lead: [lead, ...(pack.reviewedBy.length > 0 ? [] : [words.notChecked])],
    warnings: warningsOf(told),
    parts: [
      answersPart(told),
      outcomePart(told),
      cautionsPart(told),
      valuesPart(told),
      questionsPart(told),
    ].filter(({ lead, items }) => lead !== '' || items.length > 0),
    blanks: { name, day, room, next },
    facts: factsOf(told).map((fact) => factLine(words, fact)),
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
  items: Object.keys(kept).map((question) => {
    const said = text.questions[question];
    return {
      text: resolve(said?.label ?? question),
      more: answerTexts(kept[question], said, resolve, words.language),
    };
  }),
});

/** Its heading, the reasons for it, and the lines that some readers are told. */
function outcomePart(told: ExportContext): LetterPart {
  const { pack, text, words, resolve, kept, guidance } = told;
  const { id, because } = guidance.outcome;
  const lines =
    pack.outcomes
      .find((outcome) => outcome.id === id)
      ?.lines?.filter(({ when }) => holds(when, kept)) ?? [];
  const sentences = [
    ...because.map((reason) => reasonText(told, reason)),
    ...lines.map((line) => resolve(text.lines[line.id] ?? '')),
  ];
  return {
    id: 'outcome',
    heading: words.letter.first,
    lead: resolve(text.outcomes[id]?.heading ?? id),
    items: sentences.map((sentence) => ({ text: sentence, more: [] })),
  };
}

const cautionsPart = ({ text, words, resolve, guidance }: ExportContext): LetterPart => ({
  id: 'cautions',
  heading: words.letter.cautions,
  lead: '',
  items: guidance.cautions.map(({ id }) => {
    const { title = id, others, advice } = text.notes[id] ?? {};
    return {
      text: resolve(title),
      more: [others, advice].flatMap((said) => (said === undefined ? [] : [resolve(said)])),
    };
  }),
});

const valuesPart = ({ pack, text, words, resolve, values }: ExportContext): LetterPart => ({
  id: 'values',
  heading: words.letter.values,
  lead: '',
  items: pack.values.flatMap(({ id }) => {
    const weight = words.weights[own(values, id) ?? -1];
    return weight === undefined ? [] : [{ text: resolve(text.values[id] ?? id), more: [weight] }];
  }),
});

function questionsPart(told: ExportContext): LetterPart {
  const { text, words, resolve, taken, own } = told;
  const asked = questionsOf(told);
  const items = [...asked.map((id) => resolve(text.ask[id]?.question ?? id)), ...own];
  const none = asked.length > 0 && own.length === 0 && !asked.some((id) => taken.includes(id));
  return {
    id: 'questions',
    heading: words.letter.ask,
    lead: none ? words.letter.askFirst : '',
    items: items.map((question) => ({ text: question, more: [] })),
  };
}

function factsOf(told: ExportContext): Fact[] {
  const { pack, text, words, today, integrity } = told;
  const fingerprint = shortFingerprint(pack, text.language);
  return [
    [words.letter.made, words.day(localDay(today))],
    ...disclosures(told),
    ...datesOf(told),
    ...(fingerprint === undefined ? [] : [[words.fingerprint, fingerprint] as const]),
    ...(integrity === undefined ? [] : [[words.about, words.integrity[integrity]] as const]),
    [words.sources, words.sourceCount(sourcesCitedBy(pack).length)],
  ];
}
