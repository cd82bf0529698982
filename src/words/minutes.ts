import { closedTexts } from '../domain/open-notes.js';
import type { Pack, Question } from '../domain/pack.js';
import type { Text } from '../domain/text.js';
import { walkAlong } from '../domain/walk.js';
import { weigh } from '../domain/weigh.js';

/** Twenty-five seconds a question: read it, choose, go on. Rounded up to whole minutes. */
export const minutesFor = (questions: number): number => Math.ceil((questions * 25) / 60);

/**
 * About 175 English words: the slow end of what adults read silently in a minute (175 to 300; Brysbaert 2019), since a
 * reader may be ill. A Chinese character counts as two and a half letters, so that one message takes about as long in
 * every language (IReST; Trauzettel-Klosinski and Dietz 2012).
 */
const LETTERS_A_MINUTE = 740;

/**
 * Minutes to read what is open in a result: the outcome and the open notes. Nobody has answered yet, so it counts
 * for a reader who chooses the last option of every question. In most packs that is "I don't know",
 * which widens the result.
 */
export function readingMinutes(pack: Pack, text: Text): number {
  const last = ({ options }: Question): string | undefined => options.at(-1)?.id;
  const { outcome, notes } = weigh(pack, walkAlong(pack, {}, last).kept);
  const open = notes.flatMap(({ id, open }) => {
    const said = text.notes[id];
    return open && said ? closedTexts(said) : [];
  });
  return Math.ceil(lettersIn([text.outcomes[outcome.id], ...open]) / LETTERS_A_MINUTE) || 1;
}

/** Letters of all texts in a value, in the default voice. */
function lettersIn(said: unknown): number {
  if (typeof said === 'string') return count(said, /\p{L}/gu) + 1.5 * count(said, /\p{scx=Han}/gu);
  const { default: inVoice, ...parts } = Object(said) as Record<string, unknown>;
  return inVoice === undefined
    ? Object.values(parts).reduce((sum: number, part) => sum + lettersIn(part), 0)
    : lettersIn(inVoice);
}

const count = (said: string, letter: RegExp): number => said.match(letter)?.length ?? 0;
