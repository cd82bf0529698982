// The letter as the engine prints it, read back from the PDF: in three languages and three pairs of them.
import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords, wordsFor } from '../../../src/words/index.ts';
import { isExhaustive } from '../../support/random/exhaustive.ts';
import { LONGEST, longestChoice, longLetters } from '../../support/packs/longest-letter.ts';
import { pack, texts } from '../../support/packs/liver.ts';
import type { Browser, Page } from '../support/driver.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import { servePages } from '../support/pages.ts';
import { packed, readPdf, type PdfPage } from '../support/read-pdf.ts';

const PAPERS = { a4: [595, 842], letter: [612, 792] } as const;
type Paper = keyof typeof PAPERS;

/** Runs in the page: has something to go on with, in a language. */
function begins(key: string, kept: string): void {
  localStorage.setItem(key, kept);
}

/** Runs in the page: goes on, chooses the doctor's language, and prints, as a person does. */
async function printsLetter(
  lang: string,
  doctor: string,
  said: { goOn: string; print: string; both: string },
): Promise<void> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const guide = document.querySelector('eh-guide');
  if (!guide) throw new Error('There is no guide.');
  guide.lang = lang;
  await walker.press(said.goOn);
  await walker.openAll();
  const status = (): string =>
    walker
      .all('[role=status]')
      .map((each) => each.textContent)
      .join();
  if (doctor !== '') {
    const [field] = walker.all<HTMLSelectElement>('#doctor');
    if (!field) throw new Error('There is no field for the doctor’s language.');
    field.value = doctor;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    for (const deadline = Date.now() + 10_000; !status().includes(said.both);) {
      if (Date.now() > deadline)
        throw new Error(`It does not say: ${said.both} It says: ${status()}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  }
  window.print = () => void dispatchEvent(new Event('beforeprint'));
  await walker.press(said.print);
}

/** Where the sentence is in the text, after `from`; a sign of the text that has no name equals any sign. */
function findIn(text: string, sentence: string, from: number): number {
  if (!text.includes('\ufffd')) return text.indexOf(sentence, from);
  const equals = (at: number): boolean =>
    [...sentence].every((sign, index) => [sign, '\ufffd'].includes(text.charAt(at + index)));
  for (let at = from; at <= text.length - sentence.length; at += 1) if (equals(at)) return at;
  return -1;
}

/**
 * Tests of the letter on paper.
 *
 * @param namesEveryGlyph - false for an engine that leaves signs without a name in a PDF
 */
export function letterSuite(
  browser: () => Browser,
  { namesEveryGlyph }: { readonly namesEveryGlyph: boolean },
): void {
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  before(async () => {
    server = await servePages();
    await Promise.all(Object.keys(texts).map(loadWords));
  });
  beforeEach(async () => {
    page = await browser().open();
  });
  afterEach(() => page.close());
  after(() => server.close());

  /** Prints the longest letter, and keeps the file where LETTERS names a folder, for people to look at. */
  async function print(at: number, paper: Paper): Promise<PdfPage[]> {
    const { languages, answers } = LONGEST[at] as (typeof LONGEST)[number];
    const [reader = '', doctor = ''] = languages;
    const words = wordsFor(reader);
    await page.goto(`${server.url}/plain.css`);
    await page.run(
      begins,
      `evenhand/${pack.id}`,
      JSON.stringify({
        format: 1,
        pack: pack.id,
        version: pack.version,
        fingerprint: pack.fingerprint?.structure,
        answers,
        position: { screen: 'concluded' },
        ...longestChoice(texts['es'] as (typeof texts)[string]),
        own: [],
      }),
    );
    await page.goto(`${server.url}/plain.html`);
    await page.run(installWalker);
    const name =
      new Intl.DisplayNames([doctor || 'en'], { type: 'language' }).of(doctor || 'en') ?? '';
    await page.run(printsLetter, reader, doctor, {
      goOn: words?.goOn ?? '',
      print: words?.printLetter ?? '',
      both: words?.hasBoth(name.charAt(0).toUpperCase() + name.slice(1)) ?? '',
    });
    if (!page.pdf) throw new Error('This engine cannot print.');
    const file = await page.pdf(paper);
    const folder = process.env['LETTERS'];
    if (folder) {
      const engine = browser().version.replace(/\W+/g, '-').slice(0, 8);
      writeFileSync(join(folder, `${engine}-${languages.join('-')}-${paper}.pdf`), file);
    }
    return readPdf(file);
  }

  for (const [at, { languages, answers }] of LONGEST.entries())
    it(`the longest letter in ${languages.join(' and ')} is on two pages at most, whole, in glyphs that fonts have, and alone`, async () => {
      // US Letter is shorter than A4, and two languages are longer than one.
      const papers: Paper[] = isExhaustive
        ? ['a4', 'letter']
        : languages.length > 1
          ? ['letter']
          : ['a4'];
      for (const paper of papers) {
        const pages = await print(at, paper);
        expect(pages.length, paper).to.be.within(1, 2);
        for (const { width, height } of pages) {
          expect(width).to.be.closeTo(PAPERS[paper][0], 1);
          expect(height).to.be.closeTo(PAPERS[paper][1], 1);
        }
        expect(Math.min(...pages.map(({ smallest }) => smallest))).to.be.above(9.9);
        expect(pages.map(({ boxes }) => boxes)).to.deep.equal(pages.map(() => 0));
        const isChinese = languages.some((language) => language.startsWith('zh'));
        if (namesEveryGlyph || !isChinese)
          expect(pages.map(({ unnamed }) => unnamed)).to.deep.equal(pages.map(() => 0));
        const text = pages.map((each) => each.text).join('');
        // Most signs have a name, so that a sentence is found by its signs.
        expect(text.split('\ufffd').length).to.be.below(text.length / 2);
        expect(pages.reduce((sum, { glyphs }) => sum + glyphs, 0)).to.be.least(text.length * 0.9);
        expect(text).not.to.include(packed('A page of somebody else'));
        for (const { title, decision, lead, parts, blanks } of longLetters(
          pack,
          texts,
          languages,
          answers,
        )) {
          const inOrder = [
            title,
            decision,
            ...lead,
            ...parts.flatMap(({ id, heading, lead: first, items }) => [
              heading,
              first,
              ...items.flatMap((item) => [
                item.text,
                ...(id === 'cautions' && languages.length > 1 ? [] : item.more),
              ]),
            ]),
            blanks.room,
            blanks.next,
          ];
          let from = 0;
          for (const sentence of inOrder.map(packed)) {
            const found = findIn(text, sentence, from);
            expect(found, `${sentence} in ${text.slice(from, from + 300)}`).to.be.least(0);
            from = found + sentence.length;
          }
        }
      }
    });
}
