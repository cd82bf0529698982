// The letter alone is printed, whatever the styles of the page, and nothing of it stays behind.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { write } from '../../../stories/support/person.js';
import {
  choose,
  control,
  deepActive,
  part,
  press,
  settled,
  tellWarningSign,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { emulateMedia } from '../../support/browser/commands.js';
import { text } from '../../support/packs/sore-throat.js';
import {
  beginPrinting,
  clipboard,
  field,
  open,
  papers,
  printer,
  replacePrinting,
  said,
  status,
} from '../../support/result/takeaway.js';

describe('<eh-takeaway> prints the letter', () => {
  replacePrinting();

  it('the printed letter has what was chosen and written on the result', async () => {
    const guide = await open();
    const first = text.ask[guide.guidance?.ask[1]?.id ?? '']?.question as string;
    await choose(guide, first);
    await write(part(guide, 'eh-ask'), 'Can I <b>sing</b>?');
    await press(guide, 'Add');
    let letter = '';
    printer.whilePrinting = () => {
      letter = said();
    };
    control(part(guide, 'eh-takeaway'), 'Print my letter').focus();
    await press(part(guide, 'eh-takeaway'), 'Print my letter');
    expect(printer.printed).to.equal(1);
    for (const sentence of [
      (text.decision as { default: string }).default,
      first,
      'Can I <b>sing</b>?',
      'This page has not said whether it sells this treatment.',
      'No doctor has checked this guide yet.',
    ])
      expect(letter).to.contain(sentence);
    expect([papers().length, status(guide), wordsOn(deepActive() as Element)]).to.deep.equal([
      0,
      '',
      'Print my letter',
    ]);
  });

  it('the letter is hidden on screen, and alone on paper, whatever the page’s styles', async function () {
    const style = new CSSStyleSheet();
    style.replaceSync(
      'html body { margin: 9rem; columns: 3; background: teal } @media print { body div { display: none !important } } div { color: red; font-size: 40px; width: 10px }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    try {
      const guide = await open();
      window.print = beginPrinting;
      await press(guide, 'Print my letter');
      const [paper] = papers();
      expect(paper?.checkVisibility()).to.be.false;
      if (!(await emulateMedia({ media: 'print' }))) return this.skip();
      expect([...document.body.children].filter((child) => child.checkVisibility())).to.deep.equal([
        paper,
      ]);
      const { columnCount, marginTop, backgroundColor } = getComputedStyle(document.body);
      expect([columnCount, marginTop, backgroundColor]).to.deep.equal([
        'auto',
        '0px',
        'rgba(0, 0, 0, 0)',
      ]);
      const heading = paper?.shadowRoot?.querySelector('h1') as Element;
      expect(heading.checkVisibility()).to.be.true;
      expect([
        getComputedStyle(heading).color,
        getComputedStyle(heading.previousElementSibling as Element).fontSize,
      ]).to.deep.equal(['rgb(0, 0, 0)', '13.3333px']);
      expect(paper?.getBoundingClientRect().width).to.be.greaterThan(300);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style);
    }
  });

  it('the letter prints alone on a page that hides its content by ids and !important, and clips its body', async function () {
    const style = new CSSStyleSheet();
    style.replaceSync(`@media print {
      #root, #root body#page#page, #page > *, body#page > div { display: none !important }
      html#root body#page { position: fixed !important; height: 100vh !important; overflow: hidden !important }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    document.documentElement.id = 'root';
    document.body.id = 'page';
    try {
      const guide = await open();
      window.print = beginPrinting;
      await press(guide, 'Print my letter');
      if (!(await emulateMedia({ media: 'print' }))) return this.skip();
      expect(papers()[0]?.checkVisibility()).to.be.true;
      expect(guide.checkVisibility()).to.be.false;
      const { position, overflow } = getComputedStyle(document.body);
      expect([position, overflow]).to.deep.equal(['static', 'visible']);
      expect(document.body.offsetHeight).to.equal(papers()[0]?.offsetHeight);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style);
      document.documentElement.removeAttribute('id');
      document.body.removeAttribute('id');
    }
  });

  it('where nothing prints, eh-takeaway says what else to do, and leaves no letter in the page', async () => {
    const guide = await open();
    let laidOut = 0;
    window.print = () => (laidOut += papers().length);
    await press(guide, 'Print my letter');
    expect([status(guide), papers().length]).to.deep.equal([
      'If nothing was printed, copy the text instead.',
      0,
    ]);
    await press(guide, 'Print my letter');
    expect([laidOut, papers().length]).to.deep.equal([2, 0]);
  });

  it('the letter is printed where the browser delays printing, unless the person has gone on', async () => {
    const guide = await open();
    window.print = () => undefined;
    await press(guide, 'Print my letter');
    beginPrinting();
    expect(said()).to.contain('What I want to ask');
    await settled(guide);
    expect([status(guide), papers().length]).to.deep.equal(['', 1]);
    dispatchEvent(new Event('afterprint'));
    await press(guide, 'Print my letter');
    dispatchEvent(new PointerEvent('pointerdown'));
    beginPrinting();
    expect(papers()).to.have.length(0);
  });

  for (const [how, leave] of [
    [
      'Start again',
      (guide: EhGuide) => {
        guide.restart();
      },
    ],
    [
      'a page that is left',
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    ],
    ['a warning sign', (guide: EhGuide) => tellWarningSign(guide)],
    [
      'a guide that is taken out',
      (guide: EhGuide) => {
        guide.remove();
      },
    ],
  ] as const) {
    it(`no letter is left behind with ${how}`, async () => {
      const guide = await open(html`<eh-takeaway></eh-takeaway>`);
      window.print = beginPrinting;
      clipboard(undefined);
      await press(guide, 'Copy as text');
      await press(guide, 'Print my letter');
      expect(papers()).to.have.length(1);
      await leave(guide);
      await settled(guide);
      await new Promise((done) => setTimeout(done));
      expect([papers().length, field(guide)]).to.deep.equal([0, undefined]);
    });
  }
});
