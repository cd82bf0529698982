// Checks principle 10 on a page: nothing leaves it, nothing is stored, nothing reveals an answer.
import { setTimeout as wait } from 'node:timers/promises';
import type { serve } from '../../../scripts/serve.mjs';
import type { Page } from './driver.ts';
import type { AnswerWords } from './journey.ts';

type Server = Awaited<ReturnType<typeof serve>>;

interface Seen {
  readonly console: readonly { level: string; line: string }[];
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly events: readonly string[];
}

interface Look {
  readonly url: string;
  readonly history: number;
  readonly title: string;
  readonly stored: readonly string[];
  readonly seen: Seen;
}

/** Runs in the page: everything that the page can observe about itself. */
async function look(): Promise<Look> {
  const stored: string[] = [];
  /** A missing or closed store contains nothing. */
  const list = async (
    name: string,
    read: () => Iterable<string> | Promise<Iterable<string>>,
  ): Promise<void> => {
    try {
      for (const entry of await read()) stored.push(`${name} ${entry}`);
    } catch {
      // Closed.
    }
  };
  await list('cookie', () => (document.cookie ? document.cookie.split('; ') : []));
  await list('localStorage', () => Object.entries(localStorage).map((entry) => entry.join('=')));
  await list('sessionStorage', () =>
    Object.entries(sessionStorage).map((entry) => entry.join('=')),
  );
  await list('indexedDB', async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  await list('caches', () => caches.keys());
  await list('service worker', async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  await list('file', async () => {
    const names: string[] = [];
    const folder = (await navigator.storage.getDirectory()) as unknown as {
      keys(): AsyncIterable<string>;
    };
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
  if (window.name) stored.push(`window.name ${window.name}`);
  const seen = window[Symbol.for('evenhand-test/witness')] as Seen;
  return {
    url: location.href,
    history: history.length,
    title: document.title,
    stored,
    seen: { ...seen },
  };
}

/** Browsers request an icon that no page of ours names, at any time. */
const ICON = '/favicon.ico';

/** A whole word: `no` is not in `note`, nor `early` in `early-trials`. */
const hasWord = (text: string, word: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`,
    'u',
  ).test(text);

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}

export class Witness {
  readonly #looks: Look[] = [];

  private constructor(
    readonly page: Page,
    readonly server: Server,
    readonly words: AnswerWords,
  ) {}

  /** Starts once the page has loaded and requests nothing more: from here on every request is a violation. */
  static async begin(page: Page, server: Server, words: AnswerWords): Promise<Witness> {
    const witness = new Witness(page, server, words);
    for (let before = -1; before !== server.requests.length; await wait(150))
      before = server.requests.length;
    server.requests.length = 0;
    await witness.look();
    return witness;
  }

  /** Inspects the page now. A change that is undone before the next look stays unseen, so look often. */
  async look(): Promise<void> {
    this.#looks.push(await this.page.run(look));
  }

  /** The events of the guide itself up to the last look, by name. */
  get guideEvents(): readonly string[] {
    const names = this.#looks.at(-1)?.seen.events.map((event) => event.split(' ')[0] ?? '') ?? [];
    return names.filter((name) => name.startsWith('eh-'));
  }

  /** Every violation, each with its channel first. */
  async complaints(): Promise<string[]> {
    await wait(150); // A request on its way arrives, and an event that waits is sent.
    await this.look();
    const [first] = this.#looks;
    const last = this.#looks.at(-1);
    if (!first || !last) return ['There was nothing to see.'];
    const { seen } = last;
    const moved = (channel: keyof Look & ('url' | 'history' | 'title')): string[] =>
      [...new Set(this.#looks.map((one) => one[channel]))]
        .filter((value) => value !== first[channel])
        .map((value) => `${channel}: ${value}`);
    const requests = this.server.requests
      .filter(({ path }) => path !== ICON)
      .map(({ method, path }) => `${method} ${path}`);
    const engineErrors = this.page.engineErrors.filter(
      (line) => !line.includes(`${this.server.url}${ICON}`),
    );
    const troubles = seen.console.filter(({ level }) =>
      ['error', 'warn', 'assert', 'trace'].includes(level),
    );
    const spoken = {
      event: seen.events,
      console: seen.console.map(({ line }) => line),
      address: [...this.#looks.map(({ url }) => url), ...requests].map(decoded),
      title: this.#looks.map(({ title }) => title),
    };
    const told = Object.entries(spoken).flatMap(([where, lines]) =>
      lines.flatMap((line) =>
        this.words
          .filter((word) => hasWord(line, word))
          .map((word) => `answer: “${word}” in ${where} “${line}”`),
      ),
    );
    return [
      ...requests.map((request) => `request: ${request}`),
      ...new Set(this.#looks.flatMap(({ stored }) => stored).map((entry) => `stored: ${entry}`)),
      ...moved('url'),
      ...moved('history'),
      ...moved('title'),
      ...seen.violations.map((violation) => `policy: ${violation}`),
      ...[
        ...troubles.map(({ level, line }) => `${level} ${line}`),
        ...seen.errors,
        ...engineErrors,
      ].map((line) => `console: ${line}`),
      ...new Set(told),
    ];
  }
}
