import { expect } from 'chai';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { weigh } from '../../src/domain/weigh.js';
import { holdsAnswers, type SessionEvent } from '../../src/session/context.js';
import type { SessionSnapshot } from '../../src/session/machine.js';
import {
  droppedAnswers,
  keptAnswers,
  onResult,
  selectGuidance,
  selectProgress,
  selectStep,
  selectValues,
  selectVoice,
} from '../../src/session/selectors.js';
import { createSession } from '../../src/session/create-session.js';
import { goThrough, stepsThrough } from '../support/go.js';
import { smallPack as pack } from '../support/packs/small-pack.js';

const whole: Answers = { who: 'friend', likes: ['walks'], garden: 'yes', time: 'much' };
const likes = (...given: string[]): SessionEvent => ({
  type: 'answer',
  question: 'likes',
  answer: given,
});
const change = (question: string): SessionEvent => ({ type: 'goTo', question });

/** A session that has answered all questions, and is past them. */
function after(...events: SessionEvent[]): SessionSnapshot {
  const session = goThrough(createSession(pack), whole);
  for (const event of events) session.send(event);
  return session.getSnapshot();
}

describe('the answers of a session', () => {
  it('keptAnswers returns the answers that count', () => {
    expect(keptAnswers(after())).to.deep.equal(whole);
  });

  it('keptAnswers leaves out answers that no longer count, and droppedAnswers names them', () => {
    const snapshot = after(change('likes'), likes('quiet'));
    expect(keptAnswers(snapshot)).to.deep.equal({ who: 'friend', likes: ['quiet'], time: 'much' });
    expect(droppedAnswers(snapshot)).to.deep.equal(['garden']);
  });
});

describe('the voice of a session', () => {
  it('the voice of a session is the default one until an answer selects another', () => {
    expect(selectVoice(createSession(pack).getSnapshot())).to.equal('default');
    expect(selectVoice(after())).to.equal('friend');
  });
});

describe('the guidance of a session', () => {
  it('guidance exists only in the state concluded', () => {
    expect(selectGuidance(after())).to.deep.equal(weigh(pack, whole));
    for (const event of [
      { type: 'back' },
      { type: 'urgent' },
      { type: 'restart' },
      change('who'),
    ] as const) {
      expect(selectGuidance(after(event)), event.type).to.equal(undefined);
    }
  });

  it('guidance follows the values that were chosen', () => {
    const [quiet, company] = [
      { type: 'value', value: 'quiet', chosen: true },
      { type: 'value', value: 'company', chosen: true },
    ] as const;
    expect(selectGuidance(after(quiet, company))).to.deep.equal(
      weigh(pack, whole, ['quiet', 'company']),
    );
  });

  it('a session keeps three values, and ignores a fourth until one is taken back', () => {
    const four = { ...pack, values: [...pack.values, { id: 'fresh-air' }] };
    const session = goThrough(createSession(four), whole);
    const send = (value: string, chosen = true): readonly string[] => {
      session.send({ type: 'value', value, chosen });
      return session.getSnapshot().context.values;
    };
    for (const { id } of four.values.slice(0, 3)) send(id);
    expect(send('fresh-air')).to.deep.equal(['company', 'quiet', 'money']);
    expect(send('money')).to.deep.equal(['company', 'quiet', 'money']);
    send('quiet', false);
    expect(send('fresh-air')).to.deep.equal(['company', 'money', 'fresh-air']);
  });

  it('guidance no longer uses a value that was taken back', () => {
    const snapshot = after(
      { type: 'value', value: 'quiet', chosen: true },
      { type: 'value', value: 'quiet', chosen: false },
    );
    expect(snapshot.context.values).to.deep.equal([]);
  });
});

describe('the step on the screen', () => {
  it('there is no step outside the questions', () => {
    for (const snapshot of [
      createSession(pack).getSnapshot(),
      after(),
      after({ type: 'back' }),
      after(change('who'), { type: 'urgent' }),
    ]) {
      expect(selectStep(snapshot)).to.equal(undefined);
      expect(selectProgress(snapshot)).to.equal(undefined);
    }
  });

  it('a step has the question and what is chosen', () => {
    const step = selectStep(after(change('garden')));
    expect(step?.question.id).to.equal('garden');
    expect(step?.chosen).to.deep.equal(['yes']);
    expect(selectStep(after(change('likes'), likes('quiet', 'walks')))?.chosen).to.deep.equal([
      'walks',
      'quiet',
    ]);
  });

  it('a step has nothing chosen if the answer does not fit', () => {
    expect(selectStep(after(change('likes'), likes('none', 'walks')))?.chosen).to.deep.equal([]);
  });

  it('a step has nothing chosen for an unanswered question named like a built-in', () => {
    const odd: Pack = {
      ...pack,
      questions: [{ id: 'constructor', kind: 'one', options: [{ id: 'yes' }] }],
    };
    const session = createSession(odd);
    session.send({ type: 'start' });
    expect(selectStep(session.getSnapshot())?.chosen).to.deep.equal([]);
  });

  it('a step has the hints and soft warnings as soon as they hold', () => {
    const ids = (snapshot: SessionSnapshot): unknown => [
      selectStep(snapshot)?.hints.map(({ id }) => id),
      selectStep(snapshot)?.catches.map(({ id }) => id),
    ];
    const walks = after(change('garden'));
    expect(ids(walks)).to.deep.equal([['any-size', 'their-garden'], []]);
    const both = after(
      change('likes'),
      likes('walks', 'quiet'),
      change('who'),
      { type: 'answer', question: 'who', answer: 'me' },
      change('garden'),
    );
    expect(ids(both)).to.deep.equal([['any-size'], ['quiet-garden']]);
  });

  it('a step counts how often Continue was refused', () => {
    expect(selectStep(after(change('likes'), likes(), { type: 'continue' }))?.refusals).to.equal(1);
  });
});

describe('the progress', () => {
  it('progress goes up by one for each question, and its total never grows', () => {
    const session = createSession(pack);
    const seen: string[] = [];
    for (const step of stepsThrough(session, { ...whole, likes: ['none'] })) {
      const progress = selectProgress(session.getSnapshot());
      if (progress && !step.startsWith('answer'))
        seen.push(`${String(progress.index)} of ${String(progress.of)}`);
    }
    expect(seen).to.deep.equal(['1 of 4', '2 of 4', '3 of 3']);
  });

  it('progress does not change on a choice', () => {
    for (const given of [likes('none'), likes('walks'), likes()]) {
      expect(selectProgress(after(change('likes'), given))).to.deep.equal({ index: 2, of: 4 });
    }
  });

  it('progress shows the position of the question being changed, not of the last one', () => {
    expect(selectProgress(after(change('who')))).to.deep.equal({ index: 1, of: 4 });
  });
});

describe('what a part of the result keeps', () => {
  const title = onResult(({ context }) => context.pack.id);

  it('onResult selects from a result, undefined on another screen, and null while there is nothing', () => {
    expect(title(after())).to.equal('small');
    expect(title(after({ type: 'restart' }))).to.equal(undefined);
    expect(onResult(() => undefined)(after())).to.equal(null);
  });

  it('a result keeps its answers while help is open over it', () => {
    const helped = after({ type: 'urgent' });
    expect(onResult(selectGuidance)(helped)).to.equal(null);
    expect(selectGuidance(helped)).to.equal(undefined);
  });

  it('selectValues names the values and the notes that they moved, and is undefined elsewhere', () => {
    expect(selectValues(after())).to.deep.equal({ values: [], moved: [] });
    expect(selectValues(after({ type: 'restart' }))).to.equal(undefined);
  });

  it('a session holds answers once one is given or a warning sign is told, and no longer after a restart', () => {
    expect(holdsAnswers(createSession(pack).getSnapshot().context)).to.equal(false);
    expect(holdsAnswers(after().context)).to.equal(true);
    expect(holdsAnswers(after({ type: 'restart' }).context)).to.equal(false);
    const warned = createSession(pack);
    warned.send({ type: 'urgent' });
    warned.send({ type: 'talked' });
    expect(holdsAnswers(warned.getSnapshot().context)).to.equal(true);
  });
});
