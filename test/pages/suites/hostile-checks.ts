// The checks on hostile pages, one per promise. Each throws if its promise is broken: suites/hostile.ts runs them with
// the built guide, suites/protections.ts with one protection removed.
import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import { es } from '../../../src/words/es.ts';
import type { HardPages } from '../support/hard-page.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import { servePages } from '../support/pages.ts';
import { bring, fieldsRemembered, looksOfAll, seeAll, wordsToTranslate } from '../support/seen.ts';

type Check = (pages: HardPages) => Promise<void>;

const WAYS = [
  'resets',
  'letters',
  'spaced text',
  'spaced text, narrow',
  'far apart',
  'close together',
  'small rem',
  'from right to left',
  'narrow',
  'base',
  'polluted',
  'patched',
  'in a form',
  'in a shadow root',
  'quirks',
] as const;

const troubles = ({ page }: HardPages): string[] =>
  page.engineErrors.filter((line) => !line.includes('/favicon.ico'));

/** The same words and styles as on a page that does nothing, and no clipped text. */
const sameOn =
  (way: (typeof WAYS)[number]): Check =>
  async (pages) => {
    const clean = await pages.clean();
    const page = await (way === 'quirks'
      ? pages.visit('clean', {}, 'quirks.html')
      : pages.visit(way));
    for (const [at, { said, look, out, cut }] of (await page.run(seeAll)).entries()) {
      expect(said, 'what is said').to.deep.equal(clean[at]?.said);
      expect(look, 'how it looks').to.deep.equal(clean[at]?.look);
      expect(cut, 'what is cut off').to.deep.equal([]);
      expect(out, 'how far it sticks out').to.equal(0);
    }
    expect(troubles(pages), 'what the engine says').to.deep.equal([]);
  };

const historyOf = (): { length: number; state: string } => ({
  length: history.length,
  state: JSON.stringify(history.state),
});
const sessionOf = (): { state: string; answers: string } => ({
  state: window.guide.state ?? '',
  answers: JSON.stringify(window.guide.answers),
});
const go = (pages: HardPages, steps: number): Promise<void> =>
  pages.page.run((by) => {
    history.go(by);
  }, steps);

/** Answers the first question of a page that was just opened. */
async function answerFirst(pages: HardPages): Promise<void> {
  await pages.press('Start');
  await pages.choose('someone-else');
  await pages.press('Continue');
  await pages.at('asking also');
}

export const CHECKS: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(WAYS.map((way) => [`says the same, and as legibly: ${way}`, sameOn(way)])),

  'a reader’s own spacing of letters and lines reaches the text': async (pages) => {
    const page = await pages.visit('spaced text');
    for (const { spacing } of await page.run(seeAll))
      expect(spacing, 'spacing of letters').to.be.within(1.9, 2.3); // 0.12 of the 18 px that the page writes.
    await pages.visit('far apart');
    const lines = await pages.page.run(() => {
      const [signs] = (window[Symbol.for('evenhand-test/walker')] as Walker).all(
        '.alarm li, .alarm p',
      );
      return signs ? parseFloat(getComputedStyle(signs).lineHeight) : 0;
    });
    expect(lines, 'height of lines').to.be.above(60);
  },

  'shows the fallback and reports pack-broken where every object has a property of the page':
    async (pages) => {
      const page = await pages.open('every object');
      const outcome = await page.run(async () => {
        await window.bringGuide({});
        await new Promise((done) => setTimeout(done, 200));
        const fallback = window.guide.shadowRoot?.querySelector('slot[name=fallback]');
        return JSON.stringify([
          fallback !== null && fallback !== undefined,
          window.guide.state === undefined,
          window.guide.problems.map(({ code }) => code),
        ]);
      });
      expect(JSON.parse(outcome)).to.deep.equal([true, true, ['pack-broken']]);
    },

  'works beside a second copy of the library, where the policy lets two of them make theirs':
    async (pages) => {
      const clean = await pages.clean();
      const both = await servePages(
        { 'trusted-types': "lit-html evenhand 'allow-duplicates'" },
        pages.roots,
      );
      try {
        const page = await pages.visit('twice', {}, 'hostile.html', both);
        expect(
          (await page.run(seeAll)).map(({ said }) => said),
          'what is said',
        ).to.deep.equal(clean.map(({ said }) => said));
        expect(troubles(pages)).to.deep.equal([]);
      } finally {
        await pages.close();
        await both.close();
      }
    },

  'is no part of a form around it: Enter sends nothing, and nothing is in its data': async (
    pages,
  ) => {
    const page = await pages.visit('in a form');
    const effects = await page.run(async () => {
      const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
      const form = document.querySelector('form');
      const heard: string[] = [];
      for (const type of [
        'submit',
        'reset',
        'change',
        'close',
        'cancel',
        'toggle',
        'invalid',
        'select',
      ])
        document.addEventListener(type, () => heard.push(type));
      await walker.press('Start');
      await walker.answer({ who: 'reading' });
      await walker.press('See my notes');
      await new Promise((done) => setTimeout(done, 50));
      await walker.openAll();
      for (const input of walker.all<HTMLInputElement>('input:not([type=text], [type=file])'))
        input.click();
      walker.all('input[type=text]')[0]?.focus();
      return {
        heard,
        data: [...new FormData(form ?? undefined)].length,
        elements: [...(form?.elements ?? [])].map(({ localName }) => localName),
      };
    });
    pages.server.requests.length = 0;
    await page.press('x');
    await page.press('Enter');
    await wait(100);
    expect(effects, 'what the form knows').to.deep.equal({
      heard: [],
      data: 0,
      elements: ['button'],
    });
    expect(
      pages.server.requests.map(({ path }) => path).filter((path) => path.startsWith('/sent')),
    ).to.deep.equal([]);
    expect(
      await page.run(
        () => (window[Symbol.for('evenhand-test/walker')] as Walker).all('[part=own]').length,
      ),
      'the question was added',
    ).to.equal(1);
  },

  'tells nothing that other libraries listen to, and lets their own events pass': async (pages) => {
    const page = await pages.visit('clean');
    await page.run(() => {
      const heard: string[] = [];
      Object.defineProperty(window, Symbol.for('evenhand-test/heard'), { value: heard });
      for (const type of [
        'change',
        'input',
        'beforeinput',
        'select',
        'toggle',
        'close',
        'cancel',
        'open',
        'submit',
        'answer',
        'step',
        'next',
        'back',
        'continue',
        'value',
        'wipe',
        'context-request',
        'keydown',
        'keyup',
        'compositionend',
        'copy',
      ]) {
        document.addEventListener(type, (event) =>
          heard.push(`${type} of ${(event.target as Element | null)?.id ?? ''}`),
        );
      }
      const mine = Object.assign(document.createElement('p'), { slot: 'contact' });
      mine.append(Object.assign(document.createElement('input'), { id: 'mine' }));
      window.guide.append(mine);
    });
    await pages.conclude();
    await pages.openAll();
    const state = await page.run(sessionOf);
    await page.run(() => {
      const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
      for (const input of walker.all<HTMLInputElement>('input:not([type=text], [type=file])'))
        input.click();
      walker
        .all('input[type=text]')
        .find(({ id }) => id === 'own')
        ?.focus();
    });
    for (const key of ['w', 'h', 'y', 'Enter']) await page.press(key);
    const heard = (): Promise<string[]> =>
      page.run(() => (window[Symbol.for('evenhand-test/heard')] as string[]).splice(0));
    expect(await heard(), 'heard of the guide').to.deep.equal([]);

    // Events of the page: from a field that the page has put into the guide, and dispatched on the guide itself.
    await page.run(() => {
      document.querySelector<HTMLElement>('#mine')?.focus();
    });
    await page.press('x');
    expect(await heard(), 'heard of the field of the page').to.include.members([
      'keydown of mine',
      'input of mine',
      'keyup of mine',
    ]);
    await page.run(() => {
      for (const type of [
        'change',
        'answer',
        'next',
        'back',
        'value',
        'wipe',
        'close',
        'cancel',
        'toggle',
        'context-request',
      ])
        window.guide.dispatchEvent(
          Object.assign(
            new CustomEvent(type, { bubbles: true, composed: true, detail: { type: 'wipe' } }),
            {
              context: 'theirs',
              callback: () => {
                throw new Error('Not for us.');
              },
            },
          ),
        );
    });
    expect(await heard()).to.have.length(10);
    expect(await page.run(sessionOf), 'the session after events of others').to.deep.equal(state);
    expect(troubles(pages)).to.deep.equal([]);
  },

  'can be heard of outside a shadow root that it stands in, and keeps the focus': async (pages) => {
    const page = await pages.open('in a shadow root');
    await page.run(() => {
      const heard: string[] = [];
      Object.defineProperty(window, Symbol.for('evenhand-test/heard'), { value: heard });
      for (const type of ['eh-ready', 'eh-step-change', 'eh-concluded'])
        document.addEventListener(type, () => heard.push(type));
    });
    await page.run(bring);
    await pages.conclude();
    expect(
      await page.run(() => window[Symbol.for('evenhand-test/heard')] as string[]),
    ).to.deep.equal([
      'eh-ready',
      'eh-step-change',
      'eh-step-change',
      'eh-step-change',
      'eh-concluded',
    ]);
    const focus = await page.run(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.localName ?? '';
    });
    expect(focus).to.match(/^h\d$/);
  },

  'keeps its answers when it is moved, and goes on': async (pages) => {
    for (const way of ['prepend', 'moveBefore'] as const) {
      const page = await pages.visit('clean');
      await answerFirst(pages);
      await page.run((move) => {
        const { body } = document as unknown as {
          body: HTMLElement & { moveBefore?: (node: Node, before: Node | null) => void };
        };
        if (move === 'moveBefore' && body.moveBefore)
          body.moveBefore(window.guide, body.firstChild);
        else body.prepend(window.guide);
      }, way);
      await wait(50);
      expect(await page.run(sessionOf), 'once moved').to.deep.equal({
        state: 'asking',
        answers: '{"who":"someone-else"}',
      });
      await pages.choose('none');
      await pages.press('Continue');
      await pages.at('asking condition');
      expect(await page.run(sessionOf)).to.deep.equal({
        state: 'asking',
        answers: '{"who":"someone-else","also":["none"]}',
      });
    }
  },

  'leaves nothing behind on the window and the document, however often it comes and goes': async (
    pages,
  ) => {
    const page = await pages.open('clean');
    const counts = await page.run(countWhatStays);
    expect(Object.keys(counts.one).sort()).to.deep.equal(
      [
        'pagehide',
        'pointerdown',
        'pointermove',
        'keydown',
        'wheel',
        'scroll',
        'touchmove',
        'focusin',
        'click',
        'selectionchange',
        'popstate',
        'storage',
      ]
        .map((type) => `window ${type}`)
        .sort(),
    );
    expect(counts.hundred, 'after a hundred times').to.deep.equal({
      listening: counts.one,
      timers: 1,
    });
    expect(counts.gone, 'once it has gone').to.deep.equal([]);
    expect(counts.timers).to.equal(0);
  },

  'erases the answers when the page is put away': async (pages) => {
    const page = await pages.visit('clean');
    await answerFirst(pages);
    await page.run(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    expect(await page.run(sessionOf), 'once put away').to.deep.equal({
      state: 'welcome',
      answers: '{}',
    });
  },

  'erases the answers when nobody has touched the page for 30 minutes': async (pages) => {
    const page = await pages.visit('asleep');
    await answerFirst(pages);
    const sleep = (minutes: number): Promise<void> =>
      page.run((by) => {
        (window as unknown as { sleepFor(by: number): void }).sleepFor(by);
      }, minutes);
    await sleep(29);
    await page.press('Tab');
    expect(await page.run(sessionOf), 'after 29 minutes').to.deep.equal({
      state: 'asking',
      answers: '{"who":"someone-else"}',
    });
    await sleep(29 + 31);
    await page.press('Tab');
    expect(await page.run(sessionOf), 'after 31 minutes').to.deep.equal({
      state: 'welcome',
      answers: '{}',
    });
  },

  'is left alone by translators, and remembered by no browser': async (pages) => {
    const page = await pages.visit('clean');
    expect(await page.run(wordsToTranslate), 'words to translate').to.deep.equal([]);
    await pages.press('Start');
    await pages.at('asking who');
    expect(await page.run(fieldsRemembered), 'fields of a question').to.deep.equal({
      all: 3,
      remembered: [],
    });
    await pages.choose('reading');
    await pages.press('Continue');
    await pages.press('See my notes');
    await pages.at('concluded');
    await pages.openAll();
    const { all, remembered } = await page.run(fieldsRemembered);
    expect(all).to.be.above(25);
    expect(remembered, 'fields of a result').to.deep.equal([]);
    expect(await page.run(wordsToTranslate), 'words to translate').to.deep.equal([]);
  },

  'finds its languages beside itself, whatever `<base>` says': async (pages) => {
    await pages.visit('base');
    pages.server.requests.length = 0;
    await pages.press('Español');
    await pages.page.run(async (start) => {
      const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
      const isThere = (): boolean =>
        walker.all('button').some((button) => button.innerText.trim() === start);
      for (let turn = 0; turn < 100 && !isThere(); turn += 1)
        await new Promise((done) => setTimeout(done, 50));
      await walker.press(start);
    }, es.start);
    await pages.at('asking who');
    expect(
      pages.server.requests
        .map(({ path }) => path)
        .filter((path) => path.includes('.es-'))
        .map((path) => path.split('/')[1]),
    ).to.deep.equal(['dist']);
  },

  'marks itself for session recorders': async (pages) => {
    const page = await pages.visit('clean');
    const marks = await page.run(() => ({
      attributes: window.guide.getAttributeNames().sort(),
      classes: window.guide.className,
    }));
    expect(marks, 'marks').to.deep.equal({
      attributes: [
        'class',
        'data-clarity-mask',
        'data-dd-privacy',
        'data-hj-suppress',
        'data-matomo-mask',
        'data-private',
        'data-sentry-block',
        'lang',
        'offers-treatment',
        'pack',
        'publisher',
      ],
      classes: 'rr-block fs-exclude ph-no-capture ym-hide-content',
    });
  },

  'Back and Forward go through the steps where the page asks for it, and tell nothing of them':
    async (pages) => {
      const page = await pages.visit('clean', { history: '' });
      const before = await page.run(historyOf);
      await answerFirst(pages);
      await page.run(() => {
        window.guide.shadowRoot?.querySelector<HTMLElement>('.alarm .second')?.click();
      });
      await pages.at('urgent');
      // WebKit keeps at most 100 entries, and other checks before this one have created many.
      expect((await page.run(historyOf)).length).to.equal(Math.min(before.length + 3, 100));
      expect(
        await page.run(() => ({
          url: location.hash,
          state: Object.keys(history.state as object),
          entry: (history.state as { evenhand: unknown[] }).evenhand.map((part) => typeof part),
        })),
      ).to.deep.equal({ url: '#clean', state: ['evenhand'], entry: ['string', 'number'] });

      await go(pages, -1);
      await pages.at('asking also');
      await go(pages, -1);
      await pages.at('asking who');
      expect((await page.run(sessionOf)).answers).to.equal('{"who":"someone-else"}');
      await go(pages, 1);
      await pages.at('asking also');
      await pages.press('Back'); // Its own Back is the browser's.
      await pages.at('asking who');
      await go(pages, -1);
      await pages.at('welcome');
      await go(pages, 2);
      await pages.at('asking also');
      await go(pages, 1);
      await pages.at('urgent');
      await pages.press('I opened this by mistake');
      await pages.at('asking also');
      await pages.press('Start again');
      await pages.at('welcome');
      expect((await page.run(sessionOf)).answers).to.equal('{}');
      expect((await page.run(historyOf)).state, 'at the entry of the page').to.equal(before.state);
    },

  'Back and Forward are the page’s alone where it does not ask': async (pages) => {
    const page = await pages.visit('clean');
    const before = await page.run(historyOf);
    await pages.press('Start');
    await pages.at('asking who');
    expect(await page.run(historyOf), 'entries').to.deep.equal(before);
  },

  'Back and Forward leave the entries of the page to the page': async (pages) => {
    const page = await pages.visit('clean', { history: '' });
    await page.run(() => {
      history.replaceState('kept by the page', '');
    });
    await pages.press('Start');
    await pages.at('asking who');
    await page.run(() => {
      location.hash = 'elsewhere';
    });
    await page.run(() => {
      history.pushState({ mine: 1 }, '');
    });
    for (let times = 0; times < 2; times += 1) {
      await go(pages, -1);
      await wait(100);
      expect((await page.run(sessionOf)).state, 'at an entry of the page').to.equal('asking');
    }
    await go(pages, -1);
    await pages.at('welcome');
    expect((await page.run(historyOf)).state, 'what the page has kept').to.equal(
      '"kept by the page"',
    );
  },

  'is drawn in quirks mode as elsewhere': async (pages) => {
    const page = await pages.visit('clean');
    await pages.conclude();
    await pages.openAll();
    const plain = await page.run(looksOfAll);
    await pages.visit('clean', {}, 'quirks.html');
    await pages.conclude();
    await pages.openAll();
    expect(plain.length).to.be.above(300);
    expect(await pages.page.run(looksOfAll), 'in quirks mode').to.deep.equal(plain);
  },
};

export const sayWhySecondCopyFails: Check = async (pages) => {
  const clean = await pages.clean();
  const page = await pages.visit('clean');
  await page.run(installWalker);
  const refused = await page.run(async () => {
    try {
      await window.loadModule('/dist/embed.js?another');
      return 'it loaded';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).to.include('lit-html');
  expect((await page.run(seeAll)).map(({ said }) => said)).to.deep.equal(
    clean.map(({ said }) => said),
  );
};

/** Runs in the page: listeners and timers, as the page itself can count them. */
async function countWhatStays(): Promise<{
  one: Record<string, number>;
  hundred: { listening: Record<string, number>; timers: number };
  gone: [string, number][];
  timers: number;
}> {
  const listening = new Map<string, number>();
  const count = (key: string, by: number): void =>
    void listening.set(key, (listening.get(key) ?? 0) + by);
  for (const [name, target] of Object.entries({ window, document })) {
    for (const [method, by] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      const original = EventTarget.prototype[method].bind(target) as (...args: unknown[]) => void;
      target[method] = (...args: unknown[]) => {
        count(`${name} ${String(args[0])}`, by);
        original(...args);
      };
    }
  }
  const timers = new Set<unknown>();
  const later = window.setTimeout.bind(window);
  const never = window.clearTimeout.bind(window);
  const drop = (id: unknown): void => void timers.delete(id);
  window.setTimeout = ((run: () => void, after?: number) => {
    const id = later(() => {
      drop(id);
      run();
    }, after);
    timers.add(id);
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    drop(id);
    never(id);
  };
  const ready = new Promise((done) => {
    document.body.addEventListener('eh-ready', done);
  });
  const guide = await window.bringGuide();
  await ready;
  const rest = (): Promise<unknown> => new Promise((done) => later(done, 30));
  await rest();
  const one = Object.fromEntries(listening);
  for (let times = 0; times < 100; times += 1) {
    guide.remove();
    document.body.append(guide);
  }
  await rest();
  const hundred = { listening: Object.fromEntries(listening), timers: timers.size };
  guide.remove();
  await rest();
  return {
    one,
    hundred,
    gone: [...listening].filter(([, left]) => left !== 0),
    timers: timers.size,
  };
}
