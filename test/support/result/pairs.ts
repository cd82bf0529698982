// The two sides of a pair: where they are, and how they look.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { EhNote } from '../../../src/elements/plain/note.js';
import { deepAll } from '../browser/guide-driver.js';

export const sidesOf = (note: EhNote): HTMLElement[] => deepAll(note, '.side');
export const pairsIn = (root: ParentNode): EhNote[] =>
  deepAll<EhNote>(root, 'eh-note').filter(({ note }) => note?.kind === 'benefit');

/** The appearance of a side, line by line. */
export const looks = (side: HTMLElement): unknown[] =>
  ['.kicker', '.small', '.layer p', '.sources summary'].map((selector) => {
    const [line] = deepAll(side, selector);
    if (!line) return selector;
    const { fontSize, fontWeight, fontFamily, fontStyle, color, lineHeight, opacity } =
      getComputedStyle(line);
    return { selector, fontSize, fontWeight, fontFamily, fontStyle, color, lineHeight, opacity };
  });

export function expectEquals(note: EhNote, beside: boolean): void {
  const [one, two] = sidesOf(note) as [HTMLElement, HTMLElement];
  const [first, second] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
  expect(first.width).to.be.greaterThan(100);
  expect(Math.abs(first.width - second.width), 'width').to.be.at.most(1);
  expect(Math.abs(first.top - second.top) < 1, 'beside each other').to.equal(beside);
  expect(looks(one).slice(0, 3)).to.deep.equal(looks(two).slice(0, 3));
  const [linked, other] = [looks(one)[3], looks(two)[3]];
  if (typeof linked === 'object' && typeof other === 'object') expect(linked).to.deep.equal(other);
}
