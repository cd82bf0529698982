// Many people double click everything, and some have a tremor: two presses make one step, and choose nothing on the new
// screen.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../../src/define.js';
import type { Answers } from '../../../../src/domain/pack.js';
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import { pressKeys, pressPlace, setViewport } from '../../../support/browser/commands.js';
import {
  faultsOf,
  pressAt,
  pressElsewhere,
  pressResult,
  walkTwice,
  type How,
} from '../../../support/browser/double-press.js';
import {
  CARER,
  concludeWith,
  deepAll,
  inputs,
  liver,
  openGuide,
  PATIENT,
  press,
  settled,
} from '../../../support/browser/guide-driver.js';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Actions of a page's own button. */
function startOrRestart(): void {
  const guide = document.querySelector('eh-guide');
  if (guide?.state === 'welcome') guide.start();
  else guide?.restart();
}

const DOUBLE_CLICK: How = { times: 2, apart: 0 };
/** Each of the two presses is a click of its own; only the time between them makes them a double press. */
const SLOW_CLICKS: How = { times: 2, apart: 40 };
/** Within the half second of a second press, with time to spare for a driver that is late. */
const LATE_SECOND: How = { times: 2, apart: 400 };
const TAPS: How = { ...SLOW_CLICKS, touch: true };

/** The guide at its second question, whose options are checkboxes. The animation of the screen is over. */
async function atBoxes(): Promise<EhGuide> {
  const guide = await openGuide();
  guide.start();
  await settled(guide);
  inputs(guide)[0]?.click();
  await press(guide, 'Continue');
  await wait(700);
  return guide;
}

/** A button of the page that shows and hides something. */
function showOrHide({ currentTarget }: Event): void {
  const button = currentTarget as Element;
  button.ariaExpanded = String(button.ariaExpanded !== 'true');
}

/** Toggles: how to render one, what to press, and whether it is on. */
const TOGGLES: Readonly<
  Record<
    string,
    () => Promise<{ guide: EhGuide; place: Element | undefined; isOn: () => boolean | undefined }>
  >
> = {
  'a box': async () => {
    const guide = await atBoxes();
    const [box] = inputs(guide);
    return { guide, place: box, isOn: () => box?.checked };
  },
  'the words of a box': async () => {
    const guide = await atBoxes();
    const [box] = inputs(guide);
    return {
      guide,
      place: box?.labels?.[0]?.querySelector('span') ?? undefined,
      isOn: () => box?.checked,
    };
  },
  'the warning signs': async () => {
    const guide = await openGuide();
    const [summary] = deepAll(guide, 'summary');
    return {
      guide,
      place: summary,
      isOn: () => (summary?.parentElement as HTMLDetailsElement).open,
    };
  },
  'a button of the page with aria-expanded': async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver}
        ><button aria-expanded="false" @click=${showOrHide}>More</button><eh-step></eh-step
      ></eh-guide>`,
    );
    const button = guide.querySelector('button') as Element;
    return { guide, place: button, isOn: () => button.ariaExpanded === 'true' };
  },
};

const isChromium = navigator.userAgent.includes('Chrome');

const setWidth = (width: number): Promise<void> => setViewport(width, width < 500 ? 700 : 800);

describe('one press, one step', function () {
  this.timeout(120_000);
  let total = 0;

  // Where a screen puts its controls differs by width; what a second press does, by engine.
  const walks: readonly (readonly [name: string, how: How, answers: Answers, width: number])[] = [
    ['a double click', DOUBLE_CLICK, PATIENT, 320],
    ['two taps 40 ms apart', TAPS, CARER, 390],
    ...(isChromium
      ? ([
          ['two clicks 40 ms apart', SLOW_CLICKS, CARER, 1280],
          ['two clicks 40 ms apart', SLOW_CLICKS, CARER, 320],
          ['a double click', DOUBLE_CLICK, PATIENT, 390],
          ['two taps 40 ms apart', TAPS, PATIENT, 768],
        ] as const)
      : []),
  ];
  for (const [name, how, answers, width] of walks)
    it(`a double press on any screen makes one step and chooses nothing: ${name}, ${String(width)} px`, async () => {
      await setWidth(width);
      let walked = await walkTwice(how, answers);
      // The driver of WebKitGTK has no touch: it uses the mouse instead.
      if (walked.presses === 0) walked = await walkTwice(DOUBLE_CLICK, CARER);
      expect(walked.faults).to.deep.equal([]);
      total += walked.presses;
    });

  it('each walk makes 16 double presses or more', () => {
    expect(total).to.be.at.least(16 * walks.length);
  });

  const onResults: readonly (readonly [name: string, how: How, width: number])[] = [
    ['a double click', DOUBLE_CLICK, 320],
    ['two clicks 40 ms apart', SLOW_CLICKS, 1280],
  ];
  for (const [name, how, width] of onResults)
    it(`a double press on a control of the result reaches no other control: ${name}, ${String(width)} px`, async () => {
      await setWidth(width);
      const guide = await openGuide();
      await concludeWith(guide, PATIENT);
      const { presses, faults } = await pressResult(guide, how);
      expect(faults).to.deep.equal([]);
      expect(presses).to.be.at.least(14);
    });

  it('a second tap within half a second belongs to the first', async () => {
    const guide = await openGuide();
    expect(await faultsOf(guide, 'Start', LATE_SECOND)).to.deep.equal([]);
  });

  it('a button of a page’s own layout is pressed once too', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver}
        ><button @click=${startOrRestart}>Go</button><eh-step></eh-step
      ></eh-guide>`,
    );
    expect(await faultsOf(guide, 'Go', { times: 2, apart: 0 })).to.deep.equal([]);
  });

  for (const [name, open] of Object.entries(TOGGLES))
    it(`a double press turns a toggle on, and a later one turns it off: ${name}`, async () => {
      for (const how of [DOUBLE_CLICK, SLOW_CLICKS, TAPS, LATE_SECOND]) {
        const { guide, place, isOn } = await open();
        if (!place) throw new Error('There is nothing to press.');
        for (const expected of [true, false]) {
          // The driver of WebKitGTK has no touch.
          if (!(await pressAt(place, how))) break;
          await settled(guide);
          expect(isOn(), JSON.stringify(how)).to.equal(expected);
          pressElsewhere(guide);
        }
      }
    });

  it('a checkbox can be ticked and unticked by keys and assistive technology at any speed', async () => {
    const guide = await atBoxes();
    const [box] = inputs(guide);
    box?.focus();
    await pressKeys('Space', 'Space');
    expect(box?.checked, 'keys').to.be.false;
    box?.click();
    box?.click();
    expect(box?.checked, 'clicks without a pointer').to.be.false;
  });

  it('checkboxes that do not move can be ticked at any speed', async () => {
    const guide = await atBoxes();
    const [first, second] = inputs(guide);
    if (!first || !second) throw new Error('There are no boxes.');
    first.scrollIntoView({ block: 'center' });
    for (const box of [first, second]) {
      const { left, top, width, height } = box.getBoundingClientRect();
      await pressPlace({ x: Math.round(left + width / 2), y: Math.round(top + height / 2) });
    }
    await settled(guide);
    expect([first.checked, second.checked]).to.deep.equal([true, true]);
  });
});
