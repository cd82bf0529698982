// A new screen slides in, from below going forward and from above going back. The motion is short, delays nothing and
// hides nothing.
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { audit } from '../../support/browser/axe.js';
import { emulateMedia, setViewport } from '../../support/browser/commands.js';
import { expectFits } from '../../support/browser/measure.js';
import {
  answer,
  ask,
  asking,
  concluded,
  deepAll,
  focusedHeading,
  openGuide,
  PATIENT,
  press,
  reviewing,
  tellWarningSign,
} from '../../support/browser/guide-driver.js';

const real = {
  matchMedia: window.matchMedia.bind(window),
  frame: window.requestAnimationFrame.bind(window),
};

/** Emulates a reader's preference, in engines that cannot emulate media features. */
function askForLess(less: boolean): void {
  window.matchMedia = (query) => {
    const list = real.matchMedia(query);
    if (query.includes('reduced-motion'))
      Object.defineProperty(list, 'matches', { value: less === query.includes('reduce)') });
    return list;
  };
}

/** The next frame has begun, and what begins with it. */
const frame = (): Promise<void> => new Promise((done) => real.frame(() => setTimeout(done)));

const moving = (guide: EhGuide): Animation[] =>
  [guide, ...deepAll<Element>(guide, '*')].flatMap((element) => element.getAnimations());
const screenOf = ({ effect }: Animation): Element => (effect as KeyframeEffect).target as Element;

/** Pauses animations at their start, or at a later time. */
const stopAt = (guide: EhGuide, time: number): Animation[] =>
  moving(guide).map((animation) => {
    animation.pause();
    animation.currentTime = time;
    return animation;
  });

/** The animated element, and its offset in pixels at the start. */
const startsOf = (guide: EhGuide): [name: string, low: number][] =>
  stopAt(guide, 0).map((animation) => [
    screenOf(animation).localName,
    Number.parseFloat(getComputedStyle(screenOf(animation)).translate.split(' ')[1] ?? '0'),
  ]);
const sides = (guide: EhGuide): [name: string, from: number][] =>
  startsOf(guide).map(([name, low]) => [name, Math.sign(low)]);

/** A guide after a step, a frame later. */
async function stepped(
  from: TemplateResult | undefined,
  step: (guide: EhGuide) => Promise<void>,
): Promise<EhGuide> {
  const guide = await openGuide(from);
  await step(guide);
  await frame();
  return guide;
}

const stays = (): Promise<void> => Promise.resolve();
const onwards = (guide: EhGuide): Promise<void> => press(guide, 'Continue');

const steps: Readonly<
  Record<
    string,
    readonly [
      from: (() => TemplateResult) | undefined,
      step: (guide: EhGuide) => Promise<void>,
      moves: [string, number][],
    ]
  >
> = {
  'from the welcome to the first question': [
    undefined,
    (guide) => press(guide, 'Start'),
    [['eh-step', 1]],
  ],
  'from a question to the next': [() => asking(PATIENT, 'transplant'), onwards, [['eh-step', 1]]],
  'back to the question before': [
    () => asking(PATIENT, 'transplant'),
    (guide) => press(guide, 'Back'),
    [['eh-step', -1]],
  ],
  'to the review': [() => asking(PATIENT, 'arranged'), onwards, [['eh-review', 1]]],
  'back to an answer': [
    () => reviewing(PATIENT),
    (guide) => press(guide, `Change: ${ask('stage', PATIENT)}`),
    [['eh-step', -1]],
  ],
  'to the result, as a whole': [
    () => reviewing(PATIENT),
    (guide) => press(guide, 'See my notes'),
    [['eh-results', 1]],
  ],
  'to a result laid out of its parts': [
    () =>
      reviewing(
        PATIENT,
        html`<eh-review></eh-review><eh-outcome></eh-outcome><eh-notes></eh-notes>`,
      ),
    (guide) => press(guide, 'See my notes'),
    [['eh-outcome', 1]],
  ],
  'back to the beginning': [
    () => concluded(PATIENT),
    (guide) => press(guide, 'Start again'),
    [['eh-welcome', -1]],
  ],
};

const stills: Readonly<
  Record<string, readonly [from: () => TemplateResult, step: (guide: EhGuide) => Promise<void>]>
> = {
  'a question that is there from the first': [() => asking(PATIENT, 'stage'), stays],
  'a result that is there from the first': [() => concluded(PATIENT), stays],
  'help, which is there at once': [() => asking(PATIENT, 'stage'), tellWarningSign],
  'where help was opened from': [
    () => asking(PATIENT, 'stage'),
    async (guide) => {
      await tellWarningSign(guide);
      await press(guide, 'I opened this by mistake');
    },
  ],
  'a question that is not answered': [() => asking({}, 'who'), onwards],
  'an answer': [
    () => asking(PATIENT, 'stage'),
    (guide) => answer(guide, { ...PATIENT, stage: 'failure' }, 'stage'),
  ],
};

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
