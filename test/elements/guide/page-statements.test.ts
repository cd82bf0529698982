// What the page states about itself: who runs it, numbers to call, and what is wrong with an attribute.
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  concluded,
  deepAll,
  liver,
  openGuide,
  openWhole,
  part,
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
