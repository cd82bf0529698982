import type { Answers } from '../../src/domain/pack.js';
import { stateOf } from '../../src/session/selectors.js';
import type { Session } from '../../src/session/create-session.js';

/** Walks a session from the welcome to the result as a person does, and calls back after each event. */
export function* stepsThrough(session: Session, answers: Answers): Generator<string> {
  session.send({ type: 'start' });
  yield 'start';
  while (stateOf(session.getSnapshot()) === 'asking') {
    const question = session.getSnapshot().context.at ?? '';
    const answer = answers[question];
    if (answer === undefined)
      throw new Error(`The session asks "${question}", which has no answer here.`);
    session.send({ type: 'answer', question, answer });
    yield `answer ${question}`;
    session.send({ type: 'continue' });
    if (session.getSnapshot().context.at === question)
      throw new Error(`The session does not go on from "${question}".`);
    yield `continue after ${question}`;
  }
  session.send({ type: 'conclude' });
  yield 'conclude';
}

/** The same without callbacks. */
export function goThrough(session: Session, answers: Answers): Session {
  for (const _step of stepsThrough(session, answers));
  return session;
}
