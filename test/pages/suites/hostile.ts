// Hostile pages: the guide has the same words, in the same order, with the same roles, and is as legible as on a page
// that does nothing.
import { expect } from 'chai';
import type { Browser } from '../support/driver.ts';
import { HardPages } from '../support/hard-page.ts';
import { CHECKS } from './hostile/checks.ts';
import { sayWhySecondCopyFails } from './hostile/scripts.ts';

/** Checks of our own scripts, and of CSS that every engine inherits alike: Chromium alone makes them. */
const ALIKE: readonly string[] = [
  ...[
    'base',
    'polluted',
    'patched',
    'in a form',
    'letters',
    'spaced text, narrow',
    'close together',
  ].map((way) => `says the same, and as legibly: ${way}`),
  'tells nothing that other libraries listen to, and lets their own events pass',
  'is left alone by translators, and remembered by no browser',
  'finds its languages beside itself, whatever `<base>` says',
  'marks itself for session recorders',
];

export function hostileSuite(
  browser: () => Browser,
  { knowsTrustedTypes, alike }: { knowsTrustedTypes: boolean; alike: boolean },
): void {
  let pages: HardPages;
  before(async () => {
    pages = await HardPages.begin(browser());
    for (const { said } of await pages.clean()) expect(said.length).to.be.above(20);
  });
  after(() => pages.end());
  afterEach(() => pages.close());

  it('every check that one engine alone makes exists', () => {
    expect(Object.keys(CHECKS)).to.include.members(ALIKE);
  });
  for (const [name, check] of Object.entries(CHECKS)) {
    if (!alike && ALIKE.includes(name)) continue;
    it(name, () => check(pages));
  }

  if (knowsTrustedTypes) {
    it('the console gives the reason why a second copy does not load under a policy for one, and the first works', () =>
      sayWhySecondCopyFails(pages));
  }
}
