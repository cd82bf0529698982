// What the checks on hostile pages share.
import type { HardPages } from '../../support/hard-page.ts';

/** Throws if its promise is broken. */
export type Check = (pages: HardPages) => Promise<void>;

/** Checks by the promise that each is about. */
export type Checks = Readonly<Record<string, Check>>;

export const troubles = ({ page }: HardPages): string[] =>
  page.engineErrors.filter((line) => !line.includes('/favicon.ico'));

/** Runs in the page: the state and the answers of the guide. */
export const sessionOf = (): { state: string; answers: string } => ({
  state: window.guide.state ?? '',
  answers: JSON.stringify(window.guide.answers),
});

/** Answers the first question of a page that was just opened. */
export async function answerFirst(pages: HardPages): Promise<void> {
  await pages.press('Start');
  await pages.choose('someone-else');
  await pages.press('Continue');
  await pages.at('asking also');
}
