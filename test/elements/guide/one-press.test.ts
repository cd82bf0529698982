// People double click everything, and hands tremble: one press is one step, and chooses nothing on the screen that it leads to.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  holdKey,
  pressKeys,
  pressPlace,
  setViewport,
  type Presses,
} from '../../support/commands.js';
import {
  control,
  deepActive,
  deepAll,
  inputs,
  liver,
  openGuide,
  press,
  settled,
  wordsOn,
} from '../../support/guide-driver.js';

type How = Omit<Presses, 'x' | 'y'>;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What a page's own button may do. */
function startOrRestart(): void {
  const guide = document.querySelector('eh-guide');
  if (guide?.state === 'welcome') guide.start();
  else guide?.restart();
}

/** Longer than a second press may take. */
const PAUSE = 700;

/** Presses the middle of what bears the words. False where this driver cannot. */
async function pressAt(element: Element, how: How): Promise<boolean> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  return pressPlace({ ...place, ...how });
}

const errors = (guide: EhGuide): string => deepAll(guide, '[role=alert]').map(wordsOn).join('');

/** What a person would be surprised to find after one step. */
const stateOfAnswers = (guide: EhGuide): string =>
  JSON.stringify([guide.record?.answers, inputs(guide).filter(({ checked }) => checked).length]);

/** Presses a control twice and tells what came of it beyond one step; undefined: this driver cannot. */
async function faultsOf(guide: EhGuide, words: string, how: How): Promise<string[] | undefined> {
  let steps = 0;
  const count = (): void => void (steps += 1);
  guide.addEventListener('eh-step-change', count);
  const answers = JSON.stringify(guide.record?.answers);
  const done = await pressAt(control(guide, words), how);
  await settled(guide);
  await wait(50);
  guide.removeEventListener('eh-step-change', count);
  if (!done) return undefined;
  const faults = [
    ...(steps === 1 ? [] : [`${String(steps)} steps`]),
    ...(JSON.stringify(guide.record?.answers) === answers
      ? []
      : [`chosen: ${stateOfAnswers(guide)}`]),
    ...(errors(guide) === '' ? [] : ['an error']),
  ];
  await wait(PAUSE);
  return faults.map((fault) => `${words}: ${fault}`);
}

/** Walks to the result and back again with double presses alone, choosing one option of each question. */
async function walkTwice(
  how: How,
  optionAt: number,
): Promise<{ presses: number; faults: string[] }> {
  const guide = await openGuide();
  const faults: string[] = [];
  let presses = 0;
  const twice = async (words: string): Promise<void> => {
    const found = await faultsOf(guide, words, how);
    if (!found) return;
    presses += 1;
    faults.push(...found);
  };
  await twice('Start');
  while (guide.state === 'asking' && presses < 40 && presses > 0) {
    inputs(guide).at(optionAt)?.click();
    await settled(guide);
    await twice('Continue');
  }
  while (guide.state !== 'welcome' && presses < 40 && presses > 0) await twice('Back');
  return { presses, faults };
}

const means: readonly (readonly [name: string, how: How])[] = [
  ['a double click', { times: 2, apart: 0 }],
  ['two taps 180 ms apart', { touch: true, times: 2, apart: 180 }],
];

const WIDTHS = [320, 768];

describe('one press, one step', function () {
  this.timeout(120_000);

  for (const width of WIDTHS)
    for (const [name, how] of means)
      it(`${name} at ${String(width)} px makes one step at Start, Continue and Back, and chooses nothing`, async function () {
        await setViewport(width, width < 500 ? 700 : 800);
        const { presses, faults } = await walkTwice(how, 0);
        if (presses === 0) this.skip();
        expect(faults).to.deep.equal([]);
      });

  it('a second tap half a second later still belongs to the first', async () => {
    const guide = await openGuide();
    expect(await faultsOf(guide, 'Start', { times: 2, apart: 480 })).to.deep.equal([]);
  });

  it('a button of a page’s own layout is pressed once too', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver}
        ><button @click=${startOrRestart}>Go</button><eh-step></eh-step
      ></eh-guide>`,
    );
    expect(await faultsOf(guide, 'Go', { times: 2, apart: 0 })).to.deep.equal([]);
  });

  it('boxes that stay where they are can be ticked as quickly as one likes', async () => {
    const guide = await openGuide();
    guide.start();
    await settled(guide);
    inputs(guide)[0]?.click();
    await press(guide, 'Continue');
    await wait(PAUSE);
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

  it('keys and assistive technology are as quick as they like', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    inputs(guide)[0]?.click();
    await press(guide, 'Continue');
    await press(guide, 'Back');
    await press(guide, 'Back');
    expect(guide.state).to.equal('welcome');
  });

  // WebKitGTK's driver does not repeat a key, so there this says little.
  it('a held Enter is one press', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    control(guide, 'Continue').focus();
    await holdKey('Enter', 5);
    await settled(guide);
    // The message about the missing answer has the focus; each press of it would move the focus on to an option.
    expect(deepActive()?.matches('.error button')).to.be.true;
  });

  it('Enter on an option goes on, as in a form', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    inputs(guide)[0]?.click();
    inputs(guide)[0]?.focus();
    await pressKeys('Enter');
    await settled(guide);
    expect(guide.record?.position).to.deep.equal({ screen: 'asking', question: 'also' });
  });

  it('Enter on a box without a tick does not go on without it', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    inputs(guide)[0]?.click();
    await press(guide, 'Continue');
    inputs(guide)[0]?.click();
    const before = guide.record?.position;
    inputs(guide)[1]?.focus();
    await pressKeys('Enter');
    await settled(guide);
    expect(guide.record?.position).to.deep.equal(before);
    inputs(guide)[0]?.focus();
    await pressKeys('Enter');
    await settled(guide);
    expect(guide.record?.position).to.not.deep.equal(before);
  });
});
