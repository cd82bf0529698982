import { sourcesCitedBy } from '../domain/citations.js';
import { holds } from '../domain/condition.js';
import { freshnessOf, localDay } from '../domain/dates.js';
import { shortFingerprint } from '../domain/fingerprint.js';
import type { Answers, Pack } from '../domain/pack.js';
import { answerTexts } from '../domain/question.js';
import { reasonText } from '../domain/text-for.js';
import { datesOf, factLine, disclosures, type Fact } from './disclosure.js';
import { questionsOf, exportContext, type ExportContext, type ExportOptions } from './context.js';

/** One item of a letter, with its details. */
export interface LetterItem {
  readonly text: string;
  readonly more: readonly string[];
}

export interface LetterPart {
  readonly id: 'answers' | 'outcome' | 'cautions' | 'values' | 'questions';
  readonly heading: string;
  /** A sentence above the items; empty if there is none. */
  readonly lead: string;
  readonly items: readonly LetterItem[];
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

/**
 * The letter for the doctor: the decision, answers, outcome, cautions, values, questions to ask, and the origin of the
 * guide. It adds no conclusion to those of the guide.
 *
 * @param answers all answers given; those that do not count are left out
 */
export const toLetter = (pack: Pack, answers: Answers, options: ExportOptions): Letter =>
  letterOf(exportContext(pack, answers, options));

/** @internal */
export function letterOf(context: ExportContext): Letter {
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
      questionsPart(context),
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
  items: Object.keys(kept).map((question) => {
    const said = text.questions[question];
    return {
      text: resolve(said?.label ?? question),
      more: answerTexts(kept[question], said, resolve, words.language),
    };
  }),
});

/** The outcome: its heading, its reasons, and the lines whose conditions hold. */
function outcomePart(context: ExportContext): LetterPart {
  const { pack, text, words, resolve, kept, guidance } = context;
  const { id, because } = guidance.outcome;
  const lines =
    pack.outcomes
      .find((outcome) => outcome.id === id)
      ?.lines?.filter(({ when }) => holds(when, kept)) ?? [];
  const sentences = [
    ...because.map((reason) => reasonText(context, reason)),
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
  items: guidance.cautions.map(({ id, lines = [] }) => {
    const { title = id, others, advice } = text.notes[id] ?? {};
    return {
      text: resolve(title),
      more: [others, advice, ...lines.map((line) => text.lines[line])].flatMap((said) =>
        said === undefined ? [] : [resolve(said)],
      ),
    };
  }),
});

const valuesPart = ({ text, words, resolve, values }: ExportContext): LetterPart => ({
  id: 'values',
  heading: words.letter.values,
  lead: '',
  items: values.map((id) => ({ text: resolve(text.values[id] ?? id), more: [] })),
});

function questionsPart(context: ExportContext): LetterPart {
  const { text, words, resolve, taken, own } = context;
  const asked = questionsOf(context);
  const items = [...asked.map((id) => resolve(text.ask[id]?.question ?? id)), ...own];
  const none = asked.length > 0 && own.length === 0 && !asked.some((id) => taken.includes(id));
  return {
    id: 'questions',
    heading: words.letter.ask,
    lead: none ? words.letter.askFirst : '',
    items: items.map((question) => ({ text: question, more: [] })),
  };
}

function factsOf(context: ExportContext): Fact[] {
  const { pack, text, words, today, integrity } = context;
  const fingerprint = shortFingerprint(pack, text.language);
  return [
    [words.letter.made, words.day(localDay(today))],
    ...disclosures(context),
    ...datesOf(context),
    ...(fingerprint === undefined ? [] : [[words.fingerprint, fingerprint] as const]),
    ...(integrity === undefined ? [] : [[words.about, words.integrity[integrity]] as const]),
    [words.sources, words.sourceCount(sourcesCitedBy(pack).length)],
  ];
}
