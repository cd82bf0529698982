import { chosen } from '../domain/condition.js';
import { localDay } from '../domain/dates.js';
import type { Answer, Answers, Dates, Fingerprint, Pack } from '../domain/pack.js';
import { reasonText } from '../domain/text-for.js';
import type { Because } from '../domain/weigh.js';
import { questionsOf, exportContext, type ExportOptions } from './context.js';

/** An id with its label on the screen. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** An item with its reasons: rule, row of the rule, and the answers by which the row holds. */
export interface WithReasons extends Labelled {
  readonly because: readonly Because[];
}

/**
 * A result as data: ids for programs, labels for people, and version and fingerprint to find the same content again.
 */
export interface ResultJson {
  readonly format: 1;
  readonly pack: string;
  readonly version: string;
  /** BCP 47: the language of every label. */
  readonly language: string;
  /** Left out when the pack has none. */
  readonly fingerprint?: Fingerprint;
  readonly dates: Dates;
  /** ISO date of the export, by the reader's local day. */
  readonly made: string;
  /** Names of the clinicians who checked the pack. Empty: nobody. */
  readonly reviewedBy: readonly string[];
  /** A number has its unit, and its band is the option. */
  readonly answers: readonly (Labelled & {
    readonly options: readonly Labelled[];
    readonly number?: number;
    readonly unit?: string;
  })[];
  /** `rule` is left out when no rule named an outcome and the last one is used. */
  readonly outcome: WithReasons & { readonly rule?: string; readonly reasons: readonly string[] };
  readonly cautions: readonly WithReasons[];
  /** The notes that come first, including cautions. */
  readonly notes: readonly (WithReasons & {
    readonly kind: string;
    /** Left out when no line of the note is for this reader. */
    readonly lines?: readonly Labelled[];
  })[];
  readonly values: readonly Labelled[];
  readonly questions: readonly WithReasons[];
  readonly own: readonly string[];
}

/**
 * The result as plain data for `JSON.stringify`.
 *
 * @param answers all answers given; those that do not count are left out
 */
export function toJson(pack: Pack, answers: Answers, options: ExportOptions): ResultJson {
  const context = exportContext(pack, answers, options);
  const { text, resolve, kept, guidance, values, own: written, today } = context;
  const { id, rule, because } = guidance.outcome;
  const asked = questionsOf(context);
  const noteWithReasons = (item: {
    readonly id: string;
    readonly because: readonly Because[];
  }): WithReasons => ({
    id: item.id,
    label: resolve(text.notes[item.id]?.title ?? item.id),
    because: item.because,
  });
  return {
    format: 1,
    pack: pack.id,
    version: pack.version,
    language: text.language,
    ...(pack.fingerprint && { fingerprint: pack.fingerprint }),
    dates: pack.dates,
    made: localDay(today),
    reviewedBy: pack.reviewedBy,
    answers: Object.keys(kept).map((question) => {
      const said = text.questions[question];
      return {
        id: question,
        label: resolve(said?.label ?? question),
        options: chosen(kept, question).map((option) => ({
          id: option,
          label: resolve(said?.options[option] ?? option),
        })),
        ...numberWithUnit(kept[question], said?.unit ?? ''),
      };
    }),
    outcome: {
      id,
      label: resolve(text.outcomes[id]?.heading ?? id),
      ...(rule !== undefined && { rule }),
      because,
      reasons: because.map((reason) => reasonText(context, reason)),
    },
    cautions: guidance.cautions.map(noteWithReasons),
    notes: guidance.notes
      .filter(({ first }) => first)
      .map((note) => ({
        ...noteWithReasons(note),
        kind: note.kind,
        ...(note.lines && {
          lines: note.lines.map((line) => ({ id: line, label: resolve(text.lines[line] ?? line) })),
        }),
      })),
    values: values.map((value) => ({
      id: value,
      label: resolve(text.values[value] ?? value),
    })),
    questions: guidance.ask
      .filter((question) => asked.includes(question.id))
      .map((question) => ({
        id: question.id,
        label: resolve(text.ask[question.id]?.question ?? question.id),
        because: question.because,
      })),
    own: written,
  };
}

const numberWithUnit = (
  answer: Answer | undefined,
  unit: string,
): { number?: number; unit?: string } =>
  typeof answer === 'object' && 'number' in answer ? { number: answer.number, unit } : {};
