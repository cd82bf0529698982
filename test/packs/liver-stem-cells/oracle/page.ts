// The page as it is written.
// Part of the second reading (oracle.ts): never import the pack here.

export type Page = { reasons: string[]; cautions: string[]; first: Set<string> };

export function say(page: Page, rule: string): void {
  page.reasons.push(rule);
}

/** A caution is given once, where it is first due, and is itself a note that comes first. */
export function warn(page: Page, caution: string): void {
  if (!page.cautions.includes(caution)) page.cautions.push(caution);
  page.first.add(caution);
}

export function show(page: Page, ...notes: string[]): void {
  for (const note of notes) page.first.add(note);
}

/** Whoever knows least should not get the longest result (3c, point 8): one good point and the limits. */
export function showTheFewMainCards(page: Page): void {
  show(page, 'benefit-function', 'limit-not-a-cure', 'limit-long-term');
  show(page, 'limit-cost', 'limit-risks');
}

export function showAllCards(page: Page): void {
  show(page, 'benefit-function', 'benefit-fibrosis', 'benefit-symptoms');
  show(page, 'benefit-quality-of-life', 'benefit-transplant', 'benefit-living-longer');
  show(
    page,
    'limit-not-a-cure',
    'limit-long-term',
    'limit-cost',
    'limit-risks',
    'limit-cancer',
    'limit-time',
  );
}
