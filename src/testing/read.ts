import { deepAll, wordsOn } from './person.js';

/** A note, a pair or a caution as shown on the screen. */
export interface SeenNote {
  readonly id: string;
  /** The words of its headings: one, or two for a benefit with its counterweight. */
  readonly headings: readonly string[];
  /** All its visible words as one line, without closed details. */
  readonly words: string;
}

const isSeen = (element: Element): boolean => element.checkVisibility();

/** The words of each visible element under a root that matches a selector, through open shadow roots. */
export const seen = (root: ParentNode, selector: string): string[] =>
  deepAll(root, selector).filter(isSeen).map(wordsOn);

/** The words of the headings on the screen, in their order. */
export const headings = (root: ParentNode): string[] => seen(root, 'h1, h2, h3, h4, h5, h6');

/** The ids of the visible outcome, cautions and notes, in their order. */
export const ids = (root: ParentNode): string[] =>
  deepAll(root, '[data-id]').filter(isSeen).map(idOf);

/** The notes on the screen, in their order. */
export const notes = (root: ParentNode): SeenNote[] => articles(root, 'article:not(.caution)');

/** The cautions on the screen, in their order. */
export const cautions = (root: ParentNode): SeenNote[] => articles(root, 'article.caution');

const idOf = (element: HTMLElement): string => element.dataset['id'] ?? '';

const articles = (root: ParentNode, selector: string): SeenNote[] =>
  deepAll(root, `${selector}[data-id]`)
    .filter(isSeen)
    .map((article) => ({
      id: idOf(article),
      headings: headings(article),
      words: article.innerText.replace(/\s+/g, ' ').trim(),
    }));
