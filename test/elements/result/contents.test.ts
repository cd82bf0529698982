// What is in the result, under one control: every section by its own heading, in the order in which they stand.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import {
  keyUntil,
  concluded,
  control,
  deepAll,
  focusedHeading,
  openGuide,
  part,
  PATIENT,
  press,
  seen,
  settled,
  wordsOn,
} from '../../support/guide-driver.js';
import { pressKeys, setViewport } from '../../support/commands.js';

const CONTENTS = 'What is in these notes';

/** A `details` tells that it opened in a task of its own. */
const told = (): Promise<void> => new Promise((done) => setTimeout(done, 50));
const items = (root: ParentNode): string[] => seen(root, '.contents button');

describe('the contents of a result', () => {
  it('the contents name every visible section, in order, and nothing while closed', async () => {
    const guide = await openGuide(concluded(PATIENT));
    expect(items(guide)).to.deep.equal([]);
    await press(guide, CONTENTS);
    await told();
    expect(items(guide)).to.deep.equal(seen(part(guide, 'eh-results'), '.section'));
    expect(items(guide)).to.include.members([
      'First of all',
      'All the other notes',
      'The choices side by side',
      'Questions to ask',
      'Five steps from here',
      'About this guide',
    ]);
  });

  it('the contents lead to each section, leave the address alone, and close', async () => {
    await setViewport(360, 640);
    const guide = await openGuide(concluded(PATIENT));
    const { href } = location;
    for (const name of seen(part(guide, 'eh-results'), '.section')) {
      await press(guide, CONTENTS);
      await told();
      control(part(guide, 'eh-results'), name).click();
      await told();
      expect(focusedHeading()).to.equal(name);
      expect(deepAll<HTMLDetailsElement>(guide, '.contents').map(({ open }) => open)).to.deep.equal(
        [false],
      );
      const [heading] = deepAll(guide, '.section').filter((each) => wordsOn(each) === name);
      expect(heading?.getBoundingClientRect().top, name).to.be.within(0, 640);
    }
    expect(location.href).to.equal(href);
  });

  it('the contents put "Show all notes" within a few presses of the Tab key', async () => {
    const guide = await openGuide(concluded(PATIENT));
    await press(guide, 'Change my answers');
    await press(guide, 'See my notes');
    let pressed = 0;
    const tabTo = (words: string): Promise<void> =>
      keyUntil('Tab', (active) => ((pressed += 1), wordsOn(active) === words), 10);
    await tabTo(CONTENTS);
    await pressKeys('Enter');
    await told();
    await settled(guide);
    // The list has one button for each section; the other notes are one of the first.
    const sections = items(guide).length;
    await tabTo('All the other notes');
    await pressKeys('Enter');
    await told();
    expect(focusedHeading()).to.equal('All the other notes');
    await tabTo('Show all notes');
    expect(pressed).to.be.at.most(sections);
  });
});
