// Whole pages with the built guide in them, in each real engine, one browser at a time.
import { builtDist } from './support/built-dist.ts';
import { describeEngine } from './support/engines.ts';
import { takeTurns } from './support/turn.ts';
import { canarySuite } from './suites/canary.ts';
import { checkerSuite } from './suites/checker.ts';
import { everyStateSuite } from './suites/every-state.ts';
import { frameSuite } from './suites/frame.ts';
import { hostPageSuite } from './suites/host-page.ts';
import { hostileSuite } from './suites/hostile.ts';
import { journeySuite } from './suites/journeys.ts';
import { languagesSuite } from './suites/languages.ts';
import { protectionsSuite } from './suites/protections.ts';
import { putAwaySuite } from './suites/put-away.ts';
import { roomSuite } from './suites/room.ts';
import { undisturbedSuite } from './suites/undisturbed.ts';

takeTurns();
before(() => void builtDist());

for (const engine of ['Chromium', 'Firefox', 'WebKitGTK'] as const) {
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
    describe('another language', () => {
      languagesSuite(browser);
    });
    describe('the frame page', () => {
      frameSuite(browser, { knowsSelfWithoutOrigin: engine !== 'WebKitGTK' }); // There 'self' stands for no address in such a sandbox.
    });
    describe('what gets out', () => {
      canarySuite(browser, { onEveryPath: engine === 'Chromium' });
    });
    describe('pages that make it hard', () => {
      hostileSuite(browser, { knowsTrustedTypes: engine === 'Chromium' });
    });
    if (engine === 'Chromium') {
      describe('what is taken out of the guide', () => {
        protectionsSuite(browser);
      });
    }
    describe('under the strict policy', () => {
      everyStateSuite(browser);
    });
    describe('left and come back to', () => {
      putAwaySuite(browser, { canKeep: true });
    });
    describe('journeys', () => {
      journeySuite(browser);
    });
  });
}
