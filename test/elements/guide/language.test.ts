// A reader chooses the language: answers, position and focus stay, and a language that fails to load changes nothing.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
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
import { codes } from '../../support/guide/problems.js';
import {
  announced,
  chooser,
  current,
  fails,
  names,
  open,
  speaks,
  start,
} from '../../support/guide/language.js';

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
