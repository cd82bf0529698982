// Forms, listeners and shadow roots around the guide: what they hear of it, and what it hears of them.
import { expect } from 'chai';
import { setTimeout as wait } from 'node:timers/promises';
import type { Walker } from '../../support/in-page.ts';
import { bring } from '../../support/seen.ts';
import { sessionOf, troubles, type Checks } from './check.ts';

export const EVENTS: Checks = {
  'is no part of a form around it: Enter sends nothing, and nothing is in its data': async (
    pages,
  ) => {
    const page = await pages.visit('in a form');
    const effects = await page.run(async () => {
      const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
      const form = document.querySelector('form');
      const heard: string[] = [];
      for (const type of [
        'submit',
        'reset',
        'change',
        'close',
        'cancel',
        'toggle',
        'invalid',
        'select',
      ])
        document.addEventListener(type, () => heard.push(type));
      await walker.press('Start');
      await walker.answer({ who: 'reading' });
      await walker.press('See my notes');
      await new Promise((done) => setTimeout(done, 50));
      await walker.openAll();
      for (const input of walker.all<HTMLInputElement>('input:not([type=text], [type=file])'))
        input.click();
      walker.all('input[type=text]')[0]?.focus();
      return {
        heard,
        data: [...new FormData(form ?? undefined)].length,
        elements: [...(form?.elements ?? [])].map(({ localName }) => localName),
      };
    });
    pages.server.requests.length = 0;
    await page.press('x');
    await page.press('Enter');
    await wait(100);
    expect(effects, 'what the form knows').to.deep.equal({
      heard: [],
      data: 0,
      elements: ['button'],
    });
    expect(
      pages.server.requests.map(({ path }) => path).filter((path) => path.startsWith('/sent')),
    ).to.deep.equal([]);
    expect(
      await page.run(
        () => (window[Symbol.for('evenhand-test/walker')] as Walker).all('[part=own]').length,
      ),
      'the question was added',
    ).to.equal(1);
  },

  'tells nothing that other libraries listen to, and lets their own events pass': async (pages) => {
    const page = await pages.visit('clean');
    await page.run(() => {
      const heard: string[] = [];
      Object.defineProperty(window, Symbol.for('evenhand-test/heard'), { value: heard });
      for (const type of [
        'change',
        'input',
        'beforeinput',
        'select',
        'toggle',
        'close',
        'cancel',
        'open',
        'submit',
        'answer',
        'step',
        'next',
        'back',
        'continue',
        'value',
        'wipe',
        'context-request',
        'keydown',
        'keyup',
        'compositionend',
        'copy',
      ]) {
        document.addEventListener(type, (event) =>
          heard.push(`${type} of ${(event.target as Element | null)?.id ?? ''}`),
        );
      }
      const mine = Object.assign(document.createElement('p'), { slot: 'contact' });
      mine.append(Object.assign(document.createElement('input'), { id: 'mine' }));
      window.guide.append(mine);
    });
    await pages.conclude();
    await pages.openAll();
    const state = await page.run(sessionOf);
    await page.run(() => {
      const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
      for (const input of walker.all<HTMLInputElement>('input:not([type=text], [type=file])'))
        input.click();
      walker
        .all('input[type=text]')
        .find(({ id }) => id === 'own')
        ?.focus();
    });
    for (const key of ['w', 'h', 'y', 'Enter']) await page.press(key);
    const heard = (): Promise<string[]> =>
      page.run(() => (window[Symbol.for('evenhand-test/heard')] as string[]).splice(0));
    expect(await heard(), 'heard of the guide').to.deep.equal([]);

    // Events of the page: from a field that the page has put into the guide, and dispatched on the guide itself.
    await page.run(() => {
      document.querySelector<HTMLElement>('#mine')?.focus();
    });
    await page.press('x');
    expect(await heard(), 'heard of the field of the page').to.include.members([
      'keydown of mine',
      'input of mine',
      'keyup of mine',
    ]);
    await page.run(() => {
      for (const type of [
        'change',
        'answer',
        'next',
        'back',
        'value',
        'wipe',
        'close',
        'cancel',
        'toggle',
        'context-request',
      ])
        window.guide.dispatchEvent(
          Object.assign(
            new CustomEvent(type, { bubbles: true, composed: true, detail: { type: 'wipe' } }),
            {
              context: 'theirs',
              callback: () => {
                throw new Error('Not for us.');
              },
            },
          ),
        );
    });
    expect(await heard()).to.have.length(10);
    expect(await page.run(sessionOf), 'the session after events of others').to.deep.equal(state);
    expect(troubles(pages)).to.deep.equal([]);
  },

  'can be heard of outside a shadow root that it stands in, and keeps the focus': async (pages) => {
    const page = await pages.open('in a shadow root');
    await page.run(() => {
      const heard: string[] = [];
      Object.defineProperty(window, Symbol.for('evenhand-test/heard'), { value: heard });
      for (const type of ['eh-ready', 'eh-step-change', 'eh-concluded'])
        document.addEventListener(type, () => heard.push(type));
    });
    await page.run(bring);
    await pages.conclude();
    expect(
      await page.run(() => window[Symbol.for('evenhand-test/heard')] as string[]),
    ).to.deep.equal([
      'eh-ready',
      'eh-step-change',
      'eh-step-change',
      'eh-step-change',
      'eh-concluded',
    ]);
    const focus = await page.run(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.localName ?? '';
    });
    expect(focus).to.match(/^h\d$/);
  },
};
