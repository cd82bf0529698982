// Translators, browsers that remember fields, session recorders, and `<base>`.
import { expect } from 'chai';
import { es } from '../../../../src/words/es.ts';
import { fieldsRemembered, wordsToTranslate } from '../../support/left-alone.ts';
import type { Checks } from './check.ts';

export const TOOLS: Checks = {
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
    await pages.press(es.start);
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
};
