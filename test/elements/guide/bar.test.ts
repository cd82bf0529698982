// The bar above the screen: title, languages and warning signs keep words whole, whatever messages it shows.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Text } from '../../../src/domain/pack.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { severalLanguages } from '../../../stories/support/several-languages.js';
import { setViewport } from '../../support/browser/commands.js';
import { deepAll, openGuide, part, press } from '../../support/browser/guide-driver.js';

const WIDTHS = [320, 340, 420, 560, 600, 760, 1000];

/** A guide whose Spanish texts never load. */
function openWithoutSpanish(): Promise<EhGuide> {
  const whole = severalLanguages();
  const lost = (): Promise<never> => Promise.reject(new Error('lost'));
  const pack = { ...whole, id: 'lost', text: { ...whole.text, es: lost } };
  return openGuide(html`<eh-guide .pack=${pack} lang="en"></eh-guide>`);
}

/** The words of a bar that wrap onto another line. */
function brokenWords(guide: EhGuide): string[] {
  const broken: string[] = [];
  for (const element of [
    ...deepAll(part(guide, 'eh-progress'), 'span'),
    ...deepAll(guide, '.bar button.quiet, .alarm summary'),
    ...deepAll(part(guide, 'eh-language'), 'button'),
  ]) {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { currentNode: node } = words;
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
  }
  return broken;
}

const boxOf = (element: Element | undefined): DOMRect =>
  (element ?? document.body).getBoundingClientRect();

describe('the bar of a guide', () => {
  it('the bar shows under itself that a language did not load', async () => {
    const guide = await openWithoutSpanish();
    await press(guide, 'Español');
    const message = (): HTMLElement | undefined =>
      deepAll(part(guide, 'eh-language'), '[role=status] p')[0];
    await waitUntil(() => message()?.textContent.includes('could not be loaded'));
    for (const wide of WIDTHS) {
      await setViewport(wide);
      const title = boxOf(part(guide, 'eh-progress'));
      const signs = boxOf(deepAll(guide, '.alarm summary')[0]);
      expect(brokenWords(guide), `at ${wide} px`).to.deep.equal([]);
      expect(title.height, `the title at ${wide} px`).to.be.below(100);
      expect(boxOf(message()).top, `the message at ${wide} px`).to.be.at.least(
        Math.max(title.bottom, signs.bottom) - 1,
      );
    }
  });

  it('the bar does not break words beside languages with long names', async () => {
    const guide = await openWithoutSpanish();
    for (const button of deepAll(part(guide, 'eh-language'), 'button'))
      button.textContent = 'Chinese (Traditional, Hong Kong)';
    for (const wide of WIDTHS) {
      await setViewport(wide);
      expect(brokenWords(guide), `at ${wide} px`).to.deep.equal([]);
      expect(document.documentElement.scrollWidth, `sideways at ${wide} px`).to.equal(wide);
    }
  });

  for (const [language, title] of [
    ['German', 'Stammzellen und Lebererkrankungen'],
    ['Spanish', 'Células madre y enfermedad del hígado'],
  ] as const)
    it(`the bar does not break the words of a title: ${language}`, async () => {
      const whole = severalLanguages();
      const text = { ...whole.text, en: { ...(whole.text['en'] as Text), title } };
      const pack = { ...whole, id: 'titled', text };
      const guide = await openGuide(html`<eh-guide .pack=${pack} lang="en"></eh-guide>`);
      expect(part(guide, 'eh-progress').shadowRoot?.textContent).to.include(title);
      for (const wide of WIDTHS) {
        await setViewport(wide);
        expect(brokenWords(guide), `at ${wide} px`).to.deep.equal([]);
        expect(document.documentElement.scrollWidth, `sideways at ${wide} px`).to.equal(wide);
      }
    });
});
