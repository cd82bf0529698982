// The motion of a new screen, stopped and measured.
import { html, type TemplateResult } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  answer,
  ask,
  asking,
  concluded,
  deepAll,
  openGuide,
  PATIENT,
  press,
  reviewing,
  tellWarningSign,
} from '../browser/guide-driver.js';

export const real = {
  matchMedia: window.matchMedia.bind(window),
  frame: window.requestAnimationFrame.bind(window),
};

/** Emulates a reader's preference, in engines that cannot emulate media features. */
export function askForLess(less: boolean): void {
  window.matchMedia = (query) => {
    const list = real.matchMedia(query);
    if (query.includes('reduced-motion'))
      Object.defineProperty(list, 'matches', { value: less === query.includes('reduce)') });
    return list;
  };
}

/** The next frame has begun, and what begins with it. */
export const frame = (): Promise<void> => new Promise((done) => real.frame(() => setTimeout(done)));

export const moving = (guide: EhGuide): Animation[] =>
  [guide, ...deepAll<Element>(guide, '*')].flatMap((element) => element.getAnimations());
export const screenOf = ({ effect }: Animation): Element =>
  (effect as KeyframeEffect).target as Element;

/** Pauses animations at their start, or at a later time. */
export const stopAt = (guide: EhGuide, time: number): Animation[] =>
  moving(guide).map((animation) => {
    animation.pause();
    animation.currentTime = time;
    return animation;
  });

/** The animated element, and its offset in pixels at the start. */
export const startsOf = (guide: EhGuide): [name: string, low: number][] =>
  stopAt(guide, 0).map((animation) => [
    screenOf(animation).localName,
    Number.parseFloat(getComputedStyle(screenOf(animation)).translate.split(' ')[1] ?? '0'),
  ]);
export const sides = (guide: EhGuide): [name: string, from: number][] =>
  startsOf(guide).map(([name, low]) => [name, Math.sign(low)]);

/** Pauses each animation as it begins: on a busy machine it would be over before it is measured. */
function holdAnimations(): () => void {
  const kept = Object.getOwnPropertyDescriptor(Element.prototype, 'animate');
  const animate = kept?.value as Element['animate'] | undefined;
  if (!kept || !animate) return () => undefined;
  const held: Element['animate'] = function (this: Element, ...given) {
    const animation = animate.apply(this, given);
    animation.pause();
    return animation;
  };
  Object.defineProperty(Element.prototype, 'animate', { ...kept, value: held });
  return () => Object.defineProperty(Element.prototype, 'animate', kept);
}

/** A guide after a step, a frame later. Its animations have begun, and are paused. */
export async function stepped(
  from: TemplateResult | undefined,
  step: (guide: EhGuide) => Promise<void>,
): Promise<EhGuide> {
  const guide = await openGuide(from);
  const release = holdAnimations();
  try {
    await step(guide);
    await frame();
  } finally {
    release();
  }
  return guide;
}

export const stays = (): Promise<void> => Promise.resolve();
export const onwards = (guide: EhGuide): Promise<void> => press(guide, 'Continue');

export const steps: Readonly<
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

export const stills: Readonly<
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
