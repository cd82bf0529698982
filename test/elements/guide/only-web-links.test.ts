// Addresses from a page or an unchecked pack: only web addresses become links.
import { expect, fixture, html } from '@open-wc/testing';
import liver from '../../../src/packs/liver-stem-cells/index.js';
import { sourceList } from '../../../src/elements/parts/sources.js';
import { leaveAddress } from '../../../src/elements/guide/page/page-settings.js';
import {
  concluded,
  control,
  PATIENT,
  openWhole,
  part,
} from '../../support/browser/guide-driver.js';
import '../../../src/define.js';
import { en } from '../../../src/words/en.js';

const NO_LINKS = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'http://a.example/',
  'blob:x',
  '',
];

const linkAt = async (url: string): Promise<HTMLAnchorElement | null> => {
  const sources = liver.sources.slice(0, 1).map((source) => ({ ...source, url }));
  const list = await fixture<HTMLElement>(html`<div>${sourceList('A note', sources, en)}</div>`);
  return list.querySelector('a');
};

describe('a source in the guide', () => {
  it('a source at an https address is a link that opens beside the guide', async () => {
    const link = await linkAt('https://a.example/');
    expect([link?.href, link?.target]).to.deep.equal(['https://a.example/', '_blank']);
  });

  for (const url of NO_LINKS)
    it(`a source at any other address is its title without a link: ${JSON.stringify(url)}`, async () => {
      const link = await linkAt(url);
      expect(link?.hasAttribute('href')).to.equal(false);
      expect(link?.textContent).to.include(liver.sources[0]?.title ?? '?');
    });
});

describe('the printed letter', () => {
  it('the printed letter names no address and has no link', async () => {
    const guide = await openWhole(concluded(PATIENT));
    const print = window.print.bind(window);
    let papers: Element[] = [];
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      papers = [...document.querySelectorAll('.eh-letter')];
    };
    try {
      control(part(guide, 'eh-takeaway'), 'Print my letter').click();
      await guide.updateComplete;
      expect(papers).to.have.length(1);
      expect(papers[0]?.shadowRoot?.textContent).not.to.include('://');
      expect(papers[0]?.shadowRoot?.querySelectorAll('a, area').length).to.equal(0);
    } finally {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    }
  });
});

describe('the address of "Leave this page"', () => {
  for (const [given, goes] of [
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example/', 'http://a.example/'],
    ['about:blank', 'about:blank'],
    ['/news', new URL('/news', document.baseURI).href],
    ['javascript:alert(1)', undefined],
    [' JAVASCRIPT:alert(1)', undefined],
    ['java\tscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['blob:https://a.example/1', undefined],
    ['file:///etc/passwd', undefined],
  ] as const)
    it(`leaving goes to a web page or an empty page: ${JSON.stringify(given)}`, () => {
      expect(leaveAddress(given)).to.equal(goes);
    });
});
