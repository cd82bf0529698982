// Hostile pages: the guide has the same words, in the same order, with the same roles, and is as legible as on a page
// that does nothing.
import { expect } from 'chai';
import type { Browser } from '../support/driver.ts';
import { HardPages } from '../support/hard-page.ts';
import { CHECKS, sayWhySecondCopyFails } from './hostile-checks.ts';

export function hostileSuite(
  browser: () => Browser,
  { knowsTrustedTypes }: { knowsTrustedTypes: boolean },
): void {
  let pages: HardPages;
  before(async () => {
    pages = await HardPages.begin(browser());
    for (const { said } of await pages.clean()) expect(said.length).to.be.above(20);
  });
  after(() => pages.end());
  afterEach(() => pages.close());

  for (const [name, check] of Object.entries(CHECKS)) {
    it(name, () => check(pages));
  }

  if (knowsTrustedTypes) {
    it('the console gives the reason why a second copy does not load under a policy for one, and the first works', () =>
      sayWhySecondCopyFails(pages));
  }
}
