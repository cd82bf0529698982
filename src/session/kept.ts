import type { Answers, Pack } from '../domain/pack.js';
import { toPlain } from '../domain/plain-data.js';
import { isAnswer } from '../domain/question.js';
import { walk } from '../domain/walk.js';
import { knownValues, type Values } from '../domain/weigh.js';
import type { SessionSnapshot } from './machine.js';
import { toRecord, type Position, type SessionRecord } from './record.js';
import { isToAsk, MOST_OWN, ownWords } from './valid-event.js';

/** A record plus the reader's choices and own questions on the result, as kept on a device or saved in a file. */
export interface KeptRecord extends SessionRecord {
  readonly values: Values;
  readonly taken: readonly string[];
  readonly own: readonly string[];
}

/** Why a kept record is refused as a whole. */
export type KeptProblem = 'unreadable' | 'otherGuide' | 'otherVersion';

export type KeptReading =
  | { readonly ok: false; readonly why: KeptProblem }
  /** `whole`: everything in it still counts. */
  | { readonly ok: true; readonly record: KeptRecord; readonly whole: boolean };

export function toKept(snapshot: SessionSnapshot): KeptRecord {
  const { values, taken, own } = snapshot.context;
  return { ...toRecord(snapshot), values, taken, own };
}

/**
 * Replays a kept record: applies its answers in order as long as the pack asks for them, then the choices and own
 * questions that the pack still allows. Never throws. A record of another pack, version or fingerprint is refused as a
 * whole, because its answers may have had another meaning.
 */
export function readKept(pack: Pack, outside: unknown): KeptReading {
  const { data, problems } = toPlain(outside);
  const given = objectIn(data);
  if (problems.length > 0 || given['format'] !== 1 || typeof given['pack'] !== 'string')
    return { ok: false, why: 'unreadable' };
  if (given['pack'] !== pack.id) return { ok: false, why: 'otherGuide' };
  const fingerprint = pack.fingerprint?.structure;
  if (given['version'] !== pack.version || given['fingerprint'] !== fingerprint)
    return { ok: false, why: 'otherVersion' };

  const all = Object.entries(objectIn(given['answers']));
  const fitting = all.filter(([id, answer]) =>
    isAnswer(
      pack.questions.find((question) => question.id === id),
      answer,
    ),
  );
  const { kept, path, next } = walk(pack, Object.fromEntries(fitting) as Answers);
  const taken = listIn(given['taken']).filter((id) => isToAsk(pack, id)) as string[];
  const own = listIn(given['own']).map(ownWords).filter(Boolean);
  const values = knownValues(pack, given['values']);
  const parts: readonly (readonly [used: object, given: unknown])[] = [
    [kept, given['answers']],
    [taken, given['taken']],
    [own, given['own']],
    [values, given['values']],
  ];
  const position = positionOf(objectIn(given['position']), path, next);
  return {
    ok: true,
    whole:
      parts.every(([used, all]) => sizeOf(used) === sizeOf(all)) &&
      position.screen === objectIn(given['position'])['screen'],
    record: {
      format: 1,
      pack: pack.id,
      version: pack.version,
      ...(fingerprint !== undefined && { fingerprint }),
      answers: kept,
      position,
      values,
      taken: [...new Set(taken)],
      own: [...new Set(own)].slice(0, MOST_OWN),
    },
  };
}

/** The position in the record if the answers allow it; otherwise the first unanswered question, or the review. */
function positionOf(
  { screen, question }: Readonly<Record<string, unknown>>,
  path: readonly string[],
  next: string | undefined,
): Position {
  if (screen === 'asking' && typeof question === 'string' && path.includes(question))
    return { screen, question };
  if (next !== undefined) return { screen: 'asking', question: next };
  return { screen: screen === 'concluded' ? screen : 'reviewing' };
}

const objectIn = (given: unknown): Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
const listIn = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);
/** Empty for any value that is not a list or an object. */
const sizeOf = (given: unknown): number => Object.keys(objectIn(given)).length;
