// Proof of privacy: everything that can be chosen or typed contains a mark, and every channel is searched for it.
import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bundle } from '../../../src/fhir/types.ts';
import { canaryPack, coveringJourneys, MARK } from '../support/canary-pack.ts';
import type { Browser, Data, Page } from '../support/driver.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import { servePages } from '../support/pages.ts';

interface Canary {
  readonly caught: Readonly<Record<string, ReadonlySet<string>>>;
  readonly look: () => Promise<void>;
}

type Caught = Readonly<Record<string, readonly string[]>>;

declare global {
  interface Window {
    leaks: Readonly<Record<string, () => unknown>>;
  }
}

/** Calls that only a person's own press may cause, and otherwise none. */
const NEVER = ['message', 'clipboard', 'opened', 'request', 'printed'];

/** Channels that only a press on Print or Copy may use. */
const BY_PRESS = ['clipboard', 'printed'];

/** Runs in the page: puts a guide into it. */
async function showGuide(pack: Data): Promise<void> {
  const guide = document.createElement('eh-guide');
  guide.pack = pack as unknown as Exclude<typeof guide.pack, undefined>;
  const ready = new Promise((done) => {
    guide.addEventListener('eh-ready', done);
  });
  document.querySelector('#place')?.append(guide);
  await ready;
}

/**
 * Runs in the page: walks to the result with these answers, and uses everything on the result that a pointer can.
 */
async function goThrough(
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<number> {
  const { look } = window[Symbol.for('evenhand-test/canary')] as Canary;
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const drawn = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done, 15));
  };
  await walker.press('Start');
  await walker.answer(answers, () => void look());
  await walker.press('See my notes');
  await drawn();
  let done = 0;
  await walker.openAll();
  // A doctor's language loads a file: it is chosen where things are taken away.
  for (const select of walker.all<HTMLSelectElement>('select:not(#doctor)')) {
    for (const { value } of [...select.options].filter((option) => option.value !== '')) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn();
      for (const input of walker
        .all<HTMLInputElement>('input')
        .filter(({ name }) => name === value))
        input.click();
      await look();
      done += 1;
    }
  }
  for (const input of walker.all<HTMLInputElement>('input:not([type=text], [type=file])')) {
    input.click();
    done += 1;
  }
  await drawn();
  await look();
  return done;
}

/** Runs in the page: writes into the field for a question in one's own words. */
function focusField(): boolean {
  const [field] = (window[Symbol.for('evenhand-test/walker')] as Walker).all('input[type=text]');
  field?.focus();
  return field !== undefined;
}

/**
 * Runs in the page: exports everything that can be exported and uses "What would change", on the current result.
 *
 * @param languages the languages to do so in; a single one is not chosen first
 */
async function takeAway(languages: readonly string[]): Promise<string[]> {
  const { look } = window[Symbol.for('evenhand-test/canary')] as Canary;
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const done: string[] = [];
  const act = async (what: string, does: () => unknown): Promise<void> => {
    await does();
    await new Promise((rest) => setTimeout(rest, 30));
    await look();
    done.push(what);
  };
  const labelled = (word: string): string =>
    walker
      .all('eh-language')
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])])
      .find(({ lang }) => lang === word)
      ?.innerText.trim() ?? '';
  for (const language of languages) {
    await act(`language ${language}`, async () => {
      if (languages.length === 1) return;
      await walker.press(labelled(language));
      for (
        let turn = 0;
        turn < 100 &&
        document.querySelector('eh-guide')?.shadowRoot?.querySelector('section')?.lang !== language;
        turn += 1
      )
        await new Promise((rest) => setTimeout(rest, 30));
    });
    for (const input of walker.all<HTMLInputElement>('input[name=ask]'))
      await act(`${language}: a question taken or left`, () => {
        input.click();
      });
    for (const input of walker.all<HTMLInputElement>('input[name=values], input[type=radio]'))
      await act(`${language}: a value or a what-if`, () => {
        input.click();
      });
    const [doctor] = walker.all<HTMLSelectElement>('#doctor');
    const other = languages.find((each) => each !== language);
    if (doctor && other !== undefined)
      await act(`${language}: a letter in ${other} beside it`, () => {
        doctor.value = other;
        doctor.dispatchEvent(new Event('change', { bubbles: true }));
      });
    const [print, copy, note] = walker
      .all('eh-takeaway')
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])]);
    await act(`${language}: print`, () => {
      print?.click();
    });
    await act(`${language}: printed`, () => {
      dispatchEvent(new Event('afterprint'));
      if (document.querySelector('.eh-letter')) throw new Error('A letter is left in the page.');
    });
    await act(`${language}: copy`, () => {
      copy?.click();
    });
    await act(`${language}: a note copied`, () => {
      note?.click();
    });
    await act(`${language}: selected`, () => {
      getSelection()?.selectAllChildren(document.body);
    });
  }
  return done;
}

/** Runs in the page: everything that was caught so far. */
async function caughtIn(): Promise<Caught> {
  const { caught, look } = window[Symbol.for('evenhand-test/canary')] as Canary;
  await look();
  return Object.fromEntries(
    Object.entries(caught).map(([channel, texts]) => [channel, [...texts]]),
  );
}

/** Tries one of `oneOf` paths, since channels do not depend on the path, and the exports after a third of those. */
export function canarySuite(
  browser: () => Browser,
  {
    oneOf,
    dist = () => undefined,
    languages = ['es', 'en'],
  }: {
    readonly oneOf: number;
    /** The folder of another guide, in place of dist/. */
    readonly dist?: () => string | undefined;
    /** The languages that the library in it speaks. */
    readonly languages?: readonly string[];
  },
): void {
  const pack = canaryPack();
  // The pack asks for no number.
  const journeys = coveringJourneys(pack) as Readonly<Record<string, string | readonly string[]>>[];
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  before(async () => {
    const folder = dist();
    server = await servePages({}, folder === undefined ? {} : { '/dist/': folder });
  });
  after(() => server.close());
  beforeEach(async () => {
    page = await browser().open();
    await page.goto(`${server.url}/canary.html`);
    await page.run(installWalker);
    await page.run(showGuide, pack as unknown as Data);
    for (let before = -1; before !== server.requests.length; await wait(150))
      before = server.requests.length;
    server.requests.length = 0;
  });
  afterEach(() => page.close());

  const hitsIn = (caught: Caught): string[] =>
    Object.keys(caught).filter((channel) =>
      caught[channel]?.some((text) => text.toLowerCase().includes(MARK)),
    );
  const asked = (): string[] =>
    server.requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico');

  it(`no choice or typed text leaves the guide, on any channel, after one path of ${String(oneOf)}`, async () => {
    let done = 0;
    const paths = journeys.filter((_, place) => place % oneOf === 0);
    for (const answers of paths) {
      done += await page.run(goThrough, answers);
      await page.run(async () => {
        await (window[Symbol.for('evenhand-test/walker')] as Walker).press('Start again');
      });
    }
    // Once more, with a question in one's own words, typed by real keys.
    done += await page.run(goThrough, journeys[0] ?? {});
    expect(await page.run(focusField)).to.equal(true);
    for (const letter of MARK) await page.press(letter);
    await page.press('Enter');
    const own = await page.run(() =>
      (window[Symbol.for('evenhand-test/walker')] as Walker)
        .all('[part=own]')
        .map(({ innerText }) => innerText),
    );
    expect(own.join(), 'the words that were typed').to.include(MARK);
    await wait(100);

    const caught = await page.run(caughtIn);
    const texts = Object.values(caught).flat().length;
    console.log(
      `Canary: ${String(paths.length + 1)} paths, ${String(done)} things done on results, ${String(Object.keys(caught).length + NEVER.length + 1)} channels, ${String(texts)} different texts searched, ${String(hitsIn(caught).length)} hits.`,
    );
    expect(done).to.be.above(paths.length * 8);
    expect(
      hitsIn(caught).map(
        (channel) =>
          `${channel}: ${caught[channel]?.find((text) => text.toLowerCase().includes(MARK)) ?? ''}`,
      ),
    ).to.deep.equal([]);
    for (const channel of NEVER) expect(caught[channel] ?? [], channel).to.deep.equal([]);
    expect(asked()).to.deep.equal([]);
  });

  it('only a press on Print or Copy exports answers, and only into the letter and the clipboard', async () => {
    let done = 0;
    const paths = journeys.filter((_, place) => place % (3 * oneOf) === 0);
    for (const answers of paths) {
      await page.run(goThrough, answers);
      await page.run(focusField);
      for (const letter of MARK) await page.press(letter);
      await page.press('Enter');
      done += (await page.run(takeAway, languages)).length;
      await page.run(async () => {
        document.querySelector('eh-guide')?.restart();
        await new Promise((rest) => setTimeout(rest, 60));
      });
    }
    const caught = await page.run(caughtIn);
    const texts = Object.values(caught).flat().length;
    const hits = hitsIn(caught);
    console.log(
      `Canary, taking away: ${String(paths.length)} paths, ${String(done)} things done, ${String(Object.keys(caught).length + NEVER.length - BY_PRESS.length + 1)} channels, ${String(texts)} different texts searched, ${String(hits.filter((channel) => !BY_PRESS.includes(channel)).length)} hits but for what was printed and copied.`,
    );
    expect(done).to.be.above(paths.length * 10 * languages.length);
    expect(
      hits
        .filter((channel) => !BY_PRESS.includes(channel))
        .map(
          (channel) =>
            `${channel}: ${caught[channel]?.find((text) => text.toLowerCase().includes(MARK)) ?? ''}`,
        ),
    ).to.deep.equal([]);
    // The letter has the doctor's language beside the reader's.
    if (languages.length > 1)
      expect(
        caught['printed']?.some(
          (letter) =>
            letter.split('Carta para el médico').length === 2 &&
            letter.includes('A letter for the doctor'),
        ),
      ).to.equal(true);
    // Otherwise nothing was exported. Without a clipboard the text is in a field, to be copied by hand.
    expect(hits).to.include('printed');
    for (const channel of NEVER.filter((one) => !BY_PRESS.includes(one)))
      expect(caught[channel] ?? [], channel).to.deep.equal([]);
    // One file, once a language is chosen for which the library has words in another file.
    expect([...new Set(asked().map((path) => path.replace(/-[0-9a-f]+\.js$/, '')))]).to.deep.equal(
      languages.includes('es') ? ['/dist/liver-stem-cells.es'] : [],
    );
    expect(asked().join()).to.not.include(MARK);
  });

  it('nothing is stored or saved before a press; the file and the device contain the same; after Erase or Start again nothing remains', async () => {
    await page.run(goThrough, journeys[0] ?? {});
    await page.run(focusField);
    for (const letter of MARK) await page.press(letter);
    await page.press('Enter');
    const entries = (): Promise<[string, string][]> =>
      page.run(() =>
        [localStorage, sessionStorage].flatMap((store) => Object.entries<string>(store)),
      );
    const pressed = async (label: string): Promise<Caught> => {
      await page.run(async (said) => {
        await (window[Symbol.for('evenhand-test/walker')] as Walker).press(said);
      }, label);
      await wait(100);
      return page.run(caughtIn);
    };
    expect([await entries(), (await page.run(caughtIn))['file']]).to.deep.equal([[], undefined]);

    await pressed('Print my letter');
    await pressed('Copy as text');
    await pressed('Copy for the record');
    expect(await entries(), 'stored by printing or copying').to.deep.equal([]);
    const [file = ''] = (await pressed('Save a file'))['file'] ?? [];
    expect(await entries(), 'stored by saving a file').to.deep.equal([]);
    expect(asked(), 'before Save for the hospital').to.deep.equal([]);
    let hospital: string | undefined;
    await pressed('Save for the hospital (FHIR)');
    for (let turn = 0; turn < 50 && hospital === undefined; turn += 1, await wait(100))
      hospital = (await page.run(caughtIn))['file']?.find((text) => text !== file);
    const { entry } = JSON.parse(hospital ?? '{}') as Bundle;
    expect(entry.map(({ resource }) => resource.resourceType)).to.deep.equal([
      'Questionnaire',
      'QuestionnaireResponse',
    ]);
    expect(JSON.stringify(entry[1]).split(MARK).length, 'answers in the response').to.be.above(1);
    expect(entry[1]?.resource).not.to.have.property('subject');
    expect(await entries(), 'stored by saving for the hospital').to.deep.equal([]);
    expect(asked().map((path) => path.replace(/-[0-9a-f]+\.js$/, ''))).to.deep.equal([
      '/dist/embed.fhir',
    ]);
    await pressed('Keep on this device');
    expect(await entries()).to.deep.equal([[`evenhand/${pack.id}`, file]]);
    const kept = JSON.parse(file) as Record<string, unknown>;
    expect(Object.keys(kept).sort()).to.deep.equal(
      ['answers', 'format', 'own', 'pack', 'position', 'taken', 'values', 'version'].sort(),
    );
    expect([kept['answers'], kept['own']]).to.deep.equal([
      await page.run(() => ({ ...document.querySelector('eh-guide')?.answers })),
      [MARK],
    ]);

    const erased = await pressed('Erase');
    expect(await entries(), 'after Erase').to.deep.equal([]);
    await pressed('Keep on this device');
    expect(await entries()).to.have.lengthOf(1);
    await pressed('Start again');
    expect(await entries(), 'after Start again').to.deep.equal([]);
    expect(
      hitsIn(erased)
        .filter((channel) => !BY_PRESS.includes(channel))
        .sort(),
    ).to.deep.equal(['file', 'storage']);
    expect(asked(), 'after Save for the hospital').to.have.lengthOf(1);
  });

  it('the canary catches a leak on each channel', async () => {
    expect(hitsIn(await page.run(caughtIn)), 'before').to.deep.equal([]);
    const leaks = await page.run(async () => {
      for (const leak of Object.values(window.leaks)) await leak();
      return Object.keys(window.leaks);
    });
    await wait(100);
    const caught = await page.run(caughtIn);
    expect(
      leaks.filter((channel) => !hitsIn(caught).includes(channel)),
      'not caught',
    ).to.deep.equal([]);
    expect(
      Object.keys(caught).filter((channel) => !leaks.includes(channel)),
      'channels without a leak',
    ).to.deep.equal([]);
  });

  it('the built guide has the marks for session recorders', async () => {
    const marks = await page.run(() => {
      const guide = document.querySelector('eh-guide');
      return {
        attributes: guide?.getAttributeNames().sort() ?? [],
        classes: guide?.className ?? '',
      };
    });
    expect(marks).to.deep.equal({
      attributes: [
        'class',
        'data-clarity-mask',
        'data-dd-privacy',
        'data-hj-suppress',
        'data-matomo-mask',
        'data-private',
        'data-sentry-block',
      ],
      classes: 'rr-block fs-exclude ph-no-capture ym-hide-content',
    });
  });
}
