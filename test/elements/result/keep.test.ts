// Keep on this device: one entry, by a press alone; offered on the next visit; gone after Erase or Start again.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { soreThroatResult } from '../../../stories/support/guide-at.js';
import { write } from '../../../stories/support/person.js';
import {
  control,
  deepActive,
  deepAll,
  openGuide,
  part,
  press,
  seen,
  settled,
  tellWarningSign,
  wordsOn,
  openChapters,
  openFiles,
  openWhole,
} from '../../support/browser/guide-driver.js';
import { pack } from '../../support/packs/sore-throat.js';
import { html } from 'lit';

const STREP = 'Five days, strep found, told of an allergy';
const KEY = `evenhand/${pack.id}`;
const result = async (): Promise<EhGuide> => {
  const guide = await openWhole(soreThroatResult(STREP));
  await openFiles(guide);
  return guide;
};
const visit = (): Promise<EhGuide> => openGuide(html`<eh-guide .pack=${pack}></eh-guide>`);
const status = (guide: EhGuide, name: 'eh-takeaway' | 'eh-welcome' = 'eh-takeaway'): string =>
  deepAll(part(guide, name), '[role=status]').map(wordsOn).join(' ').trim();
/** Everything that a part says, as it is drawn. */
const saidBy = (guide: EhGuide, name: 'eh-takeaway' | 'eh-ask'): string =>
  deepAll(part(guide, name), 'p, li, label, summary').map(wordsOn).join(' ');
const stored = (): string[] => Object.keys(localStorage).filter((key) => key !== 'wtr');
const keep = async (guide: EhGuide): Promise<void> => {
  await press(guide, 'Keep on this device');
  await settled(guide);
};
/** Another window changes what is kept. */
const elsewhere = (change: () => void): void => {
  change();
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
};
/** Storage whose one method throws. */
function breaking(method: 'setItem' | 'getItem' | 'removeItem'): () => void {
  const own = Object.getOwnPropertyDescriptor(Storage.prototype, method) as PropertyDescriptor;
  Object.defineProperty(Storage.prototype, method, {
    ...own,
    value: () => {
      throw new DOMException('', method === 'setItem' ? 'QuotaExceededError' : 'SecurityError');
    },
  });
  return () => Object.defineProperty(Storage.prototype, method, own);
}

describe('Keep on this device', () => {
  let before: string[] = [];
  beforeEach(() => {
    localStorage.removeItem(KEY);
    before = stored();
  });
  afterEach(() => {
    localStorage.removeItem(KEY);
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

  it('help that opens over the result says nothing of what is kept', async () => {
    const guide = await result();
    await keep(guide);
    await tellWarningSign(guide);
    await press(guide, 'I opened this by mistake');
    await settled(guide);
    expect(status(guide)).to.contain('Kept on this device.');
  });
});
