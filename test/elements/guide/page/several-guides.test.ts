// Two guides of one language on a page are two regions: each has a name of its own.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../../src/define.js';
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import { audit } from '../../../support/browser/axe.js';
import {
  deepAll,
  liver,
  otherPack,
  settled,
  words,
} from '../../../support/browser/guide-driver.js';

const nameOf = (guide: EhGuide): string | null | undefined =>
  deepAll(guide, 'section.frame')[0]?.getAttribute('aria-label');

async function open(pack = liver): Promise<{ main: Element; guides: EhGuide[] }> {
  const main = await fixture<HTMLElement>(html`
    <main>
      <h1>Two guides</h1>
      <eh-guide .pack=${liver}></eh-guide><eh-guide .pack=${pack}></eh-guide>
    </main>
  `);
  const guides = [...main.querySelectorAll('eh-guide')];
  for (const guide of guides) await settled(guide);
  return { main, guides };
}

describe('several guides on a page', () => {
  it('several guides pass the audit, as regions with names of their own', async () => {
    const { main, guides } = await open();
    expect(guides.map(nameOf)).to.deep.equal([words.title, `${words.title} (2)`]);
    await audit(main);
  });

  it('several guides keep their names at each step', async () => {
    const { guides } = await open();
    for (const guide of guides.toReversed()) {
      guide.start();
      await settled(guide);
    }
    expect(guides.map(nameOf)).to.deep.equal([words.title, `${words.title} (2)`]);
  });

  it('a new guide gets a name that is free again', async () => {
    const { guides } = await open();
    guides[0]?.remove();
    const [, second] = guides;
    if (!second) throw new Error('There is no second guide.');
    second.requestUpdate();
    await settled(second);
    expect(nameOf(second)).to.equal(words.title);
  });

  it('guides with different titles have no number in their names', async () => {
    const other = { ...otherPack, text: { en: { ...words, title: 'Another subject' } } };
    expect((await open(other)).guides.map(nameOf)).to.deep.equal([words.title, 'Another subject']);
  });
});
