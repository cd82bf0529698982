// The frame page: as high as its guide, with the page's styles, and closed to the host page.
import type { Browser } from '../support/driver.ts';
import { testThatFrameIsClosed } from './frame/closed.ts';
import { framedPage } from './frame/framed.ts';
import { testHeightOfFrame } from './frame/height.ts';
import { testWhatFrameIgnores } from './frame/ignored.ts';
import { testSettingsOfFrame } from './frame/settings.ts';

export function frameSuite(
  browser: () => Browser,
  { knowsSelfWithoutOrigin }: { knowsSelfWithoutOrigin: boolean },
): void {
  const framed = framedPage(browser);
  testThatFrameIsClosed(framed, knowsSelfWithoutOrigin);
  testHeightOfFrame(framed);
  testSettingsOfFrame(framed);
  testWhatFrameIgnores(framed);
}
