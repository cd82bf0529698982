import { deepAll, wordsOn } from './guide-driver.js';

const regions = (root: ParentNode): HTMLElement[] =>
  deepAll(root, '[role=status], [role=alert], [aria-live]');

/**
 * The announcements of live regions during an action: each region that existed before and has new text. A region that
 * is inserted with its text is not announced.
 */
export async function announcedDuring(
  root: ParentNode,
  run: () => Promise<void>,
): Promise<readonly string[]> {
  const before = new Map(regions(root).map((region) => [region, wordsOn(region)]));
  await run();
  return regions(root)
    .filter(
      (region) =>
        before.has(region) && wordsOn(region) !== '' && wordsOn(region) !== before.get(region),
    )
    .map(wordsOn);
}
