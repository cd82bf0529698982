import { createActor, type ActorRefFrom } from 'xstate';
import type { Pack } from '../domain/pack.js';
import type { Problem } from '../domain/problem.js';
import { untouched } from './context.js';
import { sessionMachine } from './machine.js';
import { readRecord } from './record.js';
import { plainEvent } from './valid-event.js';

/** A running session: an XState actor, usable without any element. */
export type Session = ActorRefFrom<typeof sessionMachine>;

export interface SessionOptions {
  /** A record to resume from. One that does not fit the pack throws a `RecordError`. */
  readonly record?: unknown;
}

/** A record was refused. `problems` lists each fault. A running session does not change. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ code, path, message }) => `${code} ${path} ${message}`).join('\n'));
  }
}

/**
 * Starts a session with a pack, at the welcome or at the position of a record.
 * @throws {RecordError} when the record does not fit the pack
 */
export function createSession(pack: Pack, options: SessionOptions = {}): Session {
  if (options.record === undefined) return start(createActor(sessionMachine, { input: { pack } }));
  const reading = readRecord(pack, options.record);
  if (!reading.ok) throw new RecordError(reading.problems);
  const { answers, position } = reading.record;
  const snapshot = sessionMachine.resolveState({
    value: { screen: position.screen, help: 'closed' },
    context: { ...untouched(pack), answers, at: position.question },
  });
  return start(createActor(sessionMachine, { input: { pack }, snapshot }));
}

/** Starts a session that copies each event to plain data first: an event that throws when read would stop the actor. */
function start(session: Session): Session {
  const { send } = session;
  session.send = (given) => {
    const event = plainEvent(given);
    if (event) send(event);
  };
  session.start();
  return session;
}
