// <eh-guide> for the page that embeds it: its pack, the switch of the page, and attributes of a server.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { definePack } from '../../../src/registry/registry.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  asking,
  choose,
  deepAll,
  liver,
  openGuide,
  optionOf,
  otherPack,
  PATIENT,
  press,
  seen,
  settled,
  spoken,
  words,
} from '../../support/browser/guide-driver.js';
import { codes, withProblems } from '../../support/guide/problems.js';

const DECISION = spoken(words.decision, {});
const fallback = html`<p slot="fallback">Ask your doctor.</p>`;

const decision = (guide: EhGuide): string | undefined => seen(guide, '.top')[0];

describe('<eh-guide> and its pack', () => {
  it('a guide without its pack shows the reason and the fallback, and begins when the pack is defined', async () => {
    const [guide, reported] = await withProblems(
      html`<eh-guide pack="liver-stem-cells">${fallback}</eh-guide>`,
    );
    expect([reported, codes(guide)]).to.deep.equal([['pack-missing'], ['pack-missing']]);
    expect(guide.problems[0]?.message)
      .to.contain('"liver-stem-cells"')
      .and.to.contain('definePack');
    expect([guide.state, guide.record, guide.answers]).to.deep.equal([undefined, undefined, {}]);
    expect(seen(guide, '[slot=fallback]')).to.deep.equal(['Ask your doctor.']);

    definePack(liver);
    await settled(guide);
    expect([guide.state, decision(guide), codes(guide)]).to.deep.equal(['welcome', DECISION, []]);
    expect(seen(guide, '[slot=fallback]')).to.deep.equal([]);
  });

  it('a guide finds a defined pack by the attribute, by a string in the property, and the only one without either', async () => {
    const byProperty = document.createElement('eh-guide');
    byProperty.pack = 'liver-stem-cells';
    for (const given of [
      html`<eh-guide pack="liver-stem-cells"></eh-guide>`,
      html`${byProperty}`,
      html`<eh-guide></eh-guide>`,
    ]) {
      expect(decision(await openGuide(given))).to.equal(DECISION);
    }
  });

  it('a guide names the missing pack, also when the property named it', async () => {
    const [guide] = await withProblems(html`<eh-guide .pack=${'not-there'}></eh-guide>`);
    expect(guide.problems[0]?.message).to.contain('"not-there"');
    expect(seen(guide, 'p')).to.deep.equal(['The guide could not be loaded.']);
  });

  it('a pack object has priority over the attribute', async () => {
    expect(
      decision(await openGuide(html`<eh-guide pack="not-there" .pack=${otherPack}></eh-guide>`)),
    ).to.equal('Another decision?');
  });

  it('a guide starts again with another pack, in its words', async () => {
    const guide = await openGuide(asking(PATIENT, 'stage'));
    guide.pack = otherPack;
    await settled(guide);
    expect([guide.state, guide.answers, decision(guide)]).to.deep.equal([
      'welcome',
      {},
      'Another decision?',
    ]);
  });

  it('two guides on a page share no answers', async () => {
    const page = await fixture(
      html`<div><eh-guide .pack=${liver}></eh-guide><eh-guide .pack=${liver}></eh-guide></div>`,
    );
    await settled(page);
    const [one, two] = deepAll<EhGuide>(page, 'eh-guide') as [EhGuide, EhGuide];
    for (const guide of [one, two]) await press(guide, 'Start');
    await choose(one, optionOf('who', 'myself'));
    await choose(two, optionOf('who', 'someone-else'));
    expect([one.answers, two.answers]).to.deep.equal([{ who: 'myself' }, { who: 'someone-else' }]);
    expect(deepAll<HTMLInputElement>(one, 'input:checked').map(({ value }) => value)).to.deep.equal(
      ['myself'],
    );
  });

  it('a disabled guide erases the answers and shows the fallback alone', async () => {
    const guide = await openGuide(html`<eh-guide .pack=${liver}>${fallback}</eh-guide>`);
    await press(guide, 'Start');
    await choose(guide, optionOf('who', 'myself'));
    guide.disabled = true;
    await settled(guide);
    expect([guide.state, guide.answers, guide.hasAttribute('disabled')]).to.deep.equal([
      undefined,
      {},
      true,
    ]);
    expect(seen(guide, 'p, button, h2')).to.deep.equal(['Ask your doctor.']);
    guide.disabled = false;
    await settled(guide);
    expect([guide.state, guide.answers]).to.deep.equal(['welcome', {}]);
  });
});

describe('<eh-guide> on a page that disables every guide', () => {
  const off = Object.assign(document.createElement('meta'), { name: 'evenhand', content: 'off' });
  afterEach(() => {
    off.remove();
    off.content = 'off';
  });

  it("the meta switch shows the fallback alone, whatever the guide's attribute, and reports no problem", async () => {
    document.head.append(off);
    const [guide, reported] = await withProblems(
      html`<eh-guide .pack=${liver} .disabled=${false}>${fallback}</eh-guide>`,
    );
    expect([guide.state, guide.disabled, reported]).to.deep.equal([undefined, true, []]);
    expect(seen(guide, 'p, button, h2')).to.deep.equal(['Ask your doctor.']);
  });

  it('a guide that is inserted again into a page with the meta switch has no answers', async () => {
    const guide = await openGuide(html`<eh-guide .pack=${liver}>${fallback}</eh-guide>`);
    await press(guide, 'Start');
    await choose(guide, optionOf('who', 'myself'));
    document.head.append(off);
    guide.parentElement?.append(guide);
    await settled(guide);
    expect([guide.state, guide.answers]).to.deep.equal([undefined, {}]);
  });

  it('the meta switch ignores any other content', async () => {
    off.content = 'on';
    document.head.append(off);
    expect((await openGuide()).state).to.equal('welcome');
  });
});

describe('attributes as the server of a framework writes them', () => {
  const served = async (attributes: Readonly<Record<string, string>>): Promise<EhGuide> => {
    const guide = document.createElement('eh-guide');
    for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
    guide.pack = liver;
    document.body.append(guide);
    await settled(guide);
    return guide;
  };

  it('attributes in React’s spelling count: 911 stays 911, and the page sells nothing', async () => {
    const guide = await served({
      emergencynumber: '911',
      offerstreatment: 'no',
      headinglevel: '3',
    });
    expect([guide.emergencyNumber, guide.offersTreatment, guide.headingLevel]).to.deep.equal([
      '911',
      'no',
      3,
    ]);
    guide.remove();
  });

  it('the documented spelling of an attribute wins, whichever comes first', async () => {
    for (const attributes of [
      { emergencynumber: '999', 'emergency-number': '911' },
      { 'emergency-number': '911', emergencynumber: '999' },
    ]) {
      const guide = await served(attributes);
      expect(guide.emergencyNumber).to.equal('911');
      guide.remove();
    }
  });
});
