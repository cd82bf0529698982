// Tests of the checker: it finds every violation of a page that breaks its promises, and none in a correct page.
import { expect } from 'chai';
import type { Browser } from '../support/driver.ts';
import { answerWords } from '../support/journey.ts';
import { servePages } from '../support/pages.ts';
import { Witness } from '../support/witness.ts';

declare global {
  interface Window {
    seeds: Readonly<Record<string, () => unknown>>;
  }
}

/** Each seed of fixtures/scripts/seeds.js, and the complaint that it must cause. */
type Seeds = Readonly<Record<string, RegExp>>;

/** Under a policy that allows them: the server reports these. */
const LET_OUT: Seeds = {
  fetch: /^request: GET \/fetched$/,
  'fetch with an answer':
    /^answer: “decompensated” in address “GET \/fetched\?stage=decompensated”$/,
  beacon: /^request: POST \/beacon$/,
  image: /^request: GET \/pixel\.png$/,
  module: /^request: GET \/late\.js$/,
};

const STRICT: Seeds = {
  'refused fetch': /^policy: connect-src .*\/refused/,
  'style attribute': /^policy: style-src-attr inline/,
  'style element': /^policy: style-src-elem inline/,
  markup: /^policy: require-trusted-types-for/,
  policy: /^policy: trusted-types/,
  cookie: /^stored: cookie visited=1$/,
  localStorage: /^stored: localStorage visited=1$/,
  sessionStorage: /^stored: sessionStorage visited=1$/,
  indexedDB: /^stored: indexedDB visits$/,
  caches: /^stored: caches visits$/,
  'window.name': /^stored: window\.name visited$/,
  'stored and erased': /^stored: localStorage brief=1$/,
  pushState: /^history: /,
  hash: /^url: .*#step-2$/,
  replaceState: /^answer: “decompensated” in address “.*\?stage=decompensated”$/,
  title: /^title: Question 2$/,
  'title with an answer': /^answer: “waiting” in title “waiting”$/,
  error: /^console: error something went wrong$/,
  warning: /^console: warn something is odd$/,
  thrown: /^console: .*nobody catches this$/,
  rejected: /^console: .*nobody catches this either$/,
  'failed script': /^console: .*missing\.js/,
  log: /^answer: “decompensated” in console “chosen stage decompensated”$/,
  'log of a label': /^answer: “I am on the waiting list, even if on hold” in console/,
  detail: /^answer: “waiting” in event “eh-step-change .*answers transplant waiting/,
  field: /^answer: “unknown” in event “eh-field answer=unknown/,
  'event name': /^answer: “waiting” in event “chosen:waiting”$/,
  message: /^answer: “being-assessed” in event “message transplant being-assessed”$/,
};

/** Starts each seed, and inspects the page after each. */
async function complaintsOf(
  browser: Browser,
  names: readonly string[],
  policy: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const server = await servePages(policy);
  const page = await browser.open();
  try {
    await page.goto(`${server.url}/seeded.html`);
    const witness = await Witness.begin(page, server, answerWords);
    for (const name of names) {
      await page.run(async (seed) => {
        const grow = window.seeds[seed];
        if (!grow) throw new Error(`There is no seed ${seed}.`);
        await grow();
      }, name);
      await witness.look();
      if (name === 'stored and erased') await page.run(() => localStorage.removeItem('brief'));
    }
    return await witness.complaints();
  } finally {
    await page.close();
    await server.close();
  }
}

async function enforcesTrustedTypes(browser: Browser): Promise<boolean> {
  const page = await browser.open();
  try {
    return await page.run(() => 'trustedTypes' in window);
  } finally {
    await page.close();
  }
}

export function checkerSuite(browser: () => Browser): void {
  const expectAll = (complaints: readonly string[], seeds: Seeds): void => {
    const missed = Object.keys(seeds).filter(
      (name) => !complaints.some((complaint) => seeds[name]?.test(complaint)),
    );
    expect(missed, `not caught; the complaints were:\n${complaints.join('\n')}\n`).to.deep.equal(
      [],
    );
  };

  it('the checker finds every request', async () => {
    expectAll(
      await complaintsOf(browser(), Object.keys(LET_OUT), {
        'connect-src': "'self'",
        'img-src': "'self'",
      }),
      LET_OUT,
    );
  });

  it('the checker finds every other violation', async () => {
    // Firefox ESR 140 does not enforce trusted types, so nothing there can break that policy.
    const { markup: _markup, policy: _policy, ...untyped } = STRICT;
    const seeds = (await enforcesTrustedTypes(browser())) ? STRICT : untyped;
    expectAll(await complaintsOf(browser(), Object.keys(seeds)), seeds);
  });

  it('the checker reports nothing for a page without violations', async () => {
    expect(await complaintsOf(browser(), ['nothing'])).to.deep.equal([]);
  });
}
