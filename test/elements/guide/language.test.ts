// A reader chooses the language: answers, position and focus stay, and a language that fails to load changes nothing.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Pack } from '../../../src/domain/pack.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { es } from '../../../src/words/es.js';
import { zhHans } from '../../../src/words/zh-Hans.js';
import { severalLanguages } from '../../../stories/support/several-languages.js';
import { pressKeys } from '../../support/browser/commands.js';
import { waiting } from '../../support/packs/waiting-words.js';
import {
  choose,
  deepActive,
  deepAll,
  openGuide,
  otherPack,
  part,
  press,
  seen,
  settled,
  words,
} from '../../support/browser/guide-driver.js';

const chooser = (root: ParentNode): ParentNode =>
  deepAll(root, 'eh-language')[0] ?? document.createDocumentFragment();
const names = (root: ParentNode): string[] => seen(chooser(root), 'button');
const current = (root: ParentNode): string[] => seen(chooser(root), '[aria-current]');
const announced = (root: ParentNode): string =>
  deepAll(chooser(root), '[role=status]')
    .map((status) => status.textContent.trim())
    .join();
const codes = (guide: EhGuide): string[] => guide.problems.map(({ code }) => code);
const start = (root: ParentNode): HTMLElement | undefined =>
  deepAll<HTMLElement>(part(root, 'eh-welcome'), 'button.main')[0];
const open = (pack: Pack, lang = 'en'): Promise<EhGuide> =>
  openGuide(html`<eh-guide .pack=${pack} lang=${lang}></eh-guide>`);

/** Waits until the guide shows a language: texts load asynchronously, and an outside pack is checked first. */
const speaks = (root: ParentNode, name: string): Promise<void> =>
  waitUntil(() => current(root).join() === name, `${name} is spoken`, { timeout: 10_000 });
/** Waits until the guide reports that a language failed to load. */
const fails = (root: ParentNode): Promise<void> =>
  waitUntil(() => announced(root).includes('could not be loaded'), 'a failure is announced', {
    timeout: 10_000,
  });

describe('eh-language', () => {
  it('eh-language shows nothing with one language', async () => {
    expect(names(await open(otherPack))).to.deep.equal([]);
    const guide = await openGuide(
      html`<eh-guide .pack=${otherPack}><eh-language></eh-language></eh-guide>`,
    );
    expect(part(guide, 'eh-language').shadowRoot?.childElementCount).to.equal(0);
  });

  it('eh-language offers each language by its own name, and marks the current one', async () => {
    const guide = await open(severalLanguages());
    expect(names(guide)).to.deep.equal(['English', 'Español', '简体中文']);
    expect(deepAll(chooser(guide), 'button').map(({ lang }) => lang)).to.deep.equal([
      'en',
      'es',
      'zh-Hans',
    ]);
    expect(current(guide)).to.deep.equal(['English']);
  });

  it('eh-language offers no language without words of the library', async () => {
    const several = severalLanguages();
    const guide = await open({
      ...several,
      languages: ['en', 'fr', 'es', 'zh-Hans'],
      text: { ...several.text, fr: { ...words, language: 'fr' } },
    });
    expect(names(guide)).to.deep.equal(['English', 'Español', '简体中文']);
  });

  it('a chosen language changes every word of the guide, and is announced in itself', async () => {
    const guide = await open(severalLanguages());
    await press(guide, 'Español');
    await speaks(guide, 'Español');
    await settled(guide);
    expect([
      seen(guide, '.top'),
      start(guide)?.textContent.trim(),
      current(guide),
      announced(guide),
    ]).to.deep.equal([['¿Ahora o no?'], es.start, ['Español'], es.spoken]);
    expect([
      part(guide, 'eh-welcome').lang,
      guide.shadowRoot?.querySelector('.frame')?.getAttribute('lang'),
    ]).to.deep.equal(['es', 'es']);
    await press(guide, '简体中文');
    await speaks(guide, '简体中文');
    await settled(guide);
    expect([seen(guide, '.top'), start(guide)?.textContent.trim(), announced(guide)]).to.deep.equal(
      [['现在做，还是不做？'], zhHans.start, zhHans.spoken],
    );
  });

  it('a change of language keeps answers, place and focus', async () => {
    const guide = await open(severalLanguages());
    await press(guide, 'Start');
    await choose(guide, 'Me');
    await press(guide, 'Continue');
    const before = [guide.answers, guide.record?.position];
    const [, spanish] = deepAll<HTMLElement>(chooser(guide), 'button');
    spanish?.focus();
    spanish?.click();
    await speaks(guide, 'Español');
    await settled(guide);
    expect([guide.answers, guide.record?.position]).to.deep.equal(before);
    expect(before[0]).to.deep.equal({ who: 'myself' });
    expect(deepActive() === spanish).to.be.true;
  });

  it('a change of language is not announced to a reader who has moved on', async () => {
    const guide = await open(severalLanguages());
    const [, spanish] = deepAll<HTMLElement>(chooser(guide), 'button');
    spanish?.focus();
    spanish?.click();
    await speaks(guide, 'Español');
    await settled(guide);
    expect(announced(guide)).to.equal(es.spoken);
    await pressKeys('Tab', 'Tab');
    await settled(guide);
    expect(announced(guide)).to.equal('');
  });

  it('a language is requested only when chosen, and the guide shows that it is loading', async () => {
    const { pack, asked, come } = waiting();
    const guide = await open(pack);
    expect(asked()).to.equal(0);
    await press(guide, 'Español');
    await settled(guide);
    expect([asked(), announced(guide), current(guide)]).to.deep.equal([
      1,
      'Loading Español …',
      ['English'],
    ]);
    come();
    await speaks(guide, 'Español');
    await settled(guide);
    expect([announced(guide), current(guide)]).to.deep.equal([es.spoken, ['Español']]);
  });

  it('a guide keeps its language when another does not load, shows a message, and tries again', async () => {
    const { pack, asked, come, fail } = waiting();
    const guide = await open(pack);
    await press(guide, 'Español');
    fail();
    await fails(guide);
    expect([announced(guide), current(guide), codes(guide)]).to.deep.equal([
      'Español could not be loaded. The guide stays in English. Choose it again to try once more.',
      ['English'],
      ['language-failed'],
    ]);
    expect(seen(guide, '.top')).to.deep.equal(
      [words.decision].map((said) => (typeof said === 'string' ? said : said.default)),
    );
    await press(guide, 'Español');
    come();
    await speaks(guide, 'Español');
    expect([asked(), current(guide), codes(guide)]).to.deep.equal([2, ['Español'], []]);
  });

  it('a guide uses an available language when the page’s does not load', async () => {
    const { pack, fail } = waiting();
    const guide = await open(pack, 'es');
    expect(seen(guide, '.top')).to.deep.equal([]);
    fail();
    await waitUntil(() => current(guide).length > 0, 'a language is spoken', { timeout: 10_000 });
    expect([current(guide), codes(guide)]).to.deep.equal([['English'], ['language-failed']]);
    expect(announced(guide)).to.contain('could not be loaded');
  });

  it('a page that changes lang overrides the reader’s choice', async () => {
    const guide = await open(severalLanguages());
    await press(guide, 'Español');
    await speaks(guide, 'Español');
    guide.lang = 'zh-Hans';
    await speaks(guide, '简体中文');
  });

  it('eh-language is shown once: in a layout, or else in the shell', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${severalLanguages()}
        ><eh-language></eh-language><eh-welcome></eh-welcome
      ></eh-guide>`,
    );
    expect(
      deepAll(guide, 'eh-language').map(({ parentElement }) => parentElement?.localName),
    ).to.deep.equal(['eh-guide']);
  });
});

describe('the language of the page around a guide', () => {
  const page = document.documentElement;
  let before = '';
  beforeEach(() => (before = page.lang));
  afterEach(() => (page.lang = before));

  it('a guide follows the page’s language until the reader chooses one', async () => {
    page.lang = 'en';
    const guide = await openGuide(html`<eh-guide .pack=${severalLanguages()}></eh-guide>`);
    await speaks(guide, 'English');
    page.lang = 'es-MX';
    await speaks(guide, 'Español');
    await press(chooser(guide), 'English');
    await speaks(guide, 'English');
    page.lang = 'es';
    await settled(guide);
    expect(current(guide)).to.deep.equal(['English']);
  });

  it('a repeated language of the page is not requested again', async () => {
    page.lang = 'es-MX';
    const { pack, asked, fail } = waiting();
    await openGuide(html`<eh-guide .pack=${pack}></eh-guide>`);
    fail(); // Words that did not come would be asked for once more.
    page.lang = 'es-MX';
    await new Promise((done) => setTimeout(done));
    expect(asked()).to.equal(1);
    page.lang = 'es';
    await waitUntil(() => asked() === 2, 'the new language is asked for');
  });

  it('the page’s language is found through the host of a shadow root', async () => {
    page.lang = 'es';
    const host = document.body.appendChild(document.createElement('div'));
    const guide = Object.assign(document.createElement('eh-guide'), { pack: severalLanguages() });
    host.attachShadow({ mode: 'open' }).append(guide);
    await speaks(guide, 'Español');
    host.remove();
  });
});
