// A page moves a guide into the document of a same-origin frame, and back.
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../../../src/define.js';
import {
  answer,
  deepAll,
  openGuide,
  PATIENT,
  press,
  settled,
} from '../../../support/browser/guide-driver.js';

/** The parts of a guide that have lost their styles. */
const bare = (guide: Element): string[] =>
  [guide, ...deepAll<HTMLElement>(guide, '*')]
    .filter((element) => element instanceof LitElement)
    .filter(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length === 0)
    .map(({ localName }) => localName);

/** Whether an element keeps its class in another document. Firefox ESR 140 downgrades it to HTMLElement. */
function keepsClass(): boolean {
  const name = 'adopted-probe';
  if (!customElements.get(name)) customElements.define(name, class extends HTMLElement {});
  const frame = document.body.appendChild(document.createElement('iframe'));
  const probe = document.createElement(name);
  document.body.append(probe);
  frame.contentDocument?.body.append(probe);
  const keeps = probe instanceof customElements.get(name)!;
  frame.remove();
  return keeps;
}

describe('a guide that is moved into another document and back', () => {
  it('a guide that is moved into another document and back keeps its styles and session, and raises no error', async function () {
    if (!keepsClass()) this.skip();
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent): void => void errors.push(message);
    const reject = ({ reason }: PromiseRejectionEvent): void => void errors.push(String(reason));
    addEventListener('error', note);
    addEventListener('unhandledrejection', reject);
    const frame = document.body.appendChild(document.createElement('iframe'));
    const guide = await openGuide();
    const look = (): [string[], string | undefined] => [
      bare(guide),
      guide.ownerDocument.defaultView?.getComputedStyle(guide).display,
    ];
    const home = guide.parentElement as Element;
    expect(look(), 'at first').to.deep.equal([[], 'block']);
    try {
      frame.contentDocument?.body.append(guide);
      await settled(guide);
      expect(look(), 'in the frame').to.deep.equal([[], 'block']);
      await press(guide, 'Start');
      await answer(guide, PATIENT, 'who');
      await press(guide, 'Continue');
      expect([guide.state, ...look()], 'a step further').to.deep.equal(['asking', [], 'block']);
      home.append(guide);
      await settled(guide);
      expect([Object.keys(guide.answers), ...look()], 'back').to.deep.equal([['who'], [], 'block']);
      await press(guide, 'Back');
      expect(look(), 'and on').to.deep.equal([[], 'block']);
      expect([errors, guide.problems]).to.deep.equal([[], []]);
    } finally {
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', reject);
      frame.remove();
    }
  });
});
