// A section behind its heading: the WAI-ARIA disclosure pattern.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhChapter } from '../../../src/elements/plain/chapter.js';
import { deepActive, focusedHeading, seen, settled } from '../../support/browser/guide-driver.js';

const chapter = (): Promise<EhChapter> =>
  fixture(
    html`<eh-chapter label="Walks" lead="3 walks." heading-level="3"><p>River</p></eh-chapter>`,
  );
const button = (root: EhChapter): HTMLButtonElement => root.shadowRoot!.querySelector('button')!;
const state = (root: EhChapter): unknown[] => [
  button(root).ariaExpanded,
  root.querySelector('p')!.checkVisibility(),
  root.open,
];

describe('eh-chapter', () => {
  it('a closed chapter shows its heading and its line, and renders nothing of its content', async () => {
    const found = await chapter();
    expect([seen(found, 'h3'), seen(found, '#lead')]).to.deep.equal([['Walks'], ['3 walks.']]);
    expect(found.shadowRoot!.querySelectorAll('slot').length).to.equal(0);
    expect(state(found)).to.deep.equal(['false', false, false]);
  });

  it('the control of a chapter opens and closes it, fires toggle, and keeps the focus', async () => {
    const found = await chapter();
    const toggles: boolean[] = [];
    found.addEventListener('toggle', () => toggles.push(found.open));
    button(found).focus();
    button(found).click();
    await settled(found);
    expect(state(found)).to.deep.equal(['true', true, true]);
    button(found).click();
    await settled(found);
    expect(state(found)).to.deep.equal(['false', false, false]);
    expect([toggles, deepActive() === button(found)]).to.deep.equal([[true, false], true]);
  });

  it('show() opens a chapter and moves the focus to its heading', async () => {
    const found = await chapter();
    await found.show();
    expect([...state(found), focusedHeading()]).to.deep.equal(['true', true, true, 'Walks']);
  });
});
