// Check your answers: each with Change, and a list of those that no longer count.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import {
  ask,
  choose,
  focusedHeading,
  inputs,
  openGuide,
  optionOf,
  part,
  PATIENT,
  press,
  reviewing,
  seen,
} from '../../support/browser/guide-driver.js';

const label = (question: string): string => ask(question, PATIENT);

describe('<eh-review>', () => {
  it('eh-review shows each question of the path with its answer, and a Change that names it', async () => {
    const guide = await openGuide(reviewing({ ...PATIENT, also: ['other-illness', 'blood-clot'] }));
    const review = part(guide, 'eh-review');
    expect(seen(review, 'dt')).to.deep.equal(Object.keys(PATIENT).map(label));
    expect(seen(review, 'button.quiet').slice(0, -1)).to.deep.equal(
      Object.keys(PATIENT).map((question) => `Change: ${label(question)}`),
    );
    expect(seen(review, 'dd:not(.change)'))
      .to.include(optionOf('also', 'other-illness'))
      .and.to.include(optionOf('also', 'blood-clot'));
  });

  it('the review returns after Change when no question is open', async () => {
    const guide = await openGuide(reviewing(PATIENT));
    await press(guide, `Change: ${label('stage')}`);
    expect(focusedHeading()).to.equal(label('stage'));
    expect(inputs(guide).find(({ checked }) => checked)?.value).to.equal('decompensated');
    await choose(guide, optionOf('stage', 'unknown'));
    await press(guide, 'Continue');
    expect(focusedHeading()).to.equal('Check your answers');
    expect(guide.answers['stage']).to.equal('unknown');
  });

  it('a change leads to the first unanswered question that it has opened', async () => {
    const guide = await openGuide(reviewing({ who: 'reading' }));
    await press(guide, `Change: ${label('who')}`);
    await choose(guide, optionOf('who', 'myself'));
    await press(guide, 'Continue');
    expect(focusedHeading()).to.equal(label('also'));
    expect(guide.state).to.equal('asking');
  });

  it('the review lists answers that no longer count, and they count again when the path returns', async () => {
    const guide = await openGuide(reviewing(PATIENT));
    const review = part(guide, 'eh-review');
    expect(seen(review, '.dropped')).to.deep.equal([]);

    await press(guide, `Change: ${label('transplant')}`);
    await choose(guide, optionOf('transplant', 'transplanted'));
    await press(guide, 'Continue');
    expect(seen(review, '.dropped p')).to.deep.equal([
      'These answers no longer count, because of another answer:',
    ]);
    expect(seen(review, '.dropped li')).to.deep.equal([label('cause-treated'), label('stage')]);
    expect(seen(review, 'dt')).not.to.include(label('stage'));
    expect(guide.answers).not.to.have.any.keys('stage', 'cause-treated');
    expect(guide.record?.answers).to.deep.equal(guide.answers);

    await press(guide, `Change: ${label('transplant')}`);
    await choose(guide, optionOf('transplant', 'waiting'));
    await press(guide, 'Continue');
    expect(guide.state).to.equal('reviewing');
    expect(seen(review, '.dropped')).to.deep.equal([]);
    expect(guide.answers).to.deep.equal(PATIENT);
  });

  it('Back leads from the review to the last question, and from a changed question to the review', async () => {
    const guide = await openGuide(reviewing(PATIENT));
    await press(guide, 'Back');
    expect(focusedHeading()).to.equal(label('arranged'));
    await press(guide, 'Continue');
    await press(guide, `Change: ${label('who')}`);
    await press(guide, 'Back');
    expect(focusedHeading()).to.equal('Check your answers');
    expect(guide.answers).to.deep.equal(PATIENT);
  });

  it('the review is reachable from the result, with every answer', async () => {
    const guide = await openGuide(reviewing(PATIENT));
    await press(guide, 'See my notes');
    await press(guide, 'Change my answers');
    expect(focusedHeading()).to.equal('Check your answers');
    expect(guide.answers).to.deep.equal(PATIENT);
  });
});
