// Whole pages with the built guide in them, in one real engine. Each engine has a test file, so that two run side by
// side.
import { describeEngine, type EngineName } from '../support/engines.ts';
import { bundledSuite } from './bundled.ts';
import { canarySuite } from './canary.ts';
import { checkerSuite } from './checker.ts';
import { everyStateSuite } from './every-state.ts';
import { fhirSuite } from './fhir.ts';
import { frameSuite } from './frame.ts';
import { hostPageSuite } from './host-page.ts';
import { hostileSuite } from './hostile.ts';
import { journeySuite } from './journeys.ts';
import { languagesSuite } from './languages.ts';
import { letterSuite } from './letter.ts';
import { parentsSuite } from './parents.ts';
import { protectionsSuite } from './protections.ts';
import { putAwaySuite } from './put-away.ts';
import { roomSuite } from './room.ts';
import { undisturbedSuite } from './undisturbed.ts';

/** Every suite, in this engine. */
export function testPages(engine: EngineName): void {
  describeEngine(engine, (browser) => {
    describe('the checker', () => {
      checkerSuite(browser);
    });
    describe('the page around it', () => {
      hostPageSuite(browser, { canSwitchScriptsOff: engine === 'Chromium' }); // The other two have no command for it.
    });
    describe('the whole page around it, before and after', () => {
      undisturbedSuite(browser);
    });
    if (engine === 'Chromium') {
      describe('what stands under the guide', () => {
        roomSuite(browser);
      });
    }
    describe('the boxes that pages put it in', () => {
      parentsSuite(browser);
    });
    describe('another language', () => {
      languagesSuite(browser);
    });
    describe('the file for a hospital', () => {
      fhirSuite(browser);
    });
    if (engine !== 'WebKitGTK') {
      // It cannot print by WebDriver.
      describe('the letter on paper', () => {
        // Firefox names a sign by the first font of a collection, here the Japanese one.
        letterSuite(browser, { namesEveryGlyph: engine === 'Chromium' });
      });
    }
    describe('the frame page', () => {
      frameSuite(browser, { knowsSelfWithoutOrigin: engine !== 'WebKitGTK' }); // There 'self' stands for no address in such a sandbox.
    });
    describe('what gets out', () => {
      canarySuite(browser, { oneOf: engine === 'Chromium' ? 1 : 9 });
    });
    describe('pages that make it hard', () => {
      hostileSuite(browser, {
        knowsTrustedTypes: engine === 'Chromium',
        alike: engine === 'Chromium',
      });
    });
    if (engine === 'Chromium') {
      describe('what is taken out of the guide', () => {
        protectionsSuite(browser);
      });
    }
    if (engine === 'Chromium') {
      // The journeys below are under the same policy in every engine.
      describe('under the strict policy', () => {
        everyStateSuite(browser);
      });
    }
    describe('left and come back to', () => {
      putAwaySuite(browser, { canKeep: true });
    });
    describe('a guide that an author has bundled', () => {
      bundledSuite(browser, { looksClosely: engine === 'Chromium' });
    });
    describe('journeys', () => {
      journeySuite(browser, { all: engine === 'Chromium' });
    });
  });
}
