// The part of a result that is open on a phone before its reader presses a control: words, screens and controls.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Answers } from '../../../src/domain/pack.js';
import { answersTo } from '../../../src/domain/question.js';
import { walk } from '../../../src/domain/walk.js';
import { BUDGET } from '../../../src/proof/words/budget.js';
import { setViewport } from '../../support/browser/commands.js';
import {
  deepAll,
  journeys,
  liver,
  openGuide,
  part,
  settled,
} from '../../support/browser/guide-driver.js';

const CONTROLS = 'button, summary, a, input, select, textarea';
const SCREEN = 844;
const inChromium = navigator.userAgent.includes('Chrome');

/** A complete set of answers of a reader, drawn by a seed. */
function readerOf(seed: number): Answers {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  let answers: Answers = {};
  for (let { next: id } = walk(liver, answers); id; { next: id } = walk(liver, answers)) {
    const question = liver.questions.find((each) => each.id === id)!;
    const all = [...answersTo(question)];
    answers = { ...answers, [id]: all[(next() >> 8) % all.length]! };
  }
  return answers;
}

const readers = (): Answers[] =>
  inChromium
    ? [
        ...journeys.map((each) => each.answers as unknown as Answers),
        ...Array.from({ length: 60 - Math.min(journeys.length, 30) }, (_, seed) => readerOf(seed)),
      ].slice(0, 60)
    : journeys.slice(0, 6).map((each) => each.answers as unknown as Answers);

/** The visible words under a root, without those of controls. */
function wordsUnder(root: Node, segmenter: Intl.Segmenter): number {
  if (root instanceof Text) {
    const shown = root.parentElement?.checkVisibility() !== false;
    if (!shown) return 0;
    return [...segmenter.segment(root.data)].filter(
      ({ segment, isWordLike }) => isWordLike === true || /\d/.test(segment),
    ).length;
  }
  if (!(root instanceof Element) && !(root instanceof ShadowRoot)) return 0;
  if (root instanceof Element && root.matches(`${CONTROLS}, style, .visually-hidden`)) return 0;
  if (root instanceof HTMLDetailsElement && !root.open) return 0;
  const inside =
    root instanceof HTMLSlotElement
      ? root.assignedNodes()
      : ((root instanceof Element ? root.shadowRoot : null) ?? root).childNodes;
  return [...inside].reduce((sum, node) => sum + wordsUnder(node, segmenter), 0);
}

const isOpen = (control: Element): boolean => {
  const details = control.closest('details');
  return control.checkVisibility() && (!details || details.open || control.matches('summary'));
};

/** A font as wide as Arial in every engine: the length of a page depends on its font too. */
const FONT = "'Liberation Sans', Arial, 'Noto Sans CJK SC', sans-serif";

describe('the open part of a result on a phone', () => {
  before(() => {
    document.documentElement.style.fontFamily = FONT;
  });
  after(() => {
    document.documentElement.style.fontFamily = '';
  });

  for (const language of liver.languages) {
    it(`no result exceeds its budget of open words, screens and controls: ${language}`, async () => {
      await setViewport(390, SCREEN);
      const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
      const found: Record<
        'summary' | 'open' | 'summaryScreens' | 'screens' | 'controls',
        number[]
      > = {
        summary: [],
        open: [],
        summaryScreens: [],
        screens: [],
        controls: [],
      };
      for (const answers of readers()) {
        const guide = await openGuide(
          html`<eh-guide
            .pack=${liver}
            lang=${language}
            .record=${{ format: 1, pack: liver.id, version: liver.version, fingerprint: liver.fingerprint?.structure, answers, position: { screen: 'concluded' } }}
            .clock=${() => new Date('2026-12-01T12:00:00Z')}
          ></eh-guide>`,
        );
        // Other languages load by import().
        await waitUntil(() => deepAll(guide, 'eh-results').length > 0);
        await settled(guide);
        const [results, outcome] = [part(guide, 'eh-results'), part(guide, 'eh-outcome')];
        found.summary.push(wordsUnder(outcome, segmenter));
        found.open.push(wordsUnder(results, segmenter));
        found.summaryScreens.push(outcome.offsetHeight / SCREEN);
        found.screens.push(results.offsetHeight / SCREEN);
        found.controls.push(deepAll(results, CONTROLS).filter(isOpen).length);
        guide.remove();
      }
      const most = Object.fromEntries(
        Object.entries(found).map(([what, counts]) => [what, Math.max(...counts)]),
      );
      console.info(language, JSON.stringify(most));
      expect(most['summary'], 'words of the summary').to.be.within(40, BUDGET.summary);
      expect(most['open'], 'words altogether').to.be.within(200, BUDGET.open);
      expect(most['summaryScreens'], 'screens of the summary').to.be.within(0.3, 1.5);
      expect(most['screens'], 'screens').to.be.within(2, 7);
      expect(most['controls'], 'controls').to.be.within(10, 60);
    }).timeout(180_000);
  }
});
