// Texts that never load, or a language without words of the library: reader and page are informed.
import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/define.js';
import type { Text } from '../../../../src/domain/pack.js';
import { otherPack, press, seen, settled, words } from '../../../support/browser/guide-driver.js';
import { holdLongTimers } from '../../../support/long-timers.js';
import { waiting } from '../../../support/packs/waiting-words.js';
import { announced, current, open } from '../../../support/guide/language.js';
import { codes } from '../../../support/guide/problems.js';

const until = (holds: () => boolean, what: string): Promise<void> =>
  waitUntil(holds, what, { timeout: 10_000 });
const speaksSpanish = (root: ParentNode): Promise<void> =>
  until(() => current(root).join() === 'Español', 'Spanish is spoken');

describe('texts that never arrive', () => {
  let timers: ReturnType<typeof holdLongTimers>;
  beforeEach(() => (timers = holdLongTimers()));
  afterEach(() => {
    timers.restore();
  });

  it('a language counts as failed after a timeout, and is requested again when chosen again', async () => {
    const { pack, asked, come } = waiting();
    const guide = await open(pack);
    await press(guide, 'Español');
    await settled(guide);
    expect(announced(guide)).to.equal('Loading Español …');
    timers.pass();
    await until(() => announced(guide).includes('could not be loaded'), 'a failure is announced');
    expect([current(guide), codes(guide)]).to.deep.equal([['English'], ['language-failed']]);
    expect(guide.problems[0]?.message).to.contain('TimeoutError');
    await press(guide, 'Español');
    expect(asked()).to.equal(2);
    come();
    await speaksSpanish(guide);
    expect(codes(guide)).to.deep.equal([]);
  });

  it('a guide without any loaded texts says that it could not be loaded', async () => {
    const guide = await open({
      ...otherPack,
      text: { en: () => new Promise<Text>(() => {}) },
    });
    expect(seen(guide, 'p.frame')).to.deep.equal([]);
    timers.pass();
    await until(() => seen(guide, 'p.frame').length > 0, 'something is said');
    expect([seen(guide, 'p.frame'), codes(guide)]).to.deep.equal([
      ['The guide could not be loaded.'],
      ['language-failed'],
    ]);
  });

  it('texts that arrive late clear the failure', async () => {
    const { pack, come } = waiting();
    const guide = await open(pack);
    await press(guide, 'Español');
    come();
    await speaksSpanish(guide);
    timers.pass();
    await settled(guide);
    expect([current(guide), codes(guide)]).to.deep.equal([['Español'], []]);
  });
});

describe('a pack in a language without words of the library', () => {
  it('a guide in a language without words of the library says that it could not be loaded', async () => {
    const guide = await open(
      { ...otherPack, languages: ['fr'], text: { fr: { ...words, language: 'fr' } } },
      'fr',
    );
    await until(() => codes(guide).length > 0, 'a problem is reported');
    expect([seen(guide, 'p.frame'), codes(guide)]).to.deep.equal([
      ['The guide could not be loaded.'],
      ['language-missing'],
    ]);
  });
});
