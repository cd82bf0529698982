// What is kept on this device, where storage fails, another window changes it, or it cannot be used.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import {
  deepAll,
  part,
  press,
  seen,
  settled,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { pack } from '../../support/packs/sore-throat.js';
import {
  breaking,
  elsewhere,
  keep,
  keepNothing,
  KEY,
  result,
  status,
  visit,
} from '../../support/result/kept.js';

describe('Keep on this device, and what is kept cannot be used', () => {
  keepNothing();

  for (const method of ['setItem', 'getItem'] as const) {
    it(`where the browser does not keep it, this is said and nothing is lost: ${method}`, async () => {
      const guide = await result();
      const { answers } = guide;
      const mend = breaking(method);
      try {
        await keep(guide);
        expect(status(guide)).to.equal(
          'This browser did not keep it: its storage is full, or closed to this page. Nothing is lost. Save a file instead.',
        );
      } finally {
        mend();
      }
      expect([guide.state, guide.answers]).to.deep.equal(['concluded', answers]);
    });
  }

  it('a guide starts where storage is closed to the page', async () => {
    const mends = (['setItem', 'getItem', 'removeItem'] as const).map(breaking);
    try {
      const guide = await visit();
      await press(guide, 'Start');
      expect([guide.state, guide.problems]).to.deep.equal(['asking', []]);
      guide.restart();
      await settled(guide);
      expect(guide.state).to.equal('welcome');
    } finally {
      for (const mend of mends) mend();
    }
  });

  it('what another window erases is said, and the screen does not change', async () => {
    const guide = await result();
    const { answers } = guide;
    await keep(guide);
    elsewhere(() => {
      localStorage.removeItem(KEY);
    });
    await settled(guide);
    expect(status(guide)).to.contain('erased from another window');
    expect([guide.state, guide.answers]).to.deep.equal(['concluded', answers]);
  });

  it('what another window keeps or erases is offered, or no longer offered, on the welcome', async () => {
    const first = await result();
    await keep(first);
    const kept = localStorage.getItem(KEY) ?? '';
    first.remove();
    localStorage.removeItem(KEY);
    const guide = await visit();
    const offers = (): boolean =>
      seen(part(guide, 'eh-welcome'), 'button').includes('Go on where you stopped');
    expect(offers()).to.equal(false);
    elsewhere(() => {
      localStorage.setItem(KEY, kept);
    });
    await settled(guide);
    expect(offers()).to.equal(true);
    // Without an event, as the tools of a browser do.
    localStorage.removeItem(KEY);
    await press(guide, 'Go on where you stopped');
    await settled(guide);
    expect([guide.state, offers()]).to.deep.equal(['welcome', false]);
  });

  for (const [what, change, said] of [
    ['cut short', (text: string) => text.slice(0, -9), 'It is damaged, cut short'],
    [
      'of another version',
      (text: string) => text.replace(`"${pack.version}"`, '"0.0.0"'),
      'It is from another version of this guide',
    ],
    ['of another guide', (text: string) => text.replace(pack.id, 'tea'), 'from another guide'],
  ] as const) {
    it(`what is kept but cannot be used is not offered, and the welcome says why: ${what}`, async () => {
      const first = await result();
      await keep(first);
      first.remove();
      localStorage.setItem(KEY, change(localStorage.getItem(KEY) ?? ''));
      const guide = await visit();
      expect(status(guide, 'eh-welcome'))
        .to.contain('What is kept on this device cannot be used.')
        .and.contain(said);
      const buttons = seen(part(guide, 'eh-welcome'), 'button');
      expect(buttons).to.include('Erase').and.not.include('Go on where you stopped');
    });
  }

  it('what counts only in part is said before and after going on, until the next step', async () => {
    const first = await result();
    await keep(first);
    first.remove();
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '') as { answers: object };
    const [question = ''] = Object.keys(kept.answers).slice(-1);
    kept.answers = { ...kept.answers, [question]: 'forged' };
    localStorage.setItem(KEY, JSON.stringify(kept));
    const guide = await visit();
    expect(status(guide, 'eh-welcome')).to.contain('Some of them no longer count');
    await press(guide, 'Go on where you stopped');
    await settled(guide);
    const partly = (): string =>
      deepAll(guide, '.warned')
        .map(wordsOn)
        .filter((words) => words.startsWith('Some of what was kept'))
        .join();
    expect(guide.state).to.equal('asking');
    expect(partly()).to.contain('Please check your answers.');
    await press(guide, 'Back');
    expect(partly()).to.equal('');
  });
});
