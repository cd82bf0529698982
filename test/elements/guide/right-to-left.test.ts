// From right to left: names in Latin letters keep together, people are counted from the right, nothing is cut off.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { defineWords } from '../../../src/registry/define-words.js';
import { factLine } from '../../../src/takeaway/disclosure.js';
import { en } from '../../../src/words/en.js';
import { guideAt } from '../../../stories/support/guide-at.js';
import { PSEUDO, pseudo, pseudoPack, pseudoWords } from '../../../stories/support/pseudo.js';
import {
  deepAll,
  journeys,
  liver,
  openChapters,
  openGuide,
} from '../../support/browser/guide-driver.js';

defineWords(pseudoWords);
const pack = pseudoPack(liver);
const answers = journeys[0]?.answers ?? {};
const PUBLISHER = 'Clinic S.L.';

const open = (screen: 'welcome' | 'concluded'): Promise<EhGuide> =>
  openGuide(
    html`<div lang=${PSEUDO} dir="rtl">
      ${guideAt(pack, screen === 'welcome' ? {} : answers, { screen }, undefined, { publisher: PUBLISHER })}
    </div>`,
  );

/** Where each sign of a text is, from the left. */
function placesOf(element: Element, text: string): number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && !node.textContent?.includes(text)) node = walker.nextNode();
  if (!node) throw new Error(`«${text}» is not there.`);
  const start = node.textContent?.indexOf(text) ?? 0;
  const range = document.createRange();
  return [...text].map((_, index) => {
    range.setStart(node, start + index);
    range.setEnd(node, start + index + 1);
    return range.getBoundingClientRect().left;
  });
}

const ascends = (places: readonly number[]): boolean =>
  places.every((place, index) => place >= (places[index - 1] ?? -Infinity));

describe('a guide from right to left', () => {
  it('a name in Latin letters keeps its full stop at its end', async () => {
    const guide = await open('welcome');
    const [fact] = deepAll(guide, 'dd').filter((each) => each.textContent.trim() === PUBLISHER);
    expect(fact && ascends(placesOf(fact, PUBLISHER))).to.equal(true);
  });

  it('the title and the publisher of each source have the direction of their own letters', async () => {
    const guide = await open('concluded');
    await openChapters(guide);
    const shown = deepAll(guide, 'eh-about').flatMap((about) => deepAll(about, 'li'));
    expect(shown).to.have.length.greaterThan(10);
    for (const source of shown)
      expect(
        deepAll(source, 'bdi').map((each) => getComputedStyle(each).unicodeBidi),
        source.textContent,
      ).to.deep.equal(['isolate', 'isolate']);
  });

  it('the people of a figure are counted from the right', async () => {
    const guide = await open('concluded');
    await openChapters(guide);
    // Fewer people than half a row: they are on one side.
    const few = deepAll<SVGElement>(guide, 'svg[part=picture] .counted').find((each) =>
      [1, 2, 3, 4].includes(each.getAttribute('d')?.match(/M/g)?.length ?? 0),
    );
    const [counted, whole] = [few, few?.ownerSVGElement].map((each) =>
      each?.getBoundingClientRect(),
    );
    if (!counted || !whole) throw new Error('No figure.');
    expect(counted.left).to.be.greaterThan(whole.left + whole.width / 2);
  });

  it('the pseudo-language keeps numbers, placeholders and addresses, and is 40 % longer', () => {
    expect(pseudo('Call {emergency} in 2 days: nhs.uk')).to.match(
      /^[\u0600-\u06ff]+ \{emergency\} [\u0600-\u06ff]+ 2 [\u0600-\u06ff]+: nhs\.uk$/,
    );
    expect(pseudo('abcdefghij')).to.have.length(14);
  });

  it('a fact in a text from right to left is isolated, and in one from left to right it is not', () => {
    expect(factLine(pseudoWords, ['Term', PUBLISHER])).to.equal(`Term: \u2068${PUBLISHER}\u2069`);
    expect(factLine(en, ['Term', PUBLISHER])).to.equal(`Term: ${PUBLISHER}`);
  });
});
