// Pages that make it hard: the same words, in the same order, with the same roles, and as legible as on a page that does not.
import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { EhGuide } from '../../../src/elements/guide.js';
import type { Browser, Page } from '../support/driver.ts';
import { installWalker, type Walker } from '../support/in-page.ts';
import { servePages } from '../support/pages.ts';

declare global {
  interface Window {
    guide: EhGuide;
    bringGuide(attributes?: Readonly<Record<string, string>>): Promise<EhGuide>;
  }
}

const WAYS = ['resets', 'letters', 'small rem', 'from right to left', 'narrow', 'base', 'polluted', 'patched', 'in a form', 'in a shadow root'] as const;

interface Seen {
  /** Role and words of everything that is shown, in order. */
  readonly said: readonly string[];
  /** How the words of the first paragraph look. */
  readonly look: Readonly<Record<string, string>>;
  /** How far anything sticks out of the place, in CSS pixels. */
  readonly out: number;
}

/** Runs in the page: what a person sees of the guide, on the welcome, on a question and on a result. */
async function seeAll(): Promise<Seen[]> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const drawn = async (): Promise<void> => {
    for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => requestAnimationFrame(done));
  };
  const tell = (node: Node, lines: string[]): string[] => {
    if (node instanceof Text) {
      const words = node.data.replace(/\s+/g, ' ').trim();
      if (words) lines.push(words);
    } else if (node instanceof HTMLElement) {
      if (!node.checkVisibility()) return lines;
      const said = ['role', 'type', 'href', 'aria-label', 'aria-describedby', 'name', 'value', 'open', 'lang', 'dir'].filter((name) => node.hasAttribute(name)).map((name) => ` ${name}=${node.getAttribute(name) ?? ''}`);
      if (!/^(div|span|slot|eh-.*)$/.test(node.localName)) lines.push(`<${node.localName}${said.join('')}>`);
      const inner = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      for (const child of inner.length > 0 ? inner : (node.shadowRoot ?? node).childNodes) tell(child, lines);
    }
    return lines;
  };
  const see = async (): Promise<Seen> => {
    await drawn();
    const { guide } = window;
    const words = walker.all('p').find((element) => element.checkVisibility() && element.getRootNode() !== document && element.classList.contains('measure'));
    const style = words && getComputedStyle(words);
    const place = document.querySelector('#place');
    // A place that the page has made inline has no width of its own: then nothing may leave the page.
    const edge = place && getComputedStyle(place).display !== 'inline' ? place.getBoundingClientRect().right : document.documentElement.clientWidth;
    const zoom = Number(guide.shadowRoot?.querySelector('section')?.style.getPropertyValue('zoom') || 1);
    const right = Math.max(0, ...walker.all('p, h2, h3, h4, label, button, select, summary, a, li').filter((element) => element.checkVisibility() && !element.closest('.visually-hidden')).map((element) => element.getBoundingClientRect().right));
    const looks = ['textTransform', 'fontStyle', 'fontWeight', 'textIndent', 'whiteSpace', 'wordBreak', 'textAlign', 'textShadow', 'cursor', 'direction', 'color'] as const;
    const look: Record<string, string> = style ? Object.fromEntries(looks.map((name) => [name, style[name]])) : {};
    // As drawn: an engine tells of a size before or after it is drawn larger.
    const size = style ? parseFloat(style.fontSize) : 0;
    return {
      said: tell(guide, []),
      look: { ...look, size: String(Math.round(size < 14 ? size * zoom : size)) },
      out: Math.max(0, Math.round(right - edge)),
    };
  };
  const seen = [await see()];
  await walker.press('Start');
  seen.push(await see());
  await walker.answer({ who: 'reading' });
  await walker.press('See my notes');
  await drawn();
  await walker.press('Show all notes');
  seen.push(await see());
  return seen;
}

/** Runs in the page: brings the guide and waits until it is drawn. */
async function bring(attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  const ready = new Promise((done) => {
    addEventListener('eh-ready', done);
  });
  await window.bringGuide(attributes);
  await ready;
}

const state = (): string => window.guide.state ?? '';

export function hostileSuite(browser: () => Browser, { knowsTrustedTypes }: { knowsTrustedTypes: boolean }): void {
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  let clean: Seen[];

  const visit = async (way: string, attributes: Readonly<Record<string, string>> = {}, path = 'hostile.html', from = server): Promise<void> => {
    page = await browser().open();
    await page.goto(`${from.url}/${path}#${encodeURIComponent(way)}`);
    await page.run(installWalker);
    await page.run(bring, attributes);
  };
  const until = async (what: string, isTrue: () => Promise<boolean>): Promise<void> => {
    for (const deadline = Date.now() + 5000; !(await isTrue()); await wait(30)) if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
  };

  before(async () => {
    server = await servePages({ 'base-uri': "'self'" });
    await visit('clean');
    clean = await page.run(seeAll);
    for (const { said } of clean) expect(said.length).to.be.above(20);
    await page.close();
  });
  after(() => server.close());
  afterEach(() => page.close());

  for (const way of [...WAYS, 'quirks']) {
    it(`says the same, and as legibly: ${way}`, async () => {
      await (way === 'quirks' ? visit('clean', {}, 'quirks.html') : visit(way));
      const seen = await page.run(seeAll);
      for (const [at, { said, look, out }] of seen.entries()) {
        expect(said, 'what is said').to.deep.equal(clean[at]?.said);
        expect(look, 'how it looks').to.deep.equal(clean[at]?.look);
        expect(out, 'how far it sticks out').to.equal(0);
      }
      expect(page.engineErrors.filter((line) => !line.includes('/favicon.ico'))).to.deep.equal([]);
    });
  }

  it('says plainly that it cannot go on where the page has added to every object', async () => {
    page = await browser().open();
    await page.goto(`${server.url}/hostile.html#${encodeURIComponent('every object')}`);
    // XState goes through an empty object by `for … in`, and takes what it inherits for an event.
    const told = await page.run(async () => {
      const guide = await window.bringGuide();
      await guide.updateComplete;
      // As a text: what carries objects out of WebKit goes through them by `for … in` as well.
      return JSON.stringify({ text: guide.shadowRoot?.textContent.trim() ?? '', codes: guide.problems.map(({ code }) => code) });
    });
    expect(JSON.parse(told)).to.deep.equal({ text: 'The guide could not be loaded.', codes: ['pack-broken'] });
  });

  it('works beside a second copy of the library, where the policy lets two of them make theirs', async () => {
    const both = await servePages({ 'trusted-types': "lit-html 'allow-duplicates'" });
    try {
      await visit('twice', {}, 'hostile.html', both);
      expect((await page.run(seeAll)).map(({ said }) => said)).to.deep.equal(clean.map(({ said }) => said));
      expect(page.engineErrors.filter((line) => !line.includes('/favicon.ico'))).to.deep.equal([]);
    } finally {
      await both.close();
    }
  });

  if (knowsTrustedTypes) {
    it('says why a second copy does not load under a policy for one, and the first goes on', async () => {
      await visit('clean');
      const refused = await page.run(async () => {
        try {
          await window.loadModule('/dist/embed.js?another');
          return 'it loaded';
        } catch (error) {
          return String(error);
        }
      });
      expect(refused).to.include('lit-html');
      expect((await page.run(seeAll)).map(({ said }) => said)).to.deep.equal(clean.map(({ said }) => said));
    });
  }

  it('is no part of a form around it: Enter sends nothing, and nothing is in its data', async () => {
    await visit('in a form');
    const told = await page.run(async () => {
      const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
      const form = document.querySelector('form');
      const heard: string[] = [];
      for (const type of ['submit', 'reset', 'change', 'input', 'close', 'cancel', 'toggle', 'invalid', 'select']) document.addEventListener(type, () => heard.push(type));
      await walker.press('Start');
      await walker.answer({ who: 'reading' });
      await walker.press('See my notes');
      await new Promise((done) => setTimeout(done, 50));
      for (const input of walker.all<HTMLInputElement>('input:not([type=text])')) input.click();
      for (const details of walker.all('summary')) details.click();
      walker.all('input[type=text]')[0]?.focus();
      return { heard, data: [...new FormData(form ?? undefined)].length, elements: [...(form?.elements ?? [])].map(({ localName }) => localName) };
    });
    server.requests.length = 0;
    await page.press('x');
    await page.press('Enter');
    await wait(100);
    expect(told).to.deep.equal({ heard: [], data: 0, elements: ['button'] });
    expect(server.requests.map(({ path }) => path).filter((path) => path.startsWith('/sent'))).to.deep.equal([]);
    expect(await page.run(() => (window[Symbol.for('evenhand-test/walker')] as Walker).all('[part=own]').length), 'the question was added').to.equal(1);
  });

  it('keeps its answers when it is moved', async () => {
    await visit('clean');
    const moved = await page.run(async () => {
      const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
      await walker.press('Start');
      await walker.choose('someone-else');
      await walker.press('Continue');
      document.body.prepend(window.guide);
      await new Promise((done) => setTimeout(done, 50));
      return { answers: window.guide.answers, state: window.guide.state, asked: walker.all('eh-choice').length };
    });
    expect(moved).to.deep.equal({ answers: { who: 'someone-else' }, state: 'asking', asked: 1 });
  });

  it('leaves nothing behind on the window and the document, however often it comes and goes', async () => {
    page = await browser().open();
    await page.goto(`${server.url}/hostile.html`);
    const counts = await page.run(async () => {
      // What is listened to and waited for, as the page itself can count it.
      const listening = new Map<string, number>();
      const count = (key: string, by: number): void => void listening.set(key, (listening.get(key) ?? 0) + by);
      for (const [name, target] of Object.entries({ window, document })) {
        for (const [method, by] of [['addEventListener', 1], ['removeEventListener', -1]] as const) {
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
        const id = later(() => { drop(id); run(); }, after);
        timers.add(id);
        return id;
      }) as typeof setTimeout;
      window.clearTimeout = (id) => { drop(id); never(id); };
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
      return { one, hundred, gone: [...listening].filter(([, left]) => left !== 0), timers: timers.size };
    });
    expect(Object.keys(counts.one).sort()).to.deep.equal(['pagehide', 'pointerdown', 'keydown', 'wheel', 'touchmove', 'focusin', 'popstate'].map((type) => `window ${type}`).sort());
    expect(counts.hundred).to.deep.equal({ listening: counts.one, timers: 1 });
    expect(counts.gone, 'once it has gone').to.deep.equal([]);
    expect(counts.timers).to.equal(0);
  });

  describe('Back and Forward', () => {
    const at = async (where: string): Promise<void> => {
      await until(`it is at ${where}`, async () => (await page.run(() => `${window.guide.state ?? ''} ${(window[Symbol.for('evenhand-test/walker')] as Walker).all<HTMLInputElement>('eh-choice').map((choice) => (choice as HTMLElement & { name: string }).name).join()}`.trim())) === where);
    };
    const press = (text: string): Promise<void> => page.run(async (label) => { await (window[Symbol.for('evenhand-test/walker')] as Walker).press(label); }, text);
    const answer = (id: string): Promise<void> => page.run(async (option) => { await (window[Symbol.for('evenhand-test/walker')] as Walker).choose(option); }, id);
    const go = (steps: number): Promise<void> => page.run((by) => { history.go(by); }, steps);

    it('go through the steps where the page asks for it, and tell nothing of them', async () => {
      await visit('clean', { history: '' });
      const before = await page.run(() => history.length);
      await press('Start');
      await at('asking who');
      await answer('someone-else');
      await press('Continue');
      await at('asking also');
      await page.run(() => { window.guide.shadowRoot?.querySelector<HTMLElement>('.alarm .second')?.click(); });
      await at('urgent');
      expect(await page.run(() => history.length)).to.equal(before + 3);
      expect(await page.run(() => ({ url: location.hash, state: Object.keys(history.state as object), entry: ((history.state as { evenhand: unknown[] }).evenhand).map((part) => typeof part) }))).to.deep.equal({ url: '#clean', state: ['evenhand'], entry: ['string', 'number'] });

      await go(-1);
      await at('asking also');
      await go(-1);
      await at('asking who');
      expect(await page.run(() => window.guide.answers as Record<string, string>)).to.deep.equal({ who: 'someone-else' });
      await go(1);
      await at('asking also');
      await press('Back'); // Its own Back is the browser's.
      await at('asking who');
      await go(-1);
      await at('welcome');
      await go(2);
      await at('asking also');
      await go(1);
      await at('urgent');
      await press('I opened this by mistake');
      await at('asking also');
      await press('Start again');
      await at('welcome');
      expect(await page.run(() => window.guide.answers as Record<string, string>)).to.deep.equal({});
      expect(await page.run(() => (history.state as { evenhand: unknown[] }).evenhand[1])).to.equal(0);
    });

    it('are the page’s alone where it does not ask', async () => {
      await visit('clean');
      const before = await page.run(() => history.length);
      await press('Start');
      await at('asking who');
      expect(await page.run(() => [history.length, history.state as null])).to.deep.equal([before, null]);
    });

    it('leave the entries of the page to the page', async () => {
      await visit('clean', { history: '' });
      await press('Start');
      await at('asking who');
      await page.run(() => { location.hash = 'elsewhere'; });
      await page.run(() => { history.pushState({ mine: 1 }, ''); });
      await go(-1);
      await wait(100);
      expect(await page.run(state)).to.equal('asking');
      await go(-1);
      await wait(100);
      expect(await page.run(state)).to.equal('asking');
      await go(-1);
      await at('welcome');
    });
  });
}
