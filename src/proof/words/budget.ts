import { linesFor } from '../../domain/lines.js';
import { closedTexts, MOST_OPEN } from '../../domain/open-notes.js';
import type { Pack, Text, VoicedText } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { reasonText, textInVoice, voiceOf } from '../../domain/text-for.js';
import type { Guidance } from '../../domain/weigh.js';
import { withId } from '../../domain/lookup.js';
import { results, type Result } from '../prove/answer-sets.js';
import { countWords } from './word-count.js';

export const budgetCodes = {
  'budget-summary': 'A summary of a result that has too many words.',
  'budget-open': 'A result that shows too many words before the reader presses a control.',
} as const;

/**
 * Words that a reader sees before pressing any control: in the summary, and altogether. A randomised trial of a short
 * decision aid against a long one found more knowledge with the short one (Sepucha 2019, DECIDE-OA).
 */
export const BUDGET = { summary: 160, open: 700 } as const;

/** Of these, at most this many are the library's own: labels, controls, headings. A test measures them on screen. */
export const OWN_WORDS = { summary: 18, open: 150 } as const;

/** The pack's words that are open in one result. */
export interface OpenWords {
  readonly summary: number;
  readonly open: number;
}

/** Returns a function that counts the open words of a result in one language, in the reader's voice. */
export function openWordsIn(pack: Pack, text: Text): (result: Result) => OpenWords {
  const known = new Map<string, number>();
  const words = (voice: string, ...parts: readonly (VoicedText | undefined)[]): number =>
    parts.reduce<number>((sum, part) => {
      const said = part === undefined ? '' : textInVoice(part, voice);
      const count = known.get(said) ?? countWords([said], voice, text.language);
      known.set(said, count);
      return sum + count;
    }, 0);
  const ofNote = (voice: string, id: string): number => {
    const [note, said] = [withId(pack.notes, id), text.notes[id]];
    return note && said ? words(voice, ...closedTexts(said, note.caution)) : 0;
  };
  const sums = new WeakMap<Guidance, Map<string, OpenWords>>();
  const ofGuidance = (guidance: Guidance, voice: string): OpenWords => {
    const voices = sums.get(guidance) ?? new Map<string, OpenWords>();
    sums.set(guidance, voices);
    const found = voices.get(voice);
    if (found) return found;
    const { outcome, cautions, notes } = guidance;
    const said = text.outcomes[outcome.id];
    const resolve = (each: VoicedText): string => textInVoice(each, voice);
    const open = (items: Guidance['notes']): number =>
      items.reduce(
        (sum, { id, open, lines = [] }) =>
          open
            ? sum +
              ofNote(voice, id) +
              words(voice, ...lines.slice(0, 1).map((line) => text.lines[line]))
            : sum,
        0,
      );
    const reasons = outcome.because
      .slice(0, MOST_OPEN.reasons)
      .map((because) => reasonText({ pack, text, resolve }, because));
    const summary = words(voice, said?.heading, said?.text, ...reasons) + open(cautions);
    const sum = { summary, open: summary + open(notes) };
    voices.set(voice, sum);
    return sum;
  };
  return ({ answers, guidance }) => {
    const voice = voiceOf(pack, answers);
    const { summary, open } = ofGuidance(guidance, voice);
    const lines = linesFor(pack, guidance.outcome.id, answers).slice(0, MOST_OPEN.lines);
    const more = words(voice, ...lines.map(({ id }) => text.lines[id]));
    return { summary: summary + more, open: open + more };
  };
}

/** Returns a function that checks one result: its summary, and all that is open, fit the budget in every language. */
export function budgetsOf(pack: Pack, texts: readonly Text[]): (result: Result) => Problem[] {
  const all = texts.map((text) => ({ text, count: openWordsIn(pack, text) }));
  return (result) =>
    all.flatMap(({ text: { language }, count }) => {
      const found = count(result);
      return (['summary', 'open'] as const).flatMap((part): Problem[] => {
        const most = BUDGET[part] - OWN_WORDS[part];
        if (found[part] <= most) return [];
        return [
          {
            code: `budget-${part}`,
            path: `/text/${language}`,
            message:
              `${String(found[part])} words of the pack are open ${part === 'summary' ? 'in the summary' : 'altogether'}, ` +
              `and at most ${String(most)} may be. Shorten the texts, or write a brief for each note.`,
          },
        ];
      });
    });
}

/** The open words of all results of one language, with those of the library: the largest and the middle one. */
export interface Lengths {
  readonly language: string;
  readonly summary: readonly [most: number, median: number];
  readonly open: readonly [most: number, median: number];
}

/** Measures the open words over every result; over the first 250,000 if there are more. */
export function lengthsOf(pack: Pack): readonly Lengths[] {
  const texts = Object.values(pack.text).filter((text): text is Text => typeof text === 'object');
  const counters = texts.map((text) => ({
    language: text.language,
    count: openWordsIn(pack, text),
    summary: [] as number[],
    open: [] as number[],
  }));
  let left = 250_000;
  for (const result of results(pack)) {
    if ((left -= 1) < 0) break;
    for (const { count, summary, open } of counters) {
      const found = count(result);
      summary.push(found.summary);
      open.push(found.open);
    }
  }
  const spread = (counts: number[], own: number): readonly [number, number] => {
    counts.sort((a, b) => a - b);
    return [(counts.at(-1) ?? 0) + own, (counts[counts.length >> 1] ?? 0) + own];
  };
  return counters.map(({ language, summary, open }) => ({
    language,
    summary: spread(summary, OWN_WORDS.summary),
    open: spread(open, OWN_WORDS.open),
  }));
}

/** One line for each language. */
export const lengthLines = (found: readonly Lengths[]): string[] =>
  found.map(
    ({ language, summary, open }) =>
      `Open in ${language}: at most ${String(summary[0])} words in the summary (median ${String(summary[1])}) ` +
      `and ${String(open[0])} altogether (median ${String(open[1])}), with the library’s own.`,
  );
