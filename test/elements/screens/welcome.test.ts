// The welcome: the part that is visible on a small phone without scrolling, and the part below.
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Pack, Text } from '../../../src/domain/pack.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { definePack } from '../../../src/registry/registry.js';
import { wordsFor } from '../../../src/words/index.js';
import kitchenSink from '../../../src/packs/kitchen-sink/index.js';
import { setViewport } from '../../support/browser/commands.js';
import {
  control,
  deepAll,
  liver,
  openGuide,
  part,
  press,
  settled,
  words,
} from '../../support/browser/guide-driver.js';

const { fingerprint: _, ...unproved } = liver;

/** The demo page with its own styles, and its guide in another language. */
async function openDemo(language: string): Promise<EhGuide> {
  definePack(liver);
  const source = await (await fetch('/demo/index.html')).text();
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const page = await fixture(
    html`<div>
      <link rel="stylesheet" href="/demo/clinic.css" />
      ${[...body.children]}
    </div>`,
  );
  const guide = part(page, 'eh-guide');
  guide.lang = language;
  const link = page.querySelector('link');
  if (!link?.sheet) await new Promise((loaded) => link?.addEventListener('load', loaded));
  await settled(guide);
  return guide;
}

const PLACES: Readonly<Record<string, (language: string) => Promise<EhGuide>>> = {
  'a bare page': (language) =>
    openGuide(html`<eh-guide .pack=${liver} lang=${language}></eh-guide>`),
  'the demo page': openDemo,
};

/** The bottom of a control, in pixels below the top of its guide. */
const endOf = (guide: EhGuide, name: string): number =>
  control(guide, name).getBoundingClientRect().bottom - guide.getBoundingClientRect().top;

/** The first words of each part of the welcome, from top to bottom. */
function order(guide: EhGuide): string[] {
  const shown = deepAll(
    part(guide, 'eh-welcome'),
    'h2, h3, h4, .time, .lead, section > .signs, summary, button',
  );
  const places = shown.map((each) => each.getBoundingClientRect().top);
  expect(places, 'from top to bottom').to.deep.equal(places.toSorted((a, b) => a - b));
  return shown.map((each) => each.textContent.trim().replace(/\s+/g, ' ').slice(0, 20));
}

const ORDER = [
  words.decision,
  'Up to 7 short questions',
  'Start',
  'Get medical help now',
  'I saved a file',
  'Who stands behind it',
  words.welcome.lead,
  'What this is',
  'What this is not',
  'Get medical help now if',
  words.signs.signs['RF1'],
  'I have one of these now',
  '23 more warning signs',
];

describe('<eh-welcome>', () => {
  for (const [place, open] of Object.entries(PLACES))
    for (const language of liver.languages)
      it(`Start and the ways to help are within the first 640 px of a phone on ${place}: ${language}`, async () => {
        await setViewport(360, 640);
        const guide = await open(language);
        await waitUntil(() => guide.shadowRoot?.querySelector('section')?.lang === language);
        await settled(guide);
        const said = wordsFor(language);
        for (const name of [said?.start, said?.helpNow, said?.warningSigns])
          expect(endOf(guide, name ?? ''), name).to.be.within(44, 640);
      });

  for (const width of [320, 1000])
    it(`the decision, the time, Start and help precede the publisher, in a window of ${String(width)} px`, async () => {
      await setViewport(width);
      const long = `${(words.decision as { default: string }).default} `.repeat(8).trim();
      const text: Text = { ...words, decision: long };
      const pack: Pack = { ...unproved, id: 'long', languages: ['en'], text: { en: text } };
      for (const shown of [liver, pack]) {
        const guide = await openGuide(html`<eh-guide .pack=${shown}></eh-guide>`);
        const said = ORDER.map((each) => (typeof each === 'object' ? each.default : (each ?? '')));
        expect(order(guide).map((each, at) => said[at]?.startsWith(each))).not.to.include(false);
        expect(order(guide)).to.have.lengthOf(ORDER.length);
        expect(document.documentElement.scrollWidth).to.equal(width);
      }
    });

  it('the publisher and whether it sells the treatment are visible without a press', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver} publisher="A clinic" offers-treatment="yes"></eh-guide>`,
    );
    const facts = part(guide, 'eh-welcome').shadowRoot?.querySelector<HTMLElement>('.facts');
    expect(facts?.checkVisibility()).to.be.true;
    expect(facts?.closest('details')).to.equal(null);
    expect(facts?.innerText).to.contain('A clinic').and.to.contain('Yes. They earn money from it.');
  });

  it('six warning signs are visible at the welcome, and one control shows all others', async () => {
    const guide = await openGuide();
    const inSight = (): number =>
      deepAll(part(guide, 'eh-welcome'), '.signs li').filter((sign) =>
        sign.checkVisibility({ contentVisibilityAuto: true }),
      ).length;
    expect(inSight()).to.equal(6);
    await press(part(guide, 'eh-welcome'), '23 more warning signs');
    expect(inSight()).to.equal(liver.signs.length);
  });

  it('a pack with few warning signs has no control for more', async () => {
    const guide = await openGuide(html`<eh-guide .pack=${kitchenSink}></eh-guide>`);
    expect(deepAll(guide, 'section > .signs li')).to.have.lengthOf(kitchenSink.signs.length);
    expect(deepAll(part(guide, 'eh-welcome'), '.alarm summary')).to.have.lengthOf(0);
  });

  it('the way to medical help at the welcome opens eh-urgent', async () => {
    const guide = await openGuide();
    await press(part(guide, 'eh-welcome'), 'Get medical help now');
    expect(guide.state).to.equal('urgent');
  });
});
