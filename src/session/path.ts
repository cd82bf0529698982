import { walk, type Walk } from '../domain/walk.js';
import type { SessionContext } from './context.js';

export const walked = ({ pack, answers }: SessionContext): Walk => walk(pack, answers);

/** The questions on the path before the one on the screen, and those after it. */
export function around(context: SessionContext): Record<'before' | 'after', readonly string[]> {
  const { path } = walked(context);
  const place = context.at === undefined ? path.length : path.indexOf(context.at);
  return { before: path.slice(0, place), after: path.slice(place + 1) };
}

/** The question that Continue opens: the next one of the path, or after Change the first one without an answer. */
export const onward = (context: SessionContext): string | undefined =>
  context.changing ? walked(context).next : around(context).after[0];
