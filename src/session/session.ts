import { createActor, type ActorRefFrom } from 'xstate';
import type { Pack } from '../domain/pack.js';
import type { Problem } from '../domain/problem.js';
import { sessionMachine, untouched } from './machine.js';
import { readRecord } from './record.js';
import { plainEvent } from './valid-event.js';

/** A running session: an XState actor, usable without any element. */
export type Session = ActorRefFrom<typeof sessionMachine>;

export interface SessionOptions {
  /** A record to go on from. One that does not fit the pack throws a `RecordError`. */
  readonly record?: unknown;
}

/** A record was refused. `problems` names each culprit; the session that asked goes on as it was. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ code, path, message }) => `${code} ${path} ${message}`).join('\n'));
  }
}

/**
 * Starts a session with a pack, at the welcome or where a record left off.
 * @throws {RecordError} when the record does not fit the pack
 */
export function createSession(pack: Pack, options: SessionOptions = {}): Session {
  if (options.record === undefined) return begin(createActor(sessionMachine, { input: { pack } }));
  const reading = readRecord(pack, options.record);
  if (!reading.ok) throw new RecordError(reading.problems);
  const { answers, position } = reading.record;
  const context = { ...untouched(pack), answers, at: position.question, before: position.screen };
  const snapshot = sessionMachine.resolveState({ value: position.screen, context });
  return begin(createActor(sessionMachine, { input: { pack }, snapshot }));
}

/**
 * Starts an actor whose chart has no timers. XState looks for timers by `for … in`, at the start and at the stop, and
 * would take for one whatever a page has added to every object (`Object.prototype.x = …`).
 * What is sent is read as data first: an event that is none, or throws when it is read, would end the actor.
 */
function begin(session: Session): Session {
  const { send } = session;
  session.send = (given) => {
    const event = plainEvent(given);
    if (event) send(event);
  };
  session.system.start = session.system.scheduler.cancelAll = () => undefined;
  session.start();
  return session;
}
