// The frame page: as high as its guide, with the page's styles, and closed to the host page.
import { expect } from 'chai';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pack from '../../../src/packs/liver-stem-cells/pack.json' with { type: 'json' };
import { frameHeight } from '../../../src/frame/height.ts';
import { serve } from '../../../scripts/serve.mjs';
import { text, texts } from '../../support/packs/liver.js';
import { dist } from '../support/built-dist.ts';
import type { Browser, Data, Page } from '../support/driver.ts';
import { heightsOf } from '../support/heights.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import { answerWords, journeyNamed } from '../support/journey.ts';
import { servePages } from '../support/pages.ts';

declare global {
  interface Window {
    heard: readonly { readonly origin: string; readonly data: Data }[];
    frameOf(src: string, attributes: Readonly<Record<string, string>>): void;
  }
}

type Server = Awaited<ReturnType<typeof servePages>>;

/** As in docs/frame.md: with an origin of its own, or with none. */
const SANDBOX = 'allow-scripts allow-popups allow-modals allow-same-origin';
const SANDBOX_WITHOUT_ORIGIN = 'allow-scripts allow-popups allow-modals';

/** Runs in the frame: the settings of the guide. */
function setAs(): {
  ready: boolean;
  publisher: string | null;
  accent: string;
  radius: string;
  scheme: string;
  language: string;
  height: number;
  showsResult: boolean;
} {
  const guide = document.querySelector('eh-guide');
  return {
    ready: guide?.state !== undefined,
    publisher: guide?.getAttribute('publisher') ?? null,
    accent: guide?.style.getPropertyValue('--eh-accent') ?? '',
    radius: guide?.style.getPropertyValue('--eh-radius') ?? '',
    scheme: guide?.ownerDocument.documentElement.style.colorScheme ?? '',
    language: guide?.lang ?? '',
    height: guide ? Math.ceil(document.body.getBoundingClientRect().height) : 0,
    showsResult: guide?.state === 'concluded',
  };
}

/** Runs in the frame: the page's own texts and their language. */
function saysItself(): { title: string; language: string; fallback: string[]; guide: string } {
  const shown = [...document.querySelectorAll<HTMLElement>('[slot=fallback]')].filter(
    ({ hidden }) => !hidden,
  );
  const frame = document.querySelector('eh-guide')?.shadowRoot?.querySelector('section');
  return {
    title: document.title,
    language: document.documentElement.lang,
    fallback: shown.map(({ lang }) => lang),
    guide: frame?.lang ?? '',
  };
}

/** Runs in the frame: goes to the result with these answers. */
function concludeWith(
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<{ state: string; problems: number }> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const conclude = async (): Promise<{ state: string; problems: number }> => {
    await walker.press('Start');
    await walker.answer(answers);
    await walker.press('See my notes');
    const guide = document.querySelector('eh-guide');
    return { state: guide?.state ?? '', problems: guide?.problems.length ?? -1 };
  };
  const concluded = conclude();
  // Chromium collects a promise that it awaits, unless the page keeps it.
  Object.defineProperty(window, Symbol.for('evenhand-test/concluded'), { value: concluded });
  return concluded;
}

/** Runs in the host page: every way by which its scripts might read the frame. */
function reachIn(): string[] {
  const frame = document.querySelector('iframe');
  const ways: Record<string, () => unknown> = {
    contentDocument: () => frame?.contentDocument,
    document: () => frame?.contentWindow?.document,
    guide: () =>
      (frame?.contentWindow as unknown as { document: Document }).document.querySelector('eh-guide')
        ?.answers,
    address: () => frame?.contentWindow?.location.href,
    name: () => frame?.contentWindow?.name,
    global: () => (frame?.contentWindow as unknown as { evenhandFrame: unknown }).evenhandFrame,
  };
  return Object.keys(ways).filter((name) => {
    try {
      return Boolean(ways[name]?.());
    } catch {
      return false; // Refused, as it should be.
    }
  });
}

const heightOfFrame = (): number =>
  document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;

export function frameSuite(
  browser: () => Browser,
  { knowsSelfWithoutOrigin }: { knowsSelfWithoutOrigin: boolean },
): void {
  /** The host page on one origin, the guide on another, and a third origin. */
  let page: Page;
  let host: Server;
  let home: Server;
  let stranger: Server;
  before(async () => {
    host = await servePages({ 'frame-src': 'http://*:*' });
    home = await servePages();
    stranger = await servePages();
  });
  after(() => Promise.all([host, home, stranger].map((server) => server.close())));
  beforeEach(async () => {
    home.requests.length = 0;
    page = await browser().open();
    await page.goto(`${host.url}/framing.html`);
  });
  afterEach(() => page.close());

  const until = async (what: string, isTrue: () => Promise<boolean>): Promise<void> => {
    for (const deadline = Date.now() + 10_000; !(await isTrue()); await wait(50))
      if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
  };
  const frame = async (
    query = '',
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    // By its other host name: also another site, which engines isolate even better.
    await page.run(
      (src, given) => {
        window.frameOf(src, given);
      },
      `${home.url.replace('127.0.0.1', 'localhost')}/dist/frame.html${query}`,
      { 'data-evenhand': '', ...attributes },
    );
    await until('the guide is there', async () => (await page.runInFrame(setAs)).ready);
  };
  /** Never lower than its guide, and less than a step higher, whatever the step. */
  const frameFits = async (): Promise<boolean> => {
    const { height, showsResult } = await page.runInFrame(setAs);
    const room = (await page.run(heightOfFrame)) - height;
    return height > 100 && room >= 0 && room < (showsResult ? 6000 : 1500);
  };
  const looksTold = async (): Promise<boolean> => (await page.runInFrame(setAs)).accent !== '';
  const heard = (): Promise<Window['heard']> => page.run(() => window.heard);

  const ways: [name: string, attributes: Readonly<Record<string, string>>][] = [
    ['in a plain frame', {}],
    ['in a sandbox', { sandbox: SANDBOX }],
    ...(knowsSelfWithoutOrigin
      ? ([['in a sandbox without an origin', { sandbox: SANDBOX_WITHOUT_ORIGIN }]] as [
          string,
          Readonly<Record<string, string>>,
        ][])
      : []),
  ];
  for (const [name, attributes] of ways) {
    it(`the frame is high enough for its guide, sends only a number, and scripts of the page cannot read it: ${name}`, async () => {
      const { answers } = journeyNamed('Waiting list, hepatitis B, thinking about it');
      await frame('#publisher=Arroyo%20Clinic&offers-treatment=no', attributes);
      await until('the frame is high enough for the welcome', frameFits);
      const atWelcome = await page.run(heightOfFrame);
      home.requests.length = 0;

      await page.runInFrame(installWalker);
      expect(await page.runInFrame(concludeWith, answers)).to.deep.equal({
        state: 'concluded',
        problems: 0,
      });
      await until('the frame is high enough for the result', frameFits);
      expect(await page.run(heightOfFrame)).to.be.above(atWelcome);

      expect(await page.run(reachIn)).to.deep.equal([]);
      const messages = await heard();
      expect(messages).to.not.have.lengthOf(0);
      for (const { data } of messages) {
        expect(data).to.have.all.keys('evenhand', 'height');
        expect((data as { height: number }).height % 1500, 'in steps').to.equal(0);
      }
      expect(
        answerWords.filter((word) =>
          JSON.stringify(messages.map(({ data }) => data)).includes(word),
        ),
      ).to.deep.equal([]);
      expect(home.requests.filter(({ path }) => path !== '/favicon.ico')).to.deep.equal([]);
      expect(page.engineErrors.filter((line) => !line.includes('/favicon.ico'))).to.deep.equal([]);
    });
  }

  it('the frame sends nothing to a page that sends no settings', async () => {
    await page.run((src) => {
      window.frameOf(src, {});
    }, `${home.url}/dist/frame.html`);
    await until('the guide is there', async () => (await page.runInFrame(setAs)).ready);
    await page.runInFrame(installWalker);
    await page.runInFrame(concludeWith, journeyNamed('Just reading').answers);
    await wait(300);
    expect(await heard()).to.deep.equal([]);
  });

  for (const [what, hash] of [
    ['asks a frame of fixed height', '#height=fixed'],
    ['has an opaque origin by the address of the frame', '#host=data:,x'],
  ] as const) {
    it(`the frame sends nothing to a page that ${what}`, async () => {
      await frame(hash);
      await page.run(() => (document.documentElement.className = 'asks-again'));
      await wait(300);
      expect(await heard()).to.deep.equal([]);
      expect(page.engineErrors.filter((line) => !line.includes('/favicon.ico'))).to.deep.equal([]);
    });
  }

  it('the frame has one height for all questions and the review, and one for all results', async () => {
    await frame();
    const { asking, results } = await page.runInFrame(
      heightsOf,
      pack.questions.map(({ id, when, kind, options }) => ({
        id,
        when: when ?? {},
        several: kind === 'several',
        options: options.map((option) => option.id),
      })),
      journeyNamed('Waiting list, hepatitis B, thinking about it').answers,
    );
    const distinct = (heights: readonly number[], showsResult: boolean): number =>
      new Set(heights.map((height) => frameHeight(height, showsResult))).size;
    expect([asking.length, distinct(asking, false)]).to.deep.equal([8, 1]);
    const exact = new Set(results.flatMap(({ heights }) => heights));
    expect(exact.size, 'exact heights of results').to.be.above(10);
    expect(distinct([...exact], true)).to.equal(1);
  });

  it('in a frame that is higher than its window, the idle warning is in the visible part', async () => {
    await frame();
    await page.runInFrame(installWalker);
    await page.runInFrame(concludeWith, journeyNamed('Just reading').answers);
    await until('the frame is high enough for the result', frameFits);
    await page.run(() => {
      scrollTo(0, 400);
    });
    // A frame receives the scroll position of its page later than the page.
    await until('the frame knows which part of it is in sight', async () =>
      page.runInFrame(
        () =>
          new Promise<boolean>((done) => {
            new IntersectionObserver(([seen], observer) => {
              observer.disconnect();
              done((seen?.intersectionRect.top ?? 0) > 100);
            }).observe(document.documentElement);
          }),
      ),
    );
    const bottomInFrame = (): Promise<number> =>
      page.runInFrame(() => {
        const guide = document.querySelector('eh-guide');
        guide?.idle.warn();
        return guide?.shadowRoot?.querySelector('.idle')?.getBoundingClientRect().bottom ?? 0;
      });
    const bottomInSight = async (): Promise<number> =>
      (await bottomInFrame()) +
      (await page.run(() => document.querySelector('iframe')?.getBoundingClientRect().top ?? 0));
    await until('the warning is in sight', async () => (await bottomInSight()) < 601);
    expect(await bottomInSight()).to.be.above(300);
  });

  it('the frame applies many settings at once as one change', async () => {
    await frame();
    await until('the page has sent its settings', looksTold);
    await page.runInFrame(() => {
      const guide = document.querySelector('eh-guide');
      if (!guide) return;
      new MutationObserver((changes) => {
        guide.dataset['changes'] = String(Number(guide.dataset['changes'] ?? 0) + changes.length);
      }).observe(guide, { attributeFilter: ['lang'] });
    });
    await page.run(() => {
      const inside = document.querySelector('iframe')?.contentWindow;
      for (let index = 0; index <= 20_000; index += 1) {
        const lang = index === 20_000 ? 'zh-Hans' : ['es', 'en'][index % 2];
        inside?.postMessage({ evenhand: 'settings', settings: { lang } }, '*');
      }
    });
    await until(
      'the last one counts',
      async () => (await page.runInFrame(setAs)).language === 'zh-Hans',
    );
    const changes = await page.runInFrame(() =>
      Number(document.querySelector<HTMLElement>('eh-guide')?.dataset['changes']),
    );
    expect(changes).to.be.below(500);
  });

  it('a frame in a shadow root is found, and has the language of its host', async () => {
    await page.run((src) => {
      const around = document.body.appendChild(document.createElement('div'));
      around.lang = 'es';
      const inside = document.createElement('iframe');
      Object.assign(inside, { src, title: 'A guide' }).dataset['evenhand'] = '';
      around.attachShadow({ mode: 'open' }).append(inside);
      document.documentElement.className = 'with-a-shadow-root';
    }, `${home.url}/dist/frame.html`);
    await until('it has sent its height', async () => (await heard()).length > 0);
    // No driver can inspect a frame in a shadow root, but the server sees which language was requested.
    const spanish = '/dist/liver-stem-cells.es.js';
    await until('Spanish is asked for', () =>
      Promise.resolve(home.requests.some(({ path }) => path === spanish)),
    );
  });

  if (!knowsSelfWithoutOrigin) {
    it('the frame shows its fallback in a sandbox without an origin in which ’self’ matches nothing', async () => {
      await page.run(
        (src, given) => {
          window.frameOf(src, given);
        },
        `${home.url}/dist/frame.html`,
        { sandbox: SANDBOX_WITHOUT_ORIGIN },
      );
      await until('the fallback is there', async () =>
        (await page.runInFrame(() => document.body.innerText)).includes(
          'Talk with your own doctor',
        ),
      );
    });
  }

  it('the frame works in a sandbox without an origin if its policy has its address instead of ’self’', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenhand-frame-'));
    const named = await serve({ roots: { '/named/': folder } }); // With the policy of the file alone.
    try {
      for (const name of ['frame.css', 'frame-guide.js'])
        copyFileSync(join(dist, name), join(folder, name));
      writeFileSync(
        join(folder, 'frame.html'),
        readFileSync(join(dist, 'frame.html'), 'utf8').replaceAll("'self'", named.url),
      );
      await page.run(
        (src, given) => {
          window.frameOf(src, given);
        },
        `${named.url}/named/frame.html#publisher=Arroyo%20Clinic`,
        { 'data-evenhand': '', sandbox: SANDBOX_WITHOUT_ORIGIN },
      );
      await until('the guide is there', async () => (await page.runInFrame(setAs)).ready);
      await page.runInFrame(installWalker);
      expect(
        await page.runInFrame(concludeWith, journeyNamed('Just reading').answers),
      ).to.deep.equal({ state: 'concluded', problems: 0 });
      await until('the frame is high enough for the result', frameFits);
    } finally {
      await page.close();
      page = await browser().open();
      await named.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('the frame applies the language and the tokens of the page, and no value that loads anything', async () => {
    await frame('#publisher=Arroyo%20Clinic');
    await until(
      'the page has sent its settings',
      async () => (await page.runInFrame(setAs)).scheme === 'dark',
    );
    expect(await page.runInFrame(setAs)).to.include({
      publisher: 'Arroyo Clinic',
      accent: 'rgb(200 100 50)',
      radius: '',
      language: 'en',
    });
    await page.run(() => {
      document.documentElement.style.colorScheme = 'light';
    });
    await until(
      'the page has sent that it is light now',
      async () => (await page.runInFrame(setAs)).scheme === 'light',
    );
  });

  it('the guide, the title and the fallback of the frame have the language of the page', async () => {
    const says = (title: string, language: string) => ({
      title,
      language,
      fallback: [language],
      guide: language,
    });
    await frame('', { lang: 'es-MX' });
    await until(
      'the guide is in Spanish',
      async () => (await page.runInFrame(saysItself)).guide === 'es',
    );
    expect(await page.runInFrame(saysItself)).to.deep.equal(says(texts['es']?.title ?? '', 'es'));
    expect(
      home.requests.map(({ path }) => path).filter((path) => path.includes('liver-stem-cells')),
    ).to.deep.equal(['/dist/liver-stem-cells.es.js']);
    await page.run(() => {
      document.querySelector('iframe')?.setAttribute('lang', 'en');
      document.documentElement.className = 'in-english';
    });
    await until(
      'the guide is in English',
      async () => (await page.runInFrame(saysItself)).guide === 'en',
    );
    expect(await page.runInFrame(saysItself)).to.deep.equal(says(text.title, 'en'));
    expect(page.engineErrors.filter((line) => !line.includes('/favicon.ico'))).to.deep.equal([]);
  });

  it('the frame is Chinese on a Chinese page, and English if the guide lacks the page’s language', async () => {
    await frame('', { lang: 'zh-Hans' });
    await until(
      'the guide is in Chinese',
      async () => (await page.runInFrame(saysItself)).guide === 'zh-Hans',
    );
    expect(await page.runInFrame(saysItself))
      .to.include({ language: 'zh-Hans' })
      .and.deep.include({ fallback: ['zh-Hans'] });
    await page.run(() => {
      document.querySelector('iframe')?.setAttribute('lang', 'pl');
      document.documentElement.className = 'in-polish';
    });
    await until(
      'the guide is in English',
      async () => (await page.runInFrame(saysItself)).guide === 'en',
    );
    expect(await page.runInFrame(saysItself))
      .to.include({ language: 'en' })
      .and.deep.include({ fallback: ['en'] });
  });

  it('the frame and its page ignore messages from another window, even from the right origin', async () => {
    await frame('#publisher=Arroyo%20Clinic');
    await until('the page has sent its settings', looksTold);
    await until('the frame is high enough for its guide', frameFits);
    const before = await page.run(heightOfFrame);
    for (const [times, origin] of [
      home.url.replace('127.0.0.1', 'localhost'),
      host.url,
    ].entries()) {
      await page.run((src) => {
        window.frameOf(src, {});
      }, `${origin}/forger.html`);
      await until(
        'the forged height has arrived',
        async () =>
          (await heard()).filter(({ data }) => JSON.stringify(data).includes('4321')).length >
          times,
      );
    }
    await wait(100);
    expect(await page.run(heightOfFrame)).to.equal(before);
    expect(await page.runInFrame(setAs)).to.include({
      publisher: 'Arroyo Clinic',
      accent: 'rgb(200 100 50)',
    });
  });

  it('frame.js ignores messages when another page is in the frame', async () => {
    await frame();
    await until('the page has sent its settings', looksTold);
    await until('the frame is high enough for its guide', frameFits);
    const before = await page.run(heightOfFrame);
    await page.run((src) => {
      document.querySelector('iframe')?.contentWindow?.location.replace(src);
    }, `${stranger.url}/forger.html`);
    await until('the forged height has arrived', async () =>
      JSON.stringify(await heard()).includes('4321'),
    );
    await wait(100);
    expect(await page.run(heightOfFrame)).to.equal(before);
  });

  it('the frame accepts nothing from a page that its address does not name', async () => {
    await frame(`#host=${encodeURIComponent(stranger.url)}&accent=rgb(9%209%209)`);
    await page.run(() => {
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage(
          { evenhand: 'settings', settings: { publisher: 'A forger', accent: 'rgb(1 2 3)' } },
          '*',
        );
    });
    await wait(150);
    expect(await page.runInFrame(setAs)).to.include({ publisher: null, accent: 'rgb(9 9 9)' });
    expect(await heard(), 'nor does that page hear of it').to.deep.equal([]);
  });

  it('invalid heights and settings are ignored', async () => {
    await frame();
    await until('the frame is high enough for its guide', frameFits);
    const before = await page.run(heightOfFrame);
    // From the guide's own frame, so that only the value itself is wrong.
    for (const height of ['900px', -1, 0, 1e9, null, { tall: 900 }]) {
      await page.runInFrame((data) => {
        parent.postMessage({ evenhand: 'height', height: data }, '*');
      }, height);
    }
    await until('all of them have arrived', async () =>
      JSON.stringify(await heard()).includes('tall'),
    );
    expect(await page.run(heightOfFrame)).to.equal(before);
    for (const data of [
      null,
      'settings',
      { evenhand: 'settings' },
      {
        evenhand: 'settings',
        settings: {
          publisher: ['x'],
          accent: 'url(/pixel.png)',
          font: 'x'.repeat(121),
          scheme: 'purple',
          'leave-to': '/elsewhere',
          onclick: 'x',
        },
      },
    ]) {
      await page.run((message) => {
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
      }, data);
    }
    await wait(100);
    expect(await page.runInFrame(setAs)).to.include({
      publisher: null,
      accent: 'rgb(200 100 50)',
      scheme: 'dark',
    });
    // Besides the masks for session recorders, which every guide has.
    const names = await page.runInFrame(() =>
      document
        .querySelector('eh-guide')
        ?.getAttributeNames()
        .filter((name) => name !== 'class' && !name.startsWith('data-'))
        .sort(),
    );
    expect(names).to.deep.equal(['lang', 'style']);
  });
}
