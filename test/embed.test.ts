// The entry behind a script tag: everything is registered and the default pack is known.
import { expect, fixture, html } from '@open-wc/testing';
import type { EhGuide } from '../src/elements/guide/guide.js';

describe('evenhand/embed', () => {
  it('embed.js shows the default pack in a guide that was there before it', async () => {
    const guide = await fixture<EhGuide>(html`<eh-guide pack="liver-stem-cells"></eh-guide>`);
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
