// One whole journey by keyboard alone: real keys, from a field of the page to the result and Start again.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { pressKeys } from '../../support/browser/commands.js';
import {
  ask,
  chosenIn,
  deepActive,
  focusedHeading,
  keyUntil,
  liver,
  part,
  PATIENT,
  questionOf,
  settled,
  spoken,
  words,
  wordsOn,
} from '../../support/browser/guide-driver.js';

const says =
  (text: string) =>
  (active: Element): boolean =>
    active.matches('button, summary') && wordsOn(active) === text;
const isOption =
  (question: string, value?: string) =>
  (active: Element): boolean =>
    active instanceof HTMLInputElement &&
    active.name === question &&
    (value === undefined || active.value === value);

async function pressWithKey(
  guide: EhGuide,
  text: string,
  key: 'Enter' | 'Space' = 'Enter',
): Promise<void> {
  await keyUntil('Tab', says(text));
  await pressKeys(key);
  await settled(guide);
}

/** Radios are one stop of the Tab key, and arrow keys choose; each checkbox is a stop, and Space ticks it. */
async function chooseWithKeys(guide: EhGuide, question: string): Promise<void> {
  for (const option of chosenIn(PATIENT, question)) {
    if (questionOf(question).kind === 'several') {
      await keyUntil('Tab', isOption(question, option));
      await pressKeys('Space');
    } else {
      await keyUntil('Tab', isOption(question));
      if (isOption(question, option)(deepActive() as Element)) await pressKeys('Space');
      else await keyUntil('ArrowDown', isOption(question, option), 12);
    }
    await settled(guide);
  }
}

describe('a guide by keyboard alone', () => {
  it('the keyboard alone leads through every question to the result, and to Start again', async () => {
    const page = await fixture(
      html`<div>
        <input aria-label="A field of the page" /><eh-guide .pack=${liver}></eh-guide
        ><button>After</button>
      </div>`,
    );
    const guide = part(page, 'eh-guide');
    await settled(guide);
    page.querySelector('input')?.focus();

    // The warning signs are the first stop after the other languages; Space opens and closes them.
    await keyUntil('Tab', says('Warning signs'), 1 + liver.languages.length);
    await pressKeys('Space');
    await keyUntil('Tab', says('I have one of these now'), 2);
    await pressKeys('Enter');
    await settled(guide);
    expect([guide.state, focusedHeading()]).to.deep.equal(['urgent', 'Get medical help now']);
    await pressWithKey(guide, 'I opened this by mistake', 'Space');
    expect(focusedHeading()).to.equal(spoken(words.decision, {}));

    await pressWithKey(guide, 'Start', 'Space');
    for (const question of Object.keys(PATIENT)) {
      expect(focusedHeading()).to.equal(ask(question, PATIENT));
      await chooseWithKeys(guide, question);
      await pressWithKey(guide, 'Continue', question === 'also' ? 'Space' : 'Enter');
    }
    expect(focusedHeading()).to.equal('Check your answers');
    expect(guide.answers).to.deep.equal(PATIENT);

    // Past the main control and back to it.
    await keyUntil('Tab', says('Back'));
    await keyUntil('Shift+Tab', says('See my notes'), 1);
    await pressKeys('Enter');
    await settled(guide);
    expect(focusedHeading()).to.equal(spoken(words.outcomes['team-first']?.heading, PATIENT));

    await keyUntil('Tab', says('Read more'));
    await pressKeys('Enter');
    await settled(guide);
    await pressWithKey(guide, 'Why am I seeing this', 'Space');
    expect((deepActive()?.parentElement as HTMLDetailsElement).open).to.be.true;
    await pressWithKey(guide, 'Show all notes');
    expect(focusedHeading()).to.equal('All the other notes');

    await keyUntil('Tab', says('Start again'), 200);
    await pressKeys('Enter');
    await settled(guide);
    expect([guide.state, guide.answers, focusedHeading()]).to.deep.equal([
      'welcome',
      {},
      spoken(words.decision, {}),
    ]);

    // The guide has no focus trap: Tab leaves it at either end.
    await keyUntil(
      'Shift+Tab',
      (active) => active === page.querySelector('input'),
      3 + liver.languages.length,
    );
    await keyUntil('Tab', (active) => active === page.querySelector('button'));
  }).timeout(60_000);

  it('the keyboard alone reaches the message about a missing answer and continues from it', async () => {
    const guide = await fixture<EhGuide>(html`<eh-guide .pack=${liver}></eh-guide>`);
    await settled(guide);
    guide.start();
    await settled(guide);
    await pressWithKey(guide, 'Continue');
    expect(wordsOn(deepActive() as Element)).to.equal('Choose an answer to go on');
    await keyUntil('Tab', isOption('who'), 1);
    await pressKeys('Space');
    await pressWithKey(guide, 'Continue');
    expect(focusedHeading()).to.equal(ask('also', PATIENT));
  });
});
