// A new screen slides in, from below going forward and from above going back. The motion is short, delays nothing and
// hides nothing.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { audit } from '../../support/browser/axe.js';
import { emulateMedia, setViewport } from '../../support/browser/commands.js';
import { expectFits } from '../../support/browser/measure.js';
import {
  ask,
  asking,
  deepAll,
  focusedHeading,
  openGuide,
  PATIENT,
  press,
  reviewing,
} from '../../support/browser/guide-driver.js';
import {
  askForLess,
  moving,
  onwards,
  real,
  screenOf,
  sides,
  startsOf,
  stepped,
  steps,
  stills,
  stopAt,
} from '../../support/guide/motion.js';

afterEach(() => {
  Object.assign(window, { matchMedia: real.matchMedia, requestAnimationFrame: real.frame });
  document.documentElement.style.removeProperty('--eh-motion');
});

describe('a new screen, with motion allowed', () => {
  beforeEach(() => {
    askForLess(false);
  });

  for (const [name, [from, step, moves]] of Object.entries(steps)) {
    it(`a new screen slides in: ${name}`, async () => {
      expect(sides(await stepped(from?.(), step))).to.deep.equal(moves);
    });
  }

  for (const [name, [from, step]] of Object.entries(stills)) {
    it(`a screen does not move: ${name}`, async () => {
      expect(sides(await stepped(from(), step))).to.deep.equal([]);
    });
  }

  it('a new screen is in place within a fifth of a second', async () => {
    const guide = await stepped(asking(PATIENT, 'transplant'), onwards);
    const [animation] = moving(guide);
    if (!animation) throw new Error('Nothing moves.');
    expect(animation.effect?.getComputedTiming().endTime).to.be.within(100, 200);
    animation.play();
    await animation.finished;
    expect([moving(guide).length, getComputedStyle(screenOf(animation)).translate]).to.deep.equal([
      0,
      'none',
    ]);
  });

  it('a new screen has its focus and all of its words before it moves', async () => {
    const guide = await openGuide(asking(PATIENT, 'transplant'));
    window.requestAnimationFrame = () => 0;
    await onwards(guide);
    expect([moving(guide).length, focusedHeading()]).to.deep.equal([
      0,
      ask('cause-treated', PATIENT),
    ]);
    const hidden = deepAll(guide, 'eh-step, eh-step *').filter(
      (each) =>
        getComputedStyle(each).opacity !== '1' || getComputedStyle(each).translate !== 'none',
    );
    expect(hidden).to.have.lengthOf(0);
  });

  for (const [name, [from, step]] of Object.entries(steps)) {
    it(`the motion changes neither width nor height of the page, nor its scroll position: ${name}`, async () => {
      await setViewport(280, 600);
      const guide = await stepped(from?.(), step);
      const page = document.documentElement;
      const animations = stopAt(guide, 0);
      const [begin, scrolled] = [[page.scrollWidth, page.scrollHeight], scrollY];
      expectFits(guide, name);
      for (const animation of animations) animation.finish();
      expect([[page.scrollWidth, page.scrollHeight], scrollY]).to.deep.equal([begin, scrolled]);
    });
  }

  it('a new screen is readable while it moves', async () => {
    const guide = await stepped(reviewing(PATIENT), (each) => press(each, 'See my notes'));
    expect(stopAt(guide, 90)).to.have.lengthOf(1);
    expect((await audit(guide)).inShadow).to.be.at.least(20);
  });

  it('a new screen moves as far as the token sets, or not at all', async () => {
    for (const far of ['4px', '0px']) {
      document.documentElement.style.setProperty('--eh-motion', far);
      const starts = startsOf(await stepped(asking(PATIENT, 'transplant'), onwards));
      expect(starts.map(([, low]) => low)).to.deep.equal([Number.parseFloat(far)]);
    }
  });
});

describe('a new screen, with reduced motion', () => {
  for (const [name, [from, step]] of Object.entries(steps)) {
    it(`a new screen is in place at once, with its focus, with reduced motion: ${name}`, async () => {
      askForLess(true);
      const guide = await stepped(from?.(), step);
      expect(moving(guide)).to.have.lengthOf(0);
      expect(focusedHeading()).to.be.a('string');
    });
  }

  it('a new screen is in place at once when the engine reports less motion', async function () {
    if (!(await emulateMedia({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
    expect(moving(await stepped(asking(PATIENT, 'transplant'), onwards))).to.have.lengthOf(0);
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    expect(moving(await stepped(asking(PATIENT, 'transplant'), onwards))).to.have.lengthOf(1);
  });

  for (const missing of ['matchMedia', 'animate'] as const)
    it(`a step works in an engine without ${missing}`, async () => {
      const place = missing === 'animate' ? Element.prototype : window;
      const kept = Object.getOwnPropertyDescriptor(place, missing);
      Object.defineProperty(place, missing, {
        value: undefined,
        configurable: true,
        writable: true,
      });
      try {
        await stepped(undefined, (guide) => press(guide, 'Start'));
        expect(focusedHeading()).to.equal(ask('who', {}));
      } finally {
        if (kept) Object.defineProperty(place, missing, kept);
      }
    });
});
