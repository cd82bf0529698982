import type { Pack } from '../domain/pack.js';
import { toPlain } from '../domain/plain-data.js';
import type { SessionEvent } from './context.js';

/**
 * Validation of events. A page, a script or a test may send anything. Invalid events and values are ignored or clipped
 * here, so that guards and actions need not handle them.
 */

/** Longest question in the person's own words: the `maxlength` of its field. */
const LONGEST = 200;
/** Limit of own questions. More would not fit into a visit, and each costs time at every change. */
export const MOST_OWN = 50;

/** A plain-data copy of the event; undefined when it is not an event, or is one of XState's own. */
export function plainEvent(given: unknown): SessionEvent | undefined {
  const { data, problems } = toPlain(given);
  const type: unknown =
    problems.length === 0 && typeof data === 'object' && data !== null && 'type' in data
      ? data.type
      : undefined;
  return typeof type === 'string' && !type.startsWith('xstate.')
    ? (data as SessionEvent)
    : undefined;
}

/** A question in the person's own words, trimmed and clipped to the field's length; empty if it is not a text. */
export const ownWords = (given: unknown): string =>
  typeof given === 'string'
    ? given
        .trim()
        .slice(0, LONGEST)
        // Clipping can leave half of a surrogate pair.
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()
    : '';

/** Whether the pack has a value with this id. */
export const isValue = (pack: Pack, value: unknown): boolean =>
  pack.values.some(({ id }) => id === value);

/** Whether the pack has a question to ask with this id. */
export const isToAsk = (pack: Pack, question: unknown): boolean =>
  pack.ask.some(({ id }) => id === question);
