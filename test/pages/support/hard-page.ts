// Hostile pages, one after another, with the guide in each: the built one, or one with a protection removed.
import { setTimeout as wait } from 'node:timers/promises';
import type { serve } from '../../../scripts/serve.mjs';
import type { Browser, Page } from './driver.ts';
import { installWalker, type Walker } from './in-page.ts';
import { servePages } from './pages.ts';
import { bring, seeAll, type Seen } from './seen.ts';

export type Server = Awaited<ReturnType<typeof serve>>;

/** The policy allows base and own frames, so that the pages can be hostile. */
const POLICY = { 'base-uri': "'self'" };

export class HardPages {
  #page: Page | undefined;
  #clean: Promise<Seen[]> | undefined;

  private constructor(
    readonly browser: Browser,
    readonly server: Server,
    readonly roots: Readonly<Record<string, string>>,
    readonly pack: string,
    readonly patience: number,
  ) {}

  /**
   * @param roots a folder for `/dist/` with another guide in it
   * @param pack the pack of that guide
   * @param patience how long it waits for what a check expects, in milliseconds
   */
  static async begin(
    browser: Browser,
    roots: Readonly<Record<string, string>> = {},
    pack = 'liver-stem-cells',
    patience = 5000,
  ): Promise<HardPages> {
    return new HardPages(browser, await servePages(POLICY, roots), roots, pack, patience);
  }

  /** The page that was opened last. */
  get page(): Page {
    if (!this.#page) throw new Error('No page was opened.');
    return this.#page;
  }

  /** A page that is hostile in one way, before the guide is added. */
  async open(way: string, path = 'hostile.html', from = this.server): Promise<Page> {
    await this.#page?.close();
    this.#page = await this.browser.open();
    await this.#page.goto(`${from.url}/${path}#${encodeURIComponent(way)}`);
    await this.#page.run(installWalker, this.patience);
    return this.#page;
  }

  /** The same page with the guide in it. */
  async visit(
    way: string,
    attributes: Readonly<Record<string, string>> = {},
    path = 'hostile.html',
    from = this.server,
  ): Promise<Page> {
    const page = await this.open(way, path, from);
    await page.run(bring, { pack: this.pack, ...attributes });
    return page;
  }

  /** The appearance of the guide on a page that does nothing; measured once. */
  clean(): Promise<Seen[]> {
    return (this.#clean ??= this.visit('clean').then((page) => page.run(seeAll)));
  }

  /** Another appearance on such a page, to compare with. */
  knows(clean: Promise<Seen[]>): void {
    this.#clean = clean;
  }

  press(text: string): Promise<void> {
    return this.page.run(async (label) => {
      await (window[Symbol.for('evenhand-test/walker')] as Walker).press(label);
    }, text);
  }

  choose(id: string): Promise<void> {
    return this.page.run(async (option) => {
      await (window[Symbol.for('evenhand-test/walker')] as Walker).choose(option);
    }, id);
  }

  /** From the welcome to the result of a person who is just reading. */
  conclude(): Promise<void> {
    return this.page.run(async () => {
      const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
      await walker.press('Start');
      await walker.answer({ who: 'reading' });
      await walker.press('See my notes');
      await new Promise((done) => setTimeout(done, 50));
    });
  }

  openAll(): Promise<void> {
    return this.page.run(async () => {
      await (window[Symbol.for('evenhand-test/walker')] as Walker).openAll();
    });
  }

  /** Waits until the guide is in a state, and on a question where one is named: `asking who`. */
  async at(where: string): Promise<void> {
    const find = (): string => {
      const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
      return `${window.guide.state ?? ''} ${walker
        .all<HTMLElement & { name: string }>('eh-choice')
        .map(({ name }) => name)
        .join()}`.trim();
    };
    for (const deadline = Date.now() + this.patience; ; await wait(30)) {
      const now = await this.page.run(find);
      if (now === where) return;
      if (Date.now() > deadline) throw new Error(`The guide is not at “${where}” but at “${now}”.`);
    }
  }

  async close(): Promise<void> {
    await this.#page?.close();
    this.#page = undefined;
  }

  async end(): Promise<void> {
    await this.close();
    await this.server.close();
  }
}
