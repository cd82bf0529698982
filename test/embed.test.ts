// The entry behind a script tag: everything is registered, and the pack that the file contains is known.
import { expect, fixture, html } from '@open-wc/testing';
import type { EmbedContent } from '../src/embed.js';
import type { EhGuide } from '../src/elements/guide/guide.js';
import { smallPack, smallText } from './support/packs/small-pack.js';

describe('evenhand/embed', () => {
  it('embed.js shows its pack in a guide that existed before it', async () => {
    const { text: _, ...pack } = smallPack;
    // `evenhand bundle` replaces this name by the value.
    (globalThis as { EVENHAND_CONTENT?: EmbedContent }).EVENHAND_CONTENT = {
      pack,
      text: smallText,
      key: 'small/en@test',
      files: {},
      fhir: ['fhir@test', './embed.fhir.js', ''],
    };
    const guide = await fixture<EhGuide>(html`<eh-guide pack=${pack.id}></eh-guide>`);
    expect(guide.shadowRoot).to.equal(null);
    const ready = new Promise((resolve) =>
      guide.addEventListener('eh-ready', resolve, { once: true }),
    );
    const embed = await import('../src/embed.js');
    await ready;
    expect(guide).to.be.instanceOf(embed.EhGuide);
    expect(guide.state).to.equal('welcome');
    expect(guide.problems).to.deep.equal([]);
  });
});
