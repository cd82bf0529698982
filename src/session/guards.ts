import { isAnswer } from '../domain/question.js';
import type { Screen, SessionArgs } from './context.js';
import { readKept } from './kept.js';
import { around, onward, walked } from './path.js';

/** Guards of the machine that read its context and the event. `isShown` reads its state, so it is in the machine. */
export const guards = {
  isAsked,
  isUnanswered,
  hasNext: ({ context }: SessionArgs) => onward(context) !== undefined,
  hasPrevious: ({ context }: SessionArgs) => around(context).before.length > 0,
  isComplete: ({ context }: SessionArgs) => walked(context).complete,
  cameToChange: ({ context }: SessionArgs) => context.changing && walked(context).complete,
  isOnPath,
  revisitsWelcome: revisits('welcome'),
  revisitsQuestion: revisits('asking'),
  revisitsReview: revisits('reviewing'),
  revisitsResult: revisits('concluded'),
  restoresQuestion: restores('asking'),
  restoresReview: restores('reviewing'),
  restoresResult: restores('concluded'),
  wasWarned: ({ context }: SessionArgs) => context.warned,
};

function isAsked({ context, event }: SessionArgs): boolean {
  if (event.type !== 'answer' || event.question !== context.at) return false;
  return isAnswer(
    context.pack.questions.find(({ id }) => id === event.question),
    event.answer,
  );
}

function isUnanswered({ context }: SessionArgs): boolean {
  return context.at === undefined || !Object.hasOwn(walked(context).kept, context.at);
}

function isOnPath({ context, event }: SessionArgs): boolean {
  return event.type === 'goTo' && walked(context).path.includes(event.question);
}

/** Whether the event asks for this screen, and the answers allow it. */
function revisits(screen: Screen): (args: SessionArgs) => boolean {
  return ({ context, event }) => {
    if (event.type !== 'revisit' || event.screen !== screen) return false;
    const { path, complete } = walked(context);
    return screen === 'asking' ? path.includes(event.question) : screen === 'welcome' || complete;
  };
}

/** Whether the event has a record of this pack that goes on at this screen. */
function restores(screen: Screen): (args: SessionArgs) => boolean {
  return ({ context, event }) => {
    const reading = event.type === 'restore' && readKept(context.pack, event.record);
    return reading !== false && reading.ok && reading.record.position.screen === screen;
  };
}
