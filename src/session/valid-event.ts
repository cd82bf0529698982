import type { Pack } from '../domain/pack.js';
import { toPlain } from '../domain/plain-data.js';
import type { SessionEvent } from './context.js';

/**
 * What a session takes from outside. A page, a script or a test may send anything; what fits no chart is ignored or
 * clipped here, so that no guard or action has to expect it.
 */

/** As long as the field of the page lets a question in the person's own words be. */
const LONGEST = 200;
/** More questions of one's own than fit into a visit; each more costs time at every change. */
export const MOST_OWN = 50;

/** A copy of the event that holds data alone; undefined when it is no event, or one of XState's own. */
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

/** A question in the person's own words, without space around it and no longer than the field; empty when it is none. */
export const ownWords = (given: unknown): string =>
  typeof given === 'string'
    ? given
        .trim()
        .slice(0, LONGEST)
        // Half of a surrogate pair is no character.
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()
    : '';

/** Whether the pack has this value, and the weight is one that can be given; undefined takes it back. */
export const isWeight = (pack: Pack, value: unknown, weight: unknown): boolean =>
  pack.values.some(({ id }) => id === value) &&
  (weight === undefined || (typeof weight === 'number' && Number.isFinite(weight)));

/** Whether the pack has this question to ask. */
export const isToAsk = (pack: Pack, question: unknown): boolean =>
  pack.ask.some(({ id }) => id === question);
