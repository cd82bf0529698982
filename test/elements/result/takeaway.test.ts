// To take away: a letter that alone is printed, and its text; nothing before a press, nothing left behind.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { toLetter } from '../../../src/takeaway/letter.js';
import { toRecordNote } from '../../../src/takeaway/record-note.js';
import { letterText } from '../../../src/takeaway/text.js';
import { soreThroatResult } from '../../../stories/support/guide-at.js';
import { write } from '../../../stories/support/person.js';
import {
  choose,
  control,
  deepActive,
  deepAll,
  openWhole,
  part,
  press,
  seen,
  settled,
  tellWarningSign,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { emulateMedia } from '../../support/browser/commands.js';
import { pack, text } from '../../support/packs/sore-throat.js';

const STREP = 'Five days, strep found, told of an allergy';
const open = (parts?: unknown): Promise<EhGuide> => openWhole(soreThroatResult(STREP, parts));
const papers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.eh-letter')];
const said = (): string =>
  papers()
    .map((paper) => (paper.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '))
    .join();
const status = (guide: EhGuide): string =>
  deepAll(part(guide, 'eh-takeaway'), '[role=status]').map(wordsOn).filter(Boolean).join();
const field = (guide: EhGuide): HTMLTextAreaElement | undefined =>
  deepAll<HTMLTextAreaElement>(part(guide, 'eh-takeaway'), 'textarea')[0];
const textOf = (guide: EhGuide, own: string[] = []): string =>
  letterText(
    toLetter(pack, guide.answers, {
      text,
      own,
      site: {},
      today: guide.clock(),
      integrity: 'unchanged',
    }),
  );

describe('<eh-takeaway>', () => {
  const print = window.print.bind(window);
  let printed = 0;
  let whilePrinting: () => void;
  const beginPrinting = (): void => void dispatchEvent(new Event('beforeprint'));
  const clipboard = (given: unknown): void =>
    void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: given });

  beforeEach(() => {
    printed = 0;
    whilePrinting = () => {};
    window.print = () => {
      printed += 1;
      dispatchEvent(new Event('beforeprint'));
      whilePrinting();
      dispatchEvent(new Event('afterprint'));
    };
  });

  afterEach(() => {
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    Reflect.deleteProperty(navigator, 'clipboard');
    expect([
      papers().length,
      document.adoptedStyleSheets.filter(({ cssRules }) =>
        [...cssRules].some((rule) => rule.cssText.includes('eh-letter')),
      ).length,
    ]).to.deep.equal([0, 0]);
  });

  it('eh-takeaway is in the result, and makes nothing before a press', async () => {
    let copied = 0;
    clipboard({
      writeText: () => {
        copied += 1;
        return Promise.resolve();
      },
    });
    const guide = await open();
    expect(seen(part(guide, 'eh-takeaway'), 'button')).to.deep.equal([
      'Print my letter',
      'Copy as text',
      'Copy for the record',
    ]);
    expect([printed, copied, papers().length, status(guide), field(guide)]).to.deep.equal([
      0,
      0,
      0,
      '',
      undefined,
    ]);
  });

  it('the printed letter has what was chosen and written on the result', async () => {
    const guide = await open();
    const first = text.ask[guide.guidance?.ask[1]?.id ?? '']?.question as string;
    await choose(guide, first);
    await write(part(guide, 'eh-ask'), 'Can I <b>sing</b>?');
    await press(guide, 'Add');
    let letter = '';
    whilePrinting = () => {
      letter = said();
    };
    control(part(guide, 'eh-takeaway'), 'Print my letter').focus();
    await press(part(guide, 'eh-takeaway'), 'Print my letter');
    expect(printed).to.equal(1);
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

  it('the letter is copied as text, and this is announced once', async () => {
    const copied: string[] = [];
    clipboard({
      writeText: (given: string) => {
        copied.push(given);
        return Promise.resolve();
      },
    });
    const guide = await open();
    await press(guide, 'Copy as text');
    expect(copied).to.deep.equal([textOf(guide)]);
    expect(status(guide)).to.contain('Copied.');
    await write(part(guide, 'eh-ask'), 'Can I sing?');
    await press(guide, 'Add');
    expect(status(guide), 'what was copied is no longer what stands here').to.equal('');
    await press(guide, 'Copy as text');
    expect(copied[1])
      .to.equal(textOf(guide, ['Can I sing?']))
      .and.to.contain('- Can I sing?');
  });

  it('the note for the record is copied with what was written, and shown where it cannot be copied', async () => {
    const copied: string[] = [];
    clipboard({
      writeText: (given: string) => {
        copied.push(given);
        return Promise.resolve();
      },
    });
    const guide = await open();
    await write(part(guide, 'eh-ask'), 'Can I sing?');
    await press(guide, 'Add');
    await press(guide, 'Copy for the record');
    const note = toRecordNote(pack, guide.answers, {
      text,
      own: ['Can I sing?'],
      today: guide.clock(),
    });
    expect(copied).to.deep.equal([note]);
    expect(status(guide)).to.contain('Copied.');
    clipboard(undefined);
    await press(guide, 'Copy for the record');
    await settled(guide);
    expect(field(guide)?.value).to.equal(note);
    await press(guide, 'Copy as text');
    await settled(guide);
    expect(field(guide)?.value).to.equal(textOf(guide, ['Can I sing?']));
  });

  it('eh-takeaway announces a copy at each press', async () => {
    clipboard({ writeText: () => Promise.resolve() });
    const guide = await open();
    await press(guide, 'Copy as text');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(status(guide)));
    const [line] = deepAll(part(guide, 'eh-takeaway'), '[role=status]');
    observer.observe(line as Element, { childList: true, subtree: true, characterData: true });
    control(guide, 'Copy as text').click();
    await waitUntil(() => told.length > 1);
    observer.disconnect();
    expect(told[0]).to.equal('');
    expect(told.at(-1)).to.contain('Copied.');
  });

  for (const [why, given] of [
    ['there is no clipboard', undefined],
    [
      'the clipboard is denied',
      { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    ],
  ] as const) {
    it(`the text is shown selected, to be copied by hand, where ${why}`, async () => {
      clipboard(given);
      const guide = await open();
      await press(guide, 'Copy as text');
      await settled(guide);
      const shown = field(guide) as HTMLTextAreaElement;
      expect([shown.value, shown.readOnly, shown.selectionStart, shown.selectionEnd]).to.deep.equal(
        [textOf(guide), true, 0, textOf(guide).length],
      );
      expect(deepActive() === shown).to.be.true;
      expect([...shown.labels].map(wordsOn)).to.deep.equal([
        'This page could not copy it. Copy the selected text yourself.',
      ]);
      expect(status(guide)).to.equal('');
    });
  }

  it('the record holds nothing that was chosen or written for the letter', async () => {
    const guide = await open();
    await press(guide, 'Print my letter');
    expect(Object.keys(guide.record ?? {})).to.deep.equal([
      'format',
      'pack',
      'version',
      'fingerprint',
      'answers',
      'position',
    ]);
  });
});
