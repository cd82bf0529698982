// A guide follows the language of the page around it, until the reader chooses one.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { severalLanguages } from '../../../stories/support/several-languages.js';
import { waiting } from '../../support/packs/waiting-words.js';
import { openGuide, press, settled } from '../../support/browser/guide-driver.js';
import { chooser, current, speaks } from '../../support/guide/language.js';

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
