import type { Pack, Text } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';
import { pointer } from './pointer.js';

export const missingBriefCodes = {
  'brief-missing':
    'A note has a brief in one language, or on one side of its pair, and none in the other.',
} as const;

/** Missing briefs: a note that has one needs one in every language, and on both sides of its pair. */
export function missingBriefs(pack: Pack, texts: readonly Text[]): Problem[] {
  return pack.notes.flatMap(({ id }): Problem[] => {
    const sides = texts.flatMap(({ language, notes }) => {
      const note = Object.hasOwn(notes, id) ? notes[id] : undefined;
      const path = pointer('/text', language, 'notes', id);
      return [
        ...(note ? [{ path: pointer(path, 'brief'), brief: note.brief }] : []),
        ...(note?.counterweight
          ? [{ path: pointer(path, 'counterweight', 'brief'), brief: note.counterweight.brief }]
          : []),
      ];
    });
    const written = sides.find(({ brief }) => brief !== undefined);
    if (!written) return [];
    return sides
      .filter(({ brief }) => brief === undefined)
      .map(({ path }) => ({
        code: 'brief-missing',
        path,
        message: `"${id}" has a brief at ${written.path} and none here. Write one, or remove the other.`,
      }));
  });
}
