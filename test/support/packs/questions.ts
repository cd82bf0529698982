import type { Pack, Question, Row } from '../../../src/domain/pack.js';
import { smallPack } from './small-pack.js';

export const options = (...ids: string[]) => ids.map((id) => ({ id }));
/** A question with one answer, of three options if none are named. */
export const one = (id: string, when?: Row, ...ids: string[]): Question => ({
  id,
  kind: 'one',
  options: options(...(ids.length > 0 ? ids : ['x', 'y', 'z'])),
  ...(when && { when }),
});
/** The small pack with these questions alone. */
export const of = (...questions: Question[]): Pack => ({ ...smallPack, questions });
