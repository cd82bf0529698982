import { deepAll, wordsOn } from './guide-driver.js';

const regions = (root: ParentNode): HTMLElement[] =>
  deepAll(root, '[role=status], [role=alert], [aria-live]');

/**
 * What live regions say while something runs: each that was there before and has new words. A region that comes with
 * its words says nothing.
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
