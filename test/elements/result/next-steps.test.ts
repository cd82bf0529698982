// Five steps from here: named, in order, and each leads to its part without a trace in the address.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { proved } from '../../../src/domain/proved.js';
import { guideAt, soreThroatResult } from '../../../stories/support/guide-at.js';
import {
  deepAll,
  focusedHeading,
  openGuide,
  part,
  press,
  seen,
  tellWarningSign,
} from '../../support/guide-driver.js';
import { wholePack } from '../../support/whole-pack.js';

const NAMES = ['Read', 'Compare', 'Say what matters', 'Ask', 'Set a date'];
const names = (root: ParentNode): string[] => seen(root, '.steps li button, .steps li b');

describe('the five steps from the result', () => {
  it('the five steps are named, in order, and the last is no link', async () => {
    const guide = await openGuide(soreThroatResult('Just reading'));
    expect(names(guide)).to.deep.equal(NAMES);
    expect(seen(guide, '.steps b')).to.include('Set a date');
  });

  it('the five steps lead to the heading of their part, and leave the address alone', async () => {
    const guide = await openGuide(soreThroatResult('Just reading'));
    const { href } = location;
    const { length } = history;
    await press(guide, 'Say what matters');
    expect(focusedHeading()).to.equal('What matters most to you');
    await press(guide, 'Ask');
    expect(focusedHeading()).to.equal('Questions to ask');
    await press(guide, 'Read');
    expect(focusedHeading()).to.equal(seen(part(guide, 'eh-notes'), 'h3')[0]);
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });

  it('there are five steps also where the pack has nothing to lead to', async () => {
    const pack = proved({
      ...wholePack(),
      values: [],
      ask: [],
      courses: [],
      figures: [],
      rules: wholePack().rules.map(({ ask: _, ...rule }) => rule),
    });
    const guide = await openGuide(
      guideAt(pack, { who: 'myself', habits: ['none'], sleep: 'good' }, { screen: 'concluded' }),
    );
    expect(names(guide)).to.deep.equal(NAMES);
    expect(seen(guide, '.steps button')).to.deep.equal(['Read']);
  });

  it('the five steps are hidden while help is open', async () => {
    const guide = await openGuide(soreThroatResult('Just reading'));
    await tellWarningSign(guide);
    expect(deepAll(guide, '.steps')).to.have.lengthOf(0);
    await press(guide, 'I opened this by mistake');
    expect(names(guide)).to.deep.equal(NAMES);
  });
});
