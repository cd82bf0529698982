// Measurements for low vision, tremor and small phones, on visible elements.
import { expect } from '@open-wc/testing';
import { deepAll, wordsOn } from './guide-driver.js';

const seenIn = (root: Element): HTMLElement[] =>
  deepAll(root, '*').filter(
    (element) => element.checkVisibility() && !element.closest('.visually-hidden'),
  );
const nameOf = (element: Element): string =>
  `${element.localName}.${element.className} «${wordsOn(element).slice(0, 60)}»`;

/** Elements that overflow the guide, or their container. */
export function tooWide(root: Element): string[] {
  const { left, right } = root.getBoundingClientRect();
  const shown = seenIn(root);
  const beyond = shown.filter(
    (element) =>
      element.getBoundingClientRect().right > right + 1 ||
      element.getBoundingClientRect().left < left - 1,
  );
  // A file input writes its own text, and Firefox clips it itself.
  const cut = shown.filter(
    (element) =>
      !element.matches('input[type=file]') &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      getComputedStyle(element).display !== 'inline',
  );
  return [...new Set([...beyond, ...cut])].map(nameOf);
}

/** No visible element may overflow the guide, and the guide must not overflow the page. */
export function expectFits(root: Element, screen: string): void {
  expect(tooWide(root), screen).to.deep.equal([]);
  expect(document.documentElement.scrollWidth, screen).to.be.at.most(innerWidth);
}

const CONTROLS = 'button, a[href], summary, input, select, textarea';
/** The main controls of a journey. */
const MAIN =
  '.main, .second, .quiet, .call, .line, .alarm > summary, label:has(input), select, input[type=text], .error button';

/**
 * Controls that are hard to hit: below 24 px, or 44 px for the main ones. A control in a sentence is as high as its
 * line.
 */
export function tooSmall(root: Element): {
  readonly measured: number;
  readonly wrong: readonly string[];
} {
  const controls = seenIn(root).filter(
    (element) =>
      element.matches(CONTROLS) &&
      !element.matches('.steps *') &&
      getComputedStyle(element).display !== 'inline',
  );
  const targets = [...new Set(controls.map((control) => control.closest('label') ?? control))];
  const wrong = targets.filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width < 24 || height < (target.matches(MAIN) ? 44 : 24) - 0.5;
  });
  return {
    measured: targets.length,
    wrong: wrong.map(
      (target) =>
        `${nameOf(target)}: ${String(Math.round(target.getBoundingClientRect().width))} by ${String(Math.round(target.getBoundingClientRect().height))}`,
    ),
  };
}
