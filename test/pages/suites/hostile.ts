// Hostile pages: the guide has the same words, in the same order, with the same roles, and is as legible as on a page
// that does nothing.
import { expect } from 'chai';
import type { Browser } from '../support/driver.ts';
import { HardPages } from '../support/hard-page.ts';
import { CHECKS } from './hostile/checks.ts';
import { sayWhySecondCopyFails } from './hostile/scripts.ts';

/** Checks of our own scripts, which do the same in every engine. */
const OF_SCRIPTS: readonly string[] = [
  ...['base', 'polluted', 'patched', 'in a form'].map(
    (way) => `says the same, and as legibly: ${way}`,
  ),
  'tells nothing that other libraries listen to, and lets their own events pass',
  'is left alone by translators, and remembered by no browser',
  'finds its languages beside itself, whatever `<base>` says',
  'marks itself for session recorders',
];

export function hostileSuite(
  browser: () => Browser,
  { knowsTrustedTypes, ofScripts }: { knowsTrustedTypes: boolean; ofScripts: boolean },
): void {
  let pages: HardPages;
  before(async () => {
    pages = await HardPages.begin(browser());
    for (const { said } of await pages.clean()) expect(said.length).to.be.above(20);
  });
  after(() => pages.end());
  afterEach(() => pages.close());

  it('every check that one engine alone makes exists', () => {
    expect(Object.keys(CHECKS)).to.include.members(OF_SCRIPTS);
  });
  for (const [name, check] of Object.entries(CHECKS)) {
    if (!ofScripts && OF_SCRIPTS.includes(name)) continue;
    it(name, () => check(pages));
  }

  if (knowsTrustedTypes) {
    it('the console gives the reason why a second copy does not load under a policy for one, and the first works', () =>
      sayWhySecondCopyFails(pages));
  }
}
