// The fallback of the frame page, before its guide has loaded and when it cannot be shown.
import { expect, fixture, html } from '@open-wc/testing';
import { speakFallback } from '../../src/frame/language.js';

describe('the fallback of a frame', () => {
  for (const [wanted, shown] of [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['EN-gb', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ] as const) {
    it(`the fallback is in ${shown} for a page in ${wanted || 'no language'}`, async () => {
      const guide = await fixture<HTMLElement>(
        html`<div>
          ${['en', 'es', 'zh-Hans'].map((lang) => html`<p slot="fallback" lang=${lang}></p>`)}
        </div>`,
      );
      for (const language of ['es', wanted]) speakFallback(guide, language);
      expect(
        [...guide.children]
          .filter((each) => !(each as HTMLElement).hidden)
          .map(({ lang }: Element & { lang?: string }) => lang),
      ).to.deep.equal([shown]);
    });
  }
});
