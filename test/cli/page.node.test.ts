import { expect } from 'chai';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/test-runner/browsers.mjs';
import { escape, html } from '../../src/takeaway/html/html.js';
import { toHtml } from '../../src/takeaway/html/page.js';
import { pageWordsFor, type PageWords } from '../../src/words/page-words.js';
import type { Pack, Text } from '../../src/domain/pack.js';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/es.js';
import { pack as liver } from '../support/packs/liver.js';
import { wholePack } from '../support/packs/whole-pack.js';
import { pageOf, texts, TODAY } from '../support/html-page.js';

/** Every wording of a text for everybody, however deep, changed by `change`. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, change));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [
      key,
      key === 'language' || key === 'number' ? inner : mapTexts(inner, change),
    ]),
  );
}

describe('markup', () => {
  it('html escapes its values, and no markup twice', () => {
    expect(escape(`<a b="c" d='e'>&`)).to.equal('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
    expect(
      html`<p>${'<'}${html`<b>${'&'}</b>`}${undefined}${['>', html`<i></i>`]}</p>`.markup,
    ).to.equal('<p>&lt;<b>&amp;</b>&gt;<i></i></p>');
  });
});

describe('the HTML page', () => {
  it('the HTML page closes every element that it opens', () => {
    const open: string[] = [];
    const empty = new Set(['meta', 'br', '!doctype']);
    for (const [, close, name = ''] of pageOf(wholePack()).matchAll(
      /<(\/?)(!?[a-z][a-z0-9]*)[^>]*>/g,
    )) {
      if (close) expect(open.pop()).to.equal(name);
      else if (!empty.has(name)) open.push(name);
    }
    expect(open).to.deep.equal([]);
  });

  it('the HTML page shows each line of a note with the answers that select it', () => {
    const pack = wholePack();
    const lines = [
      { id: 'line-calm', when: [{ habits: ['milk', 'sugar'], sleep: ['bad'] }], sources: ['S1'] },
    ];
    const words = pack.text['en'] as Text;
    const page = pageOf({
      ...pack,
      notes: pack.notes.map((note, place) => (place === 0 ? { ...note, lines } : note)),
      text: { en: { ...words, lines: { ...words.lines, 'line-calm': 'Nobody knows.' } } },
    });
    expect(page.replaceAll(/\s+/g, ' ')).to.match(
      /For some readers:.*<em>Milk \/ Sugar \+ Badly<\/em>: Nobody knows\..*#source-S1/,
    );
  });

  it('the HTML page lists the numbered statements of the article behind each note, with section, in its own language', () => {
    const said = (page: string): string => page.replaceAll(/\s+/g, ' ');
    const inFirst = '<ul lang="en"> <li>2: Tea is cheap.</li> </ul>';
    const pack = wholePack();
    expect(said(pageOf(pack))).to.match(
      new RegExp(`<article id="note-price">.*<summary>The statements.*${inFirst}`),
    );
    const spanish = { ...(pack.text['en'] as Text), language: 'es' };
    const pageIn = (given: Pack): string =>
      said(toHtml(given, spanish, es, pageWordsFor('es') as PageWords, TODAY));
    expect(pageIn(pack), 'marked as another language').to.include(inFirst);
    const [calm, price, king] = pack.claims ?? [];
    if (!calm || !price || !king) throw new Error('The pack has no claims.');
    const told = {
      language: 'es',
      sections: { leaves: 'Hojas' },
      claims: { 'C-PRICE': 'El té es barato.' },
    };
    expect(
      pageIn({
        ...pack,
        claims: [calm, { ...price, section: 'leaves' }, king],
        statements: { es: told },
      }),
    ).to.include('<ul lang="es"> <li>2 · Hojas: El té es barato.</li> </ul>');
    expect(pageOf({ ...pack, claims: [] })).not.to.include('<summary>');
  });

  it('the HTML page shows every text as text', () => {
    const pack = wholePack();
    const hostile = mapTexts(
      pack.text['en'],
      (text) => `${text}<script>alert(1)</script>"' onload='x`,
    ) as Text;
    const page = pageOf({
      ...pack,
      reviewedBy: ['<script>'],
      sources: pack.sources.map((source) => ({ ...source, title: '"><script>' })),
      text: { en: hostile },
    });
    expect(page).not.to.match(/<script|<[^>]*\sonload=/i);
    expect(page).to.include('&lt;script&gt;alert(1)');
  });

  it('the HTML page has no script, no style attribute, and requests nothing', () => {
    expect(pageOf(liver)).not.to.match(/<script|\sstyle=|\ssrc=|@import|url\(/i);
  });

  it('the HTML page has every note, caution, course, figure, value, question to ask, sign and cited source', () => {
    const pack = wholePack();
    const page = pageOf(pack);
    const { notes: all, courses, figures, values, ask, signs } = pack.text['en'] as Text;
    // The groups of a figure name parts of a picture; its result says the same in words.
    const rows = Object.values(figures.rows).map(({ groups: _, ...row }) => row);
    // A brief sums up a closed note; the page shows the whole.
    const notes = Object.values(all).map(({ brief: _, counterweight, ...note }) => ({
      ...note,
      against: counterweight && [counterweight.title, counterweight.text],
    }));
    const told = [notes, courses, rows, values, ask, signs.signs]
      .flatMap((part) => [...texts(part)])
      .filter((text) => text.length > 2);
    for (const text of told) expect(page, text).to.include(escape(text));
    for (const { url } of pack.sources) expect(page).to.include(`href="${url}"`);
  });

  it('the HTML page puts each counterweight beside its benefit, and each layer under its own name', () => {
    const [, calm = ''] =
      /<article id="note-calm" class="pair">([\s\S]*?)<\/article>/.exec(pageOf(wholePack())) ?? [];
    const places = [
      en.articleSays,
      'Tea makes calm.',
      en.othersSay,
      'Some people feel calm after tea.',
      en.beside,
      'Other people are wide awake after tea.',
    ].map((said) => calm.indexOf(escape(said)));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('the HTML page says that no doctor has checked it, until one has', () => {
    expect(pageOf(wholePack())).to.include(en.notChecked);
    expect(pageOf({ ...wholePack(), reviewedBy: ['Dr One'] }))
      .to.include('Dr One')
      .and.not.to.include(en.notChecked);
  });

  it('the HTML page says that it is an example', () => {
    expect(pageOf(wholePack())).not.to.include(en.example);
    expect(pageOf({ ...wholePack(), example: true })).to.include(en.example);
  });

  it('the HTML page says when it is out of date, and later shows signs and sources only', () => {
    expect(pageOf(wholePack())).not.to.include('out of date');
    const due = pageOf(wholePack(), new Date('2027-06-01T00:00:00Z'));
    expect(due)
      .to.include(escape(en.outOfDate('20 January 2027')))
      .and.to.include('id="notes"');
    const expired = pageOf(wholePack(), new Date('2028-06-01T00:00:00Z'));
    expect(expired)
      .to.include(en.expired)
      .and.to.include('A burn that blisters.')
      .and.to.include('https://example.org/tea');
    expect(expired).not.to.include('id="notes"').and.not.to.include('id="courses"');
  });

  it('the HTML page shows the fingerprint, or that there is none', () => {
    const hash = `sha256-${'A'.repeat(43)}=`;
    expect(pageOf(wholePack())).to.include(en.integrity.unmarked);
    expect(pageOf({ ...wholePack(), fingerprint: { structure: hash, text: { en: hash } } }))
      .to.include(hash)
      .and.not.to.include(en.integrity.unmarked);
  });
});

describe('the page in a browser', () => {
  for (const [name, width] of [
    ['phone', 320],
    ['desktop', 1200],
  ] as const) {
    it(`the HTML page has no axe violation, and no horizontal overflow: ${name}`, async () => {
      const chromium = await findChromium();
      if (!chromium) throw new Error('There is no Chromium.');
      const browser = await puppeteer.launch({
        executablePath: chromium.executablePath,
        args: chromium.args,
        headless: chromium.headless,
      });
      try {
        const tab = await browser.newPage();
        await tab.setViewport({ width, height: 900 });
        await tab.setContent(pageOf(liver));
        expect(await tab.evaluate('document.documentElement.scrollWidth')).to.be.at.most(width);
        await tab.evaluate(axe.source);
        const { violations } = (await tab.evaluate('axe.run()')) as axe.AxeResults;
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).to.deep.equal([]);
      } finally {
        await browser.close();
      }
    });
  }
});
