// <eh-guide> for the page that embeds it: attributes, properties, problems, layouts.
import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define.js';
import { definePack } from '../../../src/registry/registry.js';
import type { ProblemEvent } from '../../../src/elements/guide/events.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  ask,
  asking,
  choose,
  concluded,
  deepAll,
  liver,
  openGuide,
  openWhole,
  optionOf,
  otherPack,
  part,
  PATIENT,
  press,
  recordEvents,
  seen,
  settled,
  spoken,
  words,
} from '../../support/browser/guide-driver.js';

const DECISION = spoken(words.decision, {});
const fallback = html`<p slot="fallback">Ask your doctor.</p>`;

const codes = (guide: EhGuide): string[] => guide.problems.map(({ code }) => code);
const decision = (guide: EhGuide): string | undefined => seen(guide, '.top')[0];

/** A guide with the codes of the problems that it reported. */
async function withProblems(template: TemplateResult): Promise<[EhGuide, string[]]> {
  const events = recordEvents();
  const guide = await openGuide(template);
  return [
    guide,
    events.filter(({ type }) => type === 'eh-problem').map((event) => (event as ProblemEvent).code),
  ];
}

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

describe('<eh-guide> and the page’s statements', () => {
  const SELLS = 'This page has not said whether it sells this treatment.';
  const facts = (guide: EhGuide): string[] => seen(part(guide, 'eh-welcome'), '.facts dd');

  it('a guide shows what the page states about itself, and what it does not state', async () => {
    expect(facts(await openGuide()))
      .to.include(SELLS)
      .and.to.include('This page has not said who runs it.');
    const said = facts(
      await openGuide(
        html`<eh-guide .pack=${liver} publisher="A clinic" offers-treatment="yes"></eh-guide>`,
      ),
    );
    expect(said)
      .to.include('A clinic')
      .and.to.include('Yes. They earn money from it.')
      .and.not.to.include(SELLS);
    const other = await openGuide(html`<eh-guide .pack=${liver} offers-treatment="no"></eh-guide>`);
    expect(facts(other)[2]).to.equal('No.');
    other.removeAttribute('offers-treatment');
    await settled(other);
    expect([facts(other)[2], codes(other)]).to.deep.equal([SELLS, []]);
  });

  const wrong: [attribute: string, template: TemplateResult][] = [
    ['emergency-number', html`<eh-guide .pack=${liver} emergency-number="call us"></eh-guide>`],
    ['crisis-number', html`<eh-guide .pack=${liver} crisis-number="javascript:"></eh-guide>`],
    ['offers-treatment', html`<eh-guide .pack=${liver} offers-treatment="maybe"></eh-guide>`],
    ['language-missing', html`<eh-guide .pack=${liver} lang="xx"></eh-guide>`],
  ];
  for (const [code, template] of wrong) {
    it(`a guide works with a wrong ${code}, and reports it once`, async () => {
      const [guide, reported] = await withProblems(template);
      guide.requestUpdate();
      await settled(guide);
      expect([reported, codes(guide)]).to.deep.equal([[code], [code]]);
      await press(part(guide, 'eh-welcome'), 'I have one of these now');
      expect(
        deepAll(guide, 'a[href^="tel:"]').map((link) => link.getAttribute('href')),
      ).to.deep.equal(['tel:112', 'tel:024']);
    });
  }

  it('a guide reports no problem with a valid number or language, nor when it is removed', async () => {
    const [guide, reported] = await withProblems(
      html`<eh-guide
        .pack=${liver}
        lang="en-GB"
        emergency-number="911"
        crisis-number="988"
      ></eh-guide>`,
    );
    for (const attribute of ['lang', 'emergency-number', 'crisis-number'])
      guide.removeAttribute(attribute);
    await settled(guide);
    expect([reported, codes(guide)]).to.deep.equal([[], []]);
  });

  it('the headings of a guide start at heading-level', async () => {
    const guide = await openGuide(html`<eh-guide .pack=${liver} heading-level="4"></eh-guide>`);
    expect(seen(guide, 'h4')).to.deep.equal([DECISION]);
    expect(seen(guide, 'h1, h2, h3')).to.deep.equal([]);
    guide.headingLevel = 2;
    await settled(guide);
    expect(seen(guide, 'h2')).to.deep.equal([DECISION]);
  });

  it('a guide says that it is out of date, and a year later shows signs, sources and fallback only', async () => {
    const on = (day: string) =>
      openGuide(
        html`<eh-guide .pack=${liver} .clock=${() => new Date(`${day}T00:00:00Z`)}
          >${fallback}</eh-guide
        >`,
      );
    const OLD =
      'This guide is out of date. It should have been checked by 22 November 2027. Some of it may no longer be right.';
    expect(seen(await on('2027-11-22'), '.warned')).to.deep.equal([]);
    expect(seen(await on('2027-11-23'), '.warned')).to.deep.equal([OLD]);
    expect(seen(await on('2028-11-22'), '.warned')).to.deep.equal([OLD]);
    const expired = await on('2028-11-23');
    expect(deepAll(expired, 'eh-welcome, eh-step, eh-results')).to.have.lengthOf(0);
    expect(seen(expired, '[data-id]')).to.have.lengthOf(liver.signs.length);
    expect(seen(expired, 'ol a')).to.have.lengthOf(liver.sources.length);
    expect(seen(expired, '[slot=fallback]')).to.deep.equal(['Ask your doctor.']);
  });

  it('the contact is shown in about, and nowhere else', async () => {
    const contact = html`<p slot="contact">Write to us.</p>`;
    expect(
      seen(
        await openGuide(html`<eh-guide .pack=${liver}>${contact}</eh-guide>`),
        '[slot=contact]:not(slot)',
      ),
    ).to.deep.equal([]);
    const guide = await openWhole(concluded(PATIENT, contact));
    expect(seen(guide, '[slot=contact]:not(slot)')).to.deep.equal(['Write to us.']);
    const [last] = deepAll<HTMLSlotElement>(part(guide, 'eh-about'), 'slot');
    expect(
      last?.assignedElements({ flatten: true }).map(({ textContent }) => textContent),
    ).to.deep.equal(['Write to us.']);
  });
});

describe('<eh-guide> with a layout of the page’s own', () => {
  it('a guide adds missing required parts to a layout, and reports it', async () => {
    const [guide, reported] = await withProblems(
      concluded(PATIENT, html`<eh-progress></eh-progress><eh-notes></eh-notes>`),
    );
    expect([reported, codes(guide)]).to.deep.equal([['layout-incomplete'], ['layout-incomplete']]);
    expect(guide.problems[0]?.message)
      .to.contain('<eh-urgent>')
      .and.contain('<eh-outcome>')
      .and.contain('<eh-about>')
      .and.not.contain('<eh-notes>');
    for (const name of ['eh-urgent', 'eh-outcome', 'eh-notes', 'eh-about'])
      expect(deepAll(guide, name), name).to.have.lengthOf(1);
  });

  it('a guide reports nothing of a layout with all required parts', async () => {
    const parts = html`<main>
      <eh-welcome></eh-welcome><eh-step></eh-step><eh-urgent></eh-urgent><eh-review></eh-review
      ><eh-results></eh-results>
    </main>`;
    const [guide, reported] = await withProblems(asking(PATIENT, 'stage', parts));
    expect([reported, codes(guide)]).to.deep.equal([[], []]);
    expect(seen(guide, '.top')).to.deep.equal([ask('stage', PATIENT)]);
  });

  it('a guide speaks its own language in a layout, and shows the progress once', async () => {
    const guide = await openGuide(
      asking(PATIENT, 'stage', html`<eh-progress></eh-progress><eh-step></eh-step>`),
    );
    const [only, ...more] = deepAll(guide, 'eh-progress');
    expect(more).to.have.lengthOf(0);
    expect([only?.parentElement?.localName, only?.lang, only?.dir, only?.translate]).to.deep.equal([
      'eh-guide',
      'en',
      'ltr',
      false,
    ]);
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
