// Keys and assistive technology: no press is taken for the second of two, but a key that is held is one press.
import { expect } from '@open-wc/testing';
import '../../../../src/define.js';
import { holdKey, pressKeys } from '../../../support/browser/commands.js';
import {
  control,
  deepActive,
  inputs,
  openGuide,
  press,
  settled,
} from '../../../support/browser/guide-driver.js';

describe('one press, one step', () => {
  it('keys and assistive technology have no minimum interval', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    inputs(guide)[0]?.click();
    await press(guide, 'Continue');
    await press(guide, 'Back');
    await press(guide, 'Back');
    expect(guide.state).to.equal('welcome');
  });

  // WebKitGTK's driver does not repeat a key, so this tests little there.
  it('a held Enter is one press', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    control(guide, 'Continue').focus();
    await holdKey('Enter', 5);
    await settled(guide);
    // The message about the missing answer has focus; each press on it would move focus to an option.
    expect(deepActive()?.matches('.error button')).to.be.true;
  });

  it('Enter on an option continues, as in a form', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    inputs(guide)[0]?.click();
    inputs(guide)[0]?.focus();
    await pressKeys('Enter');
    await settled(guide);
    expect(guide.record?.position).to.deep.equal({ screen: 'asking', question: 'also' });
  });

  it('Enter on an unticked checkbox does not continue', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    inputs(guide)[0]?.click();
    await press(guide, 'Continue');
    inputs(guide)[0]?.click();
    const before = guide.record?.position;
    inputs(guide)[1]?.focus();
    await pressKeys('Enter');
    await settled(guide);
    expect(guide.record?.position).to.deep.equal(before);
    inputs(guide)[0]?.focus();
    await pressKeys('Enter');
    await settled(guide);
    expect(guide.record?.position).to.not.deep.equal(before);
  });
});
