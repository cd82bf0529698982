// One question per screen: a missing answer, and the texts with the question.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { accessibleOf } from '../../support/browser/commands.js';
import {
  answerAll,
  ask,
  asking,
  choose,
  control,
  deepActive,
  deepAll,
  focusedHeading,
  inputs,
  openGuide,
  optionOf,
  PATIENT,
  part,
  press,
  seen,
  spoken,
  words,
  wordsOn,
} from '../../support/browser/guide-driver.js';

const MISSING = 'Choose an answer to go on';

describe('<eh-step>', () => {
  it('a missing answer is announced in an existing live region, which receives focus', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    const [region] = deepAll(guide, '[role=alert]');
    expect(region && wordsOn(region)).to.equal('');
    await press(guide, 'Continue');
    expect(region && wordsOn(region)).to.equal(MISSING);
    expect(region?.isConnected).to.be.true;
    expect(deepActive() && wordsOn(deepActive() as Element)).to.equal(MISSING);
    expect(guide.state).to.equal('asking');
  });

  it('the message about a missing answer receives focus again at each refusal', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    await press(guide, 'Continue');
    control(guide, 'Continue').focus();
    expect(wordsOn(deepActive() as Element)).to.equal('Continue');
    await press(guide, 'Continue');
    expect(wordsOn(deepActive() as Element)).to.equal(MISSING);
  });

  it('the message about a missing answer leads to the first option', async () => {
    const guide = await openGuide(asking(PATIENT, 'transplant'));
    await press(guide, 'Start again');
    await press(guide, 'Start');
    await press(guide, 'Continue');
    await press(guide, MISSING);
    expect(deepActive() === inputs(guide)[0], 'the first option has focus').to.be.true;
  });

  it('screen readers get a question with its progress, and a missing answer before the reason for asking', async function () {
    const guide = await openGuide();
    await press(guide, 'Start');
    const heading = await accessibleOf(deepActive() as Element);
    if (!heading || !navigator.userAgent.includes('Chrome')) this.skip();
    expect(heading).to.deep.equal({
      role: 'heading',
      name: ask('who', {}),
      description: seen(part(guide, 'eh-progress'), 'span')[0],
    });
    await press(guide, 'Continue');
    const group = await accessibleOf(deepAll(guide, 'fieldset')[0] as Element);
    expect(group?.description).to.match(
      new RegExp(`^${MISSING} ${spoken(words.questions['who']?.why, {})}`),
    );
  });

  it('the message about a missing answer disappears when an answer is chosen, and after Back', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    await press(guide, 'Continue');
    await choose(guide, optionOf('who', 'myself'));
    expect(seen(guide, '[role=alert] p')).to.deep.equal([]);
    await press(guide, 'Continue');
    await press(guide, 'Continue');
    expect(seen(guide, '[role=alert] p')).to.deep.equal([MISSING]);
    await press(guide, 'Back');
    expect(seen(guide, '[role=alert] p')).to.deep.equal([]);
    await press(guide, 'Continue');
    expect(seen(guide, '[role=alert] p')).to.deep.equal([]);
    expect(focusedHeading()).to.equal(ask('also', { who: 'myself' }));
    await press(guide, 'Continue');
    expect(wordsOn(deepActive() as Element)).to.equal(MISSING);
  });

  it('the accessible name of the group of options is the question', async function () {
    const guide = await openGuide();
    await press(guide, 'Start');
    const accessible = await accessibleOf(deepAll(guide, 'fieldset')[0] as HTMLElement);
    if (!accessible) this.skip();
    expect(accessible.role).to.be.oneOf(['group', 'radiogroup']);
    expect(accessible.name).to.equal(ask('who', {}));
    const option = await accessibleOf(inputs(guide)[0] as HTMLElement);
    expect(option).to.deep.equal({ role: 'radio', name: optionOf('who', 'myself') });
  });

  it('Back returns as far as the welcome, and the questions still have their answers', async () => {
    const guide = await openGuide();
    await answerAll(guide, PATIENT);
    const path = Object.keys(PATIENT).toReversed();
    for (const question of path) {
      await press(guide, 'Back');
      expect(
        inputs(guide)
          .filter(({ checked }) => checked)
          .map(({ name, value }) => [name, value]),
        question,
      ).to.deep.equal([PATIENT[question]].flat().map((option) => [question, option]));
    }
    await press(guide, 'Back');
    expect(guide.state).to.equal('welcome');
    expect(guide.answers).to.deep.equal(PATIENT);
    await press(guide, 'Start');
    expect(inputs(guide).find(({ checked }) => checked)?.value).to.equal('myself');
  });

  it('a soft warning appears under the options as soon as two answers seldom go together, and both are kept', async () => {
    const guide = await openGuide(asking(PATIENT, 'stage'));
    await choose(guide, optionOf('stage', 'early'));
    const [status] = deepAll(part(guide, 'eh-step'), '[role=status]');
    expect(status && wordsOn(status)).to.equal(spoken(words.hints['waiting-and-less'], PATIENT));
    expect([guide.answers['transplant'], guide.answers['stage']]).to.deep.equal([
      'waiting',
      'early',
    ]);
    await press(guide, 'Continue');
    expect(focusedHeading()).to.equal(ask('arranged', PATIENT));
  });
});
