// Page translators rewrite text nodes. A guide must not be translated, and must never show old words with new values.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import {
  asking,
  concluded,
  deepAll,
  openGuide,
  part,
  PATIENT,
  press,
  settled,
  wordsOn,
} from '../../support/browser/guide-driver.js';

describe('a page translator', () => {
  it('every element with text in a shadow root has translate="no"', async () => {
    for (const state of [undefined, concluded(PATIENT)]) {
      const guide = await openGuide(state);
      const open = deepAll<HTMLElement>(guide, '*').filter(
        (element) =>
          element.getRootNode() instanceof ShadowRoot &&
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
          element.translate,
      );
      expect(open.map((element) => `${element.localName}: ${wordsOn(element)}`)).to.deep.equal([]);
    }
  });

  it('a page translator that rewrote a question leaves no old words over the next one', async () => {
    const guide = await openGuide(asking({}, 'who'));
    const step = part(guide, 'eh-step');
    for (const element of deepAll<HTMLElement>(step, 'legend *, label span'))
      for (const node of element.childNodes) if (node instanceof Text) node.replaceWith('OLD');
    deepAll<HTMLInputElement>(step, 'input')[0]?.click();
    await settled(guide);
    await press(guide, 'Continue');
    expect(deepAll(step, 'legend, label').map(wordsOn).join(' ')).not.to.include('OLD');
  });
});
