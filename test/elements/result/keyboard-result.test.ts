// The parts of a result by keyboard alone: real keys, from Start through each part and back to the start.
import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { pressKeys, setViewport } from '../../support/browser/commands.js';
import {
  deepActive,
  deepAll,
  keyUntil,
  liver,
  optionOf,
  openChapters,
  part,
  seen,
  settled,
  spoken,
  words,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { en } from '../../../src/words/en.js';
import { listed } from '../../../src/words/listed.js';
import {
  focused,
  isInView,
  isInput,
  openPage,
  pressWithKey,
  READING,
  readWithKeys,
  says,
} from '../../support/result/by-keyboard.js';

describe('a result by keyboard alone', () => {
  it('the keyboard alone ticks values, compares answers, selects questions, copies, and starts again', async () => {
    const { guide } = await openPage();
    await readWithKeys(guide);

    // A chapter opens by its heading, and focus stays. One question is ticked; one is written, removed, and written
    // again.
    await keyUntil('Tab', says(en.showAll));
    await pressWithKey(guide, en.ask, 'Space');
    expect(wordsOn(focused())).to.equal(en.ask);
    await keyUntil('Tab', isInput('ask'), 1);
    await pressKeys('Space');
    await settled(guide);
    expect((focused() as HTMLInputElement).checked).to.be.true;
    for (const own of ['Who', 'When']) {
      await keyUntil('Tab', isInput('own'), 10);
      await pressKeys(...own, 'Enter');
      await settled(guide);
      expect([
        (focused() as HTMLInputElement).id,
        (focused() as HTMLInputElement).value,
      ]).to.deep.equal(['own', '']);
      expect(seen(part(guide, 'eh-ask'), '.own > span')).to.deep.equal([own]);
      if (own === 'When') break;
      await keyUntil('Shift+Tab', (active) => active.matches('.own button'), 1);
      await pressKeys('Enter');
      await settled(guide);
      expect(focused().id, 'the field, since the button has gone').to.equal('own');
      await keyUntil('Shift+Tab', (active) => !isInput('own')(active), 1);
    }
    await pressWithKey(guide, `${en.add}${en.colon}${en.ownQuestion}`);
    expect(
      seen(part(guide, 'eh-ask'), '.own > span'),
      'nothing is added by an empty field',
    ).to.deep.equal(['When']);

    // The text is copied, or offered in a field without a focus trap.
    await pressWithKey(guide, en.takeaway);
    await pressWithKey(guide, en.copyText);
    const told = (): string[] => [
      ...seen(part(guide, 'eh-takeaway'), '[role=status]'),
      ...seen(part(guide, 'eh-takeaway'), 'label[for=text]'),
    ];
    for (let waited = 0; told().join('') === '' && waited < 40; waited += 1)
      await new Promise((done) => setTimeout(done, 50));
    expect(told().join('')).to.be.oneOf([en.copied, en.copyByHand]);
    expect(focused().localName).to.equal(told().join('') === en.copied ? 'button' : 'textarea');

    // Space ticks a value, and focus stays.
    await pressWithKey(guide, en.values);
    expect(wordsOn(focused())).to.equal(en.values);
    const [value] = liver.values;
    await keyUntil('Tab', isInput('values'), 1);
    await pressKeys('Space');
    await settled(guide);
    const { value: ticked, checked } = focused() as HTMLInputElement;
    expect([ticked, checked]).to.deep.equal([value?.id, true]);
    expect(guide.record?.answers, 'no answer has changed').to.deep.equal(READING);
    expect(deepAll(part(guide, 'eh-values'), '[role=status]').map(wordsOn).join()).to.not.equal('');

    // The part "What would change": a list of questions, then another answer. The session does not change.
    await pressWithKey(guide, en.whatIf);
    await keyUntil('Tab', (active) => active.localName === 'select', 1);
    const list = focused() as HTMLSelectElement;
    await pressKeys('ArrowDown');
    // WebKitGTK opens the list first.
    for (const key of ['ArrowDown', 'Enter']) if (list.value === '') await pressKeys(key);
    await settled(guide);
    expect(list.value).to.equal('who');
    expect(focused().localName).to.equal('select');
    await keyUntil('Tab', isInput('who'), 1);
    await keyUntil('ArrowUp', (active) => (active as HTMLInputElement).value === 'myself', 4);
    await settled(guide);
    expect(focused()).to.equal(deepActive());
    expect(seen(part(guide, 'eh-what-if'), '.outcome')).to.deep.equal([
      en.wouldChange(listed(en, [optionOf('who', 'myself')])),
    ]);
    expect(guide.answers).to.deep.equal(READING);

    await pressWithKey(guide, en.startAgain);
    expect([guide.state, guide.answers, wordsOn(focused())]).to.deep.equal([
      'welcome',
      {},
      spoken(words.decision, {}),
    ]);
  }).timeout(90_000);

  it('Tab reaches every control of the result once, each visible, and leaves at both ends', async () => {
    // On a wide page, where the heads of the courses stick to the top of the window.
    await setViewport(1100);
    const { page, guide } = await openPage();
    await readWithKeys(guide);
    await openChapters(guide);
    part(guide, 'eh-outcome').shadowRoot!.querySelector<HTMLElement>('.top')!.focus();
    const courses = part(guide, 'eh-courses');
    for (const details of deepAll<HTMLDetailsElement>(courses, 'details')) details.open = true;
    expect(
      deepAll(courses, '.heads').map((heads) => getComputedStyle(heads).position),
    ).to.deep.equal(['sticky']);
    for (const key of ['Tab', 'Shift+Tab']) {
      const end = page.querySelector(key === 'Tab' ? 'button' : 'input');
      const passed = new Set<Element>();
      for (let active = deepActive(); active !== end; active = focused()) {
        expect(active && passed.has(active), `a second time: ${active ? wordsOn(active) : ''}`).to
          .be.false;
        if (active) passed.add(active);
        await pressKeys(key);
        // Firefox may scroll to the focused element a few frames after the focus event.
        await waitUntil(
          () => isInView(deepActive()),
          `The focus came into view: ${deepActive()?.outerHTML}`,
          { timeout: 5000 },
        );
      }
      // Radio buttons are one stop for each group; those in closed disclosures are none.
      const groups = new Set(
        deepAll<HTMLInputElement>(guide, 'input[type=radio]').map(({ name }) => name),
      ).size;
      const others = deepAll(
        guide,
        'button, summary, select, a[href], input:not([type=radio])',
      ).filter((control) => control.checkVisibility({ contentVisibilityAuto: true }));
      const stops =
        groups +
        others.filter(
          (control) => !(control.closest('details:not([open])') && !control.matches('summary')),
        ).length;
      expect(
        [...passed].filter((element) => element.matches('button, summary, select, a, input')),
        key,
      ).to.have.length.at.least(key === 'Tab' ? stops - 8 : stops);
    }
  }).timeout(90_000);
});
