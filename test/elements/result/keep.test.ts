// Keep on this device: one entry, by a press alone; offered on the next visit; gone after Erase or Start again.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { write } from '../../../stories/support/person.js';
import {
  control,
  deepActive,
  deepAll,
  part,
  press,
  seen,
  settled,
  tellWarningSign,
  openChapters,
} from '../../support/browser/guide-driver.js';
import {
  keep,
  keepNothing,
  KEY,
  result,
  saidBy,
  status,
  stored,
  visit,
} from '../../support/result/kept.js';

describe('Keep on this device', () => {
  let before: string[] = [];
  keepNothing();
  beforeEach(() => {
    before = stored();
  });

  it('nothing is stored before the press on Keep, and then one entry with no more than the session', async () => {
    const guide = await result();
    await write(part(guide, 'eh-ask'), 'Can I sing?');
    await press(guide, 'Add');
    expect(stored()).to.deep.equal(before);
    await keep(guide);
    expect(stored().filter((key) => !before.includes(key))).to.deep.equal([KEY]);
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '') as Record<string, unknown>;
    expect(kept).to.deep.include({ ...guide.record, own: ['Can I sing?'], taken: [] });
    expect(Object.keys(kept).sort()).to.deep.equal(
      [...Object.keys(guide.record ?? {}), 'own', 'taken', 'values'].sort(),
    );
    expect(status(guide)).to.contain('Kept on this device.');
  });

  it('how long it is kept, and who can read it, is said before the press', async () => {
    const said = saidBy(await result(), 'eh-takeaway');
    for (const sentence of [
      'They stay when you leave this page, until you press “Erase” or “Start again”.',
      'Other people who use this device can read them.',
    ])
      expect(said).to.contain(sentence);
  });

  it('the next visit offers to go on, restores nothing by itself, and goes on where the person was', async () => {
    const first = await result();
    await write(part(first, 'eh-ask'), 'Can I sing?');
    await press(first, 'Add');
    await keep(first);
    const answers = first.answers;
    first.remove();

    const guide = await visit();
    expect([guide.state, guide.answers]).to.deep.equal(['welcome', {}]);
    expect(status(guide, 'eh-welcome')).to.contain('Answers are kept on this device');
    await press(guide, 'Go on where you stopped');
    await settled(guide);
    expect([guide.state, guide.answers]).to.deep.equal(['concluded', answers]);
    expect(deepActive()?.matches('.top'), 'the heading of the result has focus').to.equal(true);
    await openChapters(guide);
    expect(saidBy(guide, 'eh-ask')).to.contain('Can I sing?');
    expect(status(guide)).to.contain('Kept on this device.');
  });

  it('a first visit offers no going on', async () => {
    const guide = await visit();
    expect(status(guide, 'eh-welcome')).to.equal('');
    expect(seen(part(guide, 'eh-welcome'), 'button')).not.to.include('Go on where you stopped');
  });

  it('later changes are not stored before another press, and eh-takeaway says so', async () => {
    const guide = await result();
    await keep(guide);
    const kept = localStorage.getItem(KEY);
    await write(part(guide, 'eh-ask'), 'Can I sing?');
    await press(guide, 'Add');
    expect(localStorage.getItem(KEY)).to.equal(kept);
    expect(status(guide)).to.contain('is not what you see here');
    await keep(guide);
    expect(localStorage.getItem(KEY)).to.contain('Can I sing?');
    expect(status(guide)).to.contain('Kept on this device.');
  });

  it('after Erase on the result nothing is left, the screen stays, and focus has a place', async () => {
    const guide = await result();
    await keep(guide);
    for (const details of deepAll<HTMLDetailsElement>(part(guide, 'eh-takeaway'), 'details'))
      details.open = true;
    control(guide, 'Erase').focus();
    await press(guide, 'Erase');
    await settled(guide);
    expect(stored()).to.deep.equal(before);
    expect([guide.state, status(guide)]).to.deep.equal([
      'concluded',
      'Erased. Nothing of this guide is kept in this browser. A file that you saved is still where it was.',
    ]);
    expect(deepActive()?.localName).to.equal('summary');
    expect(seen(part(guide, 'eh-takeaway'), 'button')).not.to.include('Erase');
  });

  it('after Erase on the welcome nothing is left, and this is said', async () => {
    const first = await result();
    await keep(first);
    first.remove();
    const guide = await visit();
    await press(guide, 'Erase');
    await settled(guide);
    expect(stored()).to.deep.equal(before);
    expect(status(guide, 'eh-welcome')).to.contain('Erased.');
    expect(deepActive()?.id).to.equal('kept');
    expect(seen(part(guide, 'eh-welcome'), 'button')).not.to.include('Go on where you stopped');
  });

  for (const [how, restart] of [
    ['by its button', (guide: EhGuide) => press(guide, 'Start again')],
    [
      'by the page',
      (guide: EhGuide) => {
        guide.restart();
      },
    ],
  ] as const) {
    it(`after Start again nothing is left: ${how}`, async () => {
      const guide = await result();
      await keep(guide);
      await restart(guide);
      await settled(guide);
      expect(stored()).to.deep.equal(before);
      expect(guide.state).to.equal('welcome');
      expect(seen(part(guide, 'eh-welcome'), 'button')).not.to.include('Go on where you stopped');
    });
  }

  it('what is kept outlasts the page that is left, and the screen keeps nothing of it', async () => {
    const guide = await result();
    await keep(guide);
    const kept = localStorage.getItem(KEY);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(guide);
    expect([guide.state, guide.answers]).to.deep.equal(['welcome', {}]);
    expect(localStorage.getItem(KEY)).to.equal(kept);
    expect(status(guide, 'eh-welcome')).to.contain('Answers are kept on this device');
  });

  it('help that opens over the result says nothing of what is kept', async () => {
    const guide = await result();
    await keep(guide);
    await tellWarningSign(guide);
    await press(guide, 'I opened this by mistake');
    await settled(guide);
    expect(status(guide)).to.contain('Kept on this device.');
  });
});
