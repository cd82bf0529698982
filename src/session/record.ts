import type { Answers, Pack } from '../domain/pack.js';
import { clip, MOST_PROBLEMS, toPlain } from '../domain/plain-data.js';
import { pointer, type Problem } from '../domain/problem.js';
import { isAnswer } from '../domain/question.js';
import { walk } from '../domain/walk.js';
import type { Screen } from './context.js';
import type { SessionSnapshot } from './machine.js';

/** The screen that a person was on, and its question while asking. */
export interface Position {
  readonly screen: Screen;
  readonly question?: string;
}

/** The part of a session that a page may store. It has no words and no snapshot, and only the answers that count. */
export interface SessionRecord {
  readonly format: 1;
  readonly pack: string;
  readonly version: string;
  /** Fingerprint of the pack's structure; left out when the pack has none. */
  readonly fingerprint?: string;
  readonly answers: Answers;
  readonly position: Position;
}

export type RecordReading =
  | { readonly ok: true; readonly record: SessionRecord }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const SCREENS: readonly unknown[] = [
  'welcome',
  'asking',
  'reviewing',
  'concluded',
] satisfies Screen[];

/** The record of a session. While help is open it names the screen below, never the warning sign. */
export function toRecord(snapshot: SessionSnapshot): SessionRecord {
  const { pack, answers, at } = snapshot.context;
  const { screen } = snapshot.value;
  return {
    format: 1,
    pack: pack.id,
    version: pack.version,
    ...contentOf(pack),
    answers: walk(pack, answers).kept,
    position: screen === 'asking' && at !== undefined ? { screen, question: at } : { screen },
  };
}

/**
 * Validates a record for a pack. Never throws: it reads a plain copy. A record of another pack or version, or an
 * incomplete one, is refused with its problems, and nothing of it is used.
 */
export function readRecord(pack: Pack, outside: unknown): RecordReading {
  const { data: given, problems: unread } = toPlain(outside);
  if (unread.length > 0) return { ok: false, problems: unread.map(unreadable) };
  const problems: Problem[] = [];
  const refuse = (code: string, path: string, message: string): void =>
    void problems.push({ code, path, message });

  if (!isObject(given)) {
    return {
      ok: false,
      problems: [
        {
          code: 'record-not-object',
          path: '',
          message: 'A record is an object. Give the one that guide.record returned.',
        },
      ],
    };
  }
  if (given['format'] !== 1)
    refuse(
      'record-format',
      '/format',
      `This library reads format 1, not ${show(given['format'])}.`,
    );
  if (given['pack'] !== pack.id)
    refuse(
      'record-other-pack',
      '/pack',
      `The record belongs to pack ${show(given['pack'])}; this is "${pack.id}". Give it to a guide with that pack.`,
    );
  else if (given['version'] !== pack.version)
    refuse(
      'record-other-version',
      '/version',
      `The record was made with version ${show(given['version'])}; this pack is ${pack.version}. ` +
        'Ask the questions again.',
    );
  else if (given['fingerprint'] !== pack.fingerprint?.structure)
    refuse(
      'record-other-content',
      '/fingerprint',
      'The record was made with other questions or rules than this pack has, under the same version. ' +
        'Ask the questions again.',
    );

  const answers = isObject(given['answers']) ? given['answers'] : {};
  if (!isObject(given['answers']))
    refuse('record-answers', '/answers', 'Answers are an object of question ids.');
  for (const [id, answer] of Object.entries(answers)) {
    if (
      !isAnswer(
        pack.questions.find((question) => question.id === id),
        answer,
      )
    )
      refuse(
        'record-answer',
        pointer('/answers', clip(id)),
        'An answer is an option id, a list of them, or a number where the question asks for one.',
      );
  }
  const { kept, dropped, path, complete } = walk(
    pack,
    problems.length === 0 ? (answers as Answers) : {},
  );
  for (const id of problems.length === 0 ? dropped : []) {
    refuse(
      'record-answer-off-path',
      pointer('/answers', clip(id)),
      `The pack does not ask "${clip(id)}" here, or has no such option. Leave it out.`,
    );
  }

  const position = isObject(given['position']) ? given['position'] : {};
  const { screen, question } = position;
  if (!SCREENS.includes(screen))
    refuse(
      'record-position',
      '/position/screen',
      `A position's screen is one of ${SCREENS.join(', ')}, not ${show(screen)}.`,
    );
  else if (screen === 'asking' && !(typeof question === 'string' && path.includes(question)))
    refuse(
      'record-position',
      '/position/question',
      `The question ${show(question)} is not on this path.`,
    );
  else if ((screen === 'reviewing' || screen === 'concluded') && !complete)
    refuse(
      'record-position',
      '/position/screen',
      `"${String(screen)}" needs an answer to every question on the path.`,
    );

  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  const at: Position =
    screen === 'asking' ? { screen, question: question as string } : { screen: screen as Screen };
  return {
    ok: true,
    record: {
      format: 1,
      pack: pack.id,
      version: pack.version,
      ...contentOf(pack),
      answers: kept,
      position: at,
    },
  };
}

const contentOf = ({ fingerprint }: Pack): { fingerprint?: string } =>
  fingerprint ? { fingerprint: fingerprint.structure } : {};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A value as a short text for a message. */
const show = (value: unknown): string => clip(JSON.stringify(value) ?? 'nothing');

const unreadable = ({ path }: Problem): Problem => ({
  code: 'record-unreadable',
  path,
  message:
    'A record holds data alone, and this cannot be read as data. Give the one that guide.record returned, or its JSON.',
});
