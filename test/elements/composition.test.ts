// What a page may compose: each part by itself inside a guide, and the plain parts without any.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { EhChoice } from '../../src/elements/choice.js';
import type { EhGuide } from '../../src/elements/guide.js';
import type { EhNote } from '../../src/elements/note.js';
import pack from '../../src/packs/liver-stem-cells/index.js';
import { asking, concluded, deepAll, openGuide, part, PATIENT, press, reviewing, seen, settled, tellWarningSign } from '../support/guide-driver.js';

const alone: readonly [name: keyof HTMLElementTagNameMap, shows: string, open: (part: unknown) => Promise<EhGuide>][] = [
  ['eh-welcome', 'button', (only) => openGuide(html`<eh-guide .pack=${pack}>${only}</eh-guide>`)],
  ['eh-step', 'label', (only) => openGuide(asking(PATIENT, 'stage', only))],
  ['eh-progress', 'span', (only) => openGuide(asking(PATIENT, 'stage', only))],
  ['eh-review', 'dt', (only) => openGuide(reviewing(PATIENT, only))],
  ['eh-urgent', 'a[href^=tel]', (only) => openGuide(concluded(PATIENT, only))],
  ['eh-outcome', 'h2', (only) => openGuide(concluded(PATIENT, only))],
  ['eh-notes', 'article', (only) => openGuide(concluded(PATIENT, only))],
  ['eh-about', 'dl', (only) => openGuide(concluded(PATIENT, only))],
  ['eh-results', 'h2', (only) => openGuide(concluded(PATIENT, only))],
];

describe('a part alone in a guide', () => {
  for (const [name, shows, open] of alone) {
    it(`${name} shows what it shows in the whole guide`, async () => {
      const only = document.createElement(name);
      const guide = await open(only);
      const whole = await (name === 'eh-welcome' ? openGuide() : open(undefined));
      for (const each of name === 'eh-urgent' ? [guide, whole] : []) await tellWarningSign(each);
      expect(seen(only, shows)).not.to.have.length(0);
      expect(seen(only, shows)).to.deep.equal(seen(part(whole, name), shows));
      expect(guide.problems.map(({ code }) => code)).to.deep.equal(['layout-incomplete']);
    });
  }

  it('goes on with the session that parts elsewhere in the layout have moved', async () => {
    const guide = await openGuide(html`<eh-guide .pack=${pack}><header><eh-welcome></eh-welcome></header><main><div><eh-step></eh-step></div></main></eh-guide>`);
    await press(part(guide, 'eh-welcome'), 'Start');
    expect(seen(part(guide, 'eh-step'), 'label')).not.to.have.length(0);
    expect(seen(part(guide, 'eh-welcome'), 'button')).to.deep.equal([]);
  });
});

describe('a plain part, with properties and no pack', () => {
  it('eh-choice asks, and tells what was chosen', async () => {
    const choice = await fixture<EhChoice>(html`<eh-choice label="Tea?" name="tea" .options=${[{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }]}></eh-choice>`);
    const told: (readonly string[])[] = [];
    choice.addEventListener('change', () => void told.push(choice.chosen));
    deepAll(choice, 'input')[1]?.click();
    await settled(choice);
    expect([seen(choice, 'label'), told]).to.deep.equal([['Yes', 'No'], [['no']]]);
  });

  it('eh-note tells a note', async () => {
    const note = await fixture<EhNote>(html`<eh-note .note=${{ id: 'n', kind: 'risk', title: 'It may hurt', others: 'Some had pain.', sources: [], why: [] }}></eh-note>`);
    expect(seen(note, 'h4')).to.deep.equal(['It may hurt']);
  });
});
