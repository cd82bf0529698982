// Scripts of the page: they change every object, or load the library a second time.
import { expect } from 'chai';
import { installWalker } from '../../support/in-page.ts';
import { servePages } from '../../support/pages.ts';
import { seeAll } from '../../support/seen.ts';
import { troubles, type Check, type Checks } from './check.ts';

export const SCRIPTS: Checks = {
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
