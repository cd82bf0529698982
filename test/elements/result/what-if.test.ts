// The part "What would change" shows exactly the comparison, and changes nothing in the session.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { compareAnswers } from '../../../src/domain/compare.js';
import { chosen } from '../../../src/domain/condition.js';
import type { Answers } from '../../../src/domain/pack.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { answersTo } from '../../../src/domain/question.js';
import { pick } from '../../../stories/support/person.js';
import {
  ask,
  choose,
  concluded,
  deepAll,
  focusedHeading,
  inputs,
  journey,
  liver,
  openGuide,
  openWhole,
  optionOf,
  part,
  PATIENT,
  press,
  questionOf,
  recordEvents,
  seen,
  settled,
  spoken,
  tellWarningSign,
  words,
} from '../../support/browser/guide-driver.js';
import { countRenders } from '../../support/browser/renders.js';

const page = html`<eh-what-if></eh-what-if><eh-step></eh-step><eh-review></eh-review>`;
const open = (answers: Answers): Promise<EhGuide> => openGuide(concluded(answers, page));
const status = (guide: EhGuide): string =>
  seen(part(guide, 'eh-what-if'), '[role=status].outcome').join();

/** The displayed changes, by kind. */
const shown = (guide: EhGuide): Record<string, string[]> =>
  Object.fromEntries(
    deepAll(part(guide, 'eh-what-if'), '[data-change]').map((row) => [
      row.dataset['change'] ?? '',
      seen(row, 'li'),
    ]),
  );

/** The expected text: the comparison, in the words of the pack. */
function expected(answers: Answers, change: Answers): Record<string, string[]> {
  const {
    after,
    outcome,
    reasons,
    cautions,
    notes,
    ask: questions,
    opened,
    closed,
  } = compareAnswers(liver, answers, change);
  const say = (said: Parameters<typeof spoken>[0]): string => spoken(said, answers);
  const reason = ({ rule, row }: { rule: string; row: number }): string =>
    say(words.reasons[liver.rules.find(({ id }) => id === rule)?.reasons?.[row] ?? '']);
  const all: Record<string, string[]> = {
    outcome: outcome ? [say(words.outcomes[after.outcome.id]?.heading)] : [],
    opened: opened.map((id) => say(words.questions[id]?.label)),
    closed: closed.map((id) => say(words.questions[id]?.label)),
  };
  const pairs = {
    reasons: [reasons.gained.map(reason), reasons.lost.map(reason)],
    cautions: [cautions.gained, cautions.lost],
    notes: [notes.gained, notes.lost],
    questions: [questions.gained, questions.lost],
  };
  for (const [kind, [gained = [], lost = []]] of Object.entries(pairs)) {
    const title = (id: string): string =>
      kind === 'reasons'
        ? id
        : kind === 'questions'
          ? say(words.ask[id]?.question)
          : say(words.notes[id]?.title);
    Object.assign(all, { [`${kind}Gained`]: gained.map(title), [`${kind}Lost`]: lost.map(title) });
  }
  return Object.fromEntries(Object.entries(all).filter(([, items]) => items.length > 0));
}

/** Every other answer to one question, and a few of them if it takes several. */
const others = (answers: Answers, id: string): string[][] =>
  answersTo(questionOf(id))
    .map((answer) => [answer].flat())
    .filter((answer) => String(answer) !== String(chosen(answers, id)))
    .filter((_, place) => questionOf(id).kind === 'one' || place % 6 === 0);

async function tryAnswer(
  guide: EhGuide,
  answers: Answers,
  id: string,
  answer: readonly string[],
): Promise<void> {
  await pick(guide, 'Choose a question');
  await pick(guide, ask(id, answers));
  const boxes = inputs(part(guide, 'eh-what-if'));
  for (const box of boxes.filter(
    ({ type, checked, value }) => type === 'checkbox' && checked && !answer.includes(value),
  ))
    box.click();
  await settled(guide);
  for (const box of inputs(part(guide, 'eh-what-if')).filter(
    ({ checked, value }) => !checked && answer.includes(value),
  ))
    box.click();
  await settled(guide);
}

describe('<eh-what-if>', () => {
  for (const name of [
    'Waiting list, hepatitis B, thinking about it',
    'Mother in hospital, liver failure, hepatitis B',
    'Transplant five years ago, alcohol',
    'Just reading',
  ]) {
    it(`eh-what-if shows exactly the comparison, for each other answer of: ${name}`, async () => {
      const answers = journey(name);
      const guide = await open(answers);
      let different = 0;
      for (const id of Object.keys(answers)) {
        for (const answer of others(answers, id)) {
          await tryAnswer(guide, answers, id, answer);
          const change = { [id]: questionOf(id).kind === 'one' ? (answer[0] ?? '') : answer };
          const { same } = compareAnswers(liver, answers, change);
          expect(shown(guide), `${id} ${String(answer)}`).to.deep.equal(expected(answers, change));
          expect(status(guide).startsWith('Nothing would change')).to.equal(same);
          expect(status(guide)).to.contain(
            optionOf(id, answer[0] ?? '', answers).replace(/\.$/, ''),
          );
          different += same ? 0 : 1;
        }
      }
      expect(different).to.be.greaterThan(1);
      expect(guide.answers).to.deep.equal(answers);
    }).timeout(20_000);
  }

  it('eh-what-if shows nothing for the given answer, and for none', async () => {
    const guide = await open(PATIENT);
    await pick(guide, ask('also', PATIENT));
    expect(seen(part(guide, 'eh-what-if'), '.why')).to.deep.equal([
      `You answered: “${optionOf('also', 'none')}”.`,
    ]);
    expect([status(guide), shown(guide)]).to.deep.equal(['', {}]);
    await choose(guide, optionOf('also', 'none'));
    expect([status(guide), shown(guide)]).to.deep.equal(['', {}]);
  });

  it('eh-what-if fires no event, renders no other part, and moves no focus', async () => {
    const guide = await openWhole(concluded(PATIENT));
    const events = recordEvents();
    const composed: string[] = [];
    document.addEventListener('change', ({ type }) => void composed.push(type), { once: true });
    const before = document.activeElement;
    const counts = await countRenders(guide, () =>
      tryAnswer(guide, PATIENT, 'transplant', ['unknown']),
    );
    expect(Object.keys(counts).filter((name) => name !== 'eh-choice')).to.deep.equal([
      'eh-what-if',
    ]);
    expect([events, composed]).to.deep.equal([[], []]);
    expect(document.activeElement === before || document.activeElement === guide).to.be.true;
    expect(focusedHeading()).to.be.undefined;
    expect(guide.state).to.equal('concluded');
  });

  it('eh-what-if leads to the question, with the given answer', async () => {
    const guide = await open(PATIENT);
    await tryAnswer(guide, PATIENT, 'transplant', ['unknown']);
    await press(guide, 'Change this answer');
    expect([guide.state, focusedHeading()]).to.deep.equal(['asking', ask('transplant', PATIENT)]);
    expect(inputs(part(guide, 'eh-step')).find(({ checked }) => checked)?.value).to.equal(
      'waiting',
    );
    await press(guide, 'Back');
    await press(guide, 'See my notes');
    expect(deepAll<HTMLSelectElement>(guide, 'select')[0]?.value).to.equal('');
  });

  it('eh-what-if is unchanged after help, and erased with everything else', async () => {
    const guide = await openWhole(concluded(PATIENT));
    await tryAnswer(guide, PATIENT, 'transplant', ['unknown']);
    const said = status(guide);
    await tellWarningSign(guide);
    await press(guide, 'I opened this by mistake');
    expect([said === '', status(guide)]).to.deep.equal([false, said]);
    guide.restart();
    await settled(guide);
    expect(deepAll(guide, 'eh-what-if')).to.have.lengthOf(0);
  });
});
