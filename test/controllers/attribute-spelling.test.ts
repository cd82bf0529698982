// In development the console names an attribute that an element does not read because of its spelling.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { meantBy } from '../../src/controllers/attribute-spelling.js';
import { warningsDuring } from '../support/browser/console.js';

const known = ['pack', 'lang', 'publisher', 'offers-treatment', 'offerstreatment', 'leave-to'];

describe('the spelling of attributes', () => {
  it('an attribute in another spelling suggests the similar one', () => {
    const meant = [
      'offers_treatment',
      'data-offers-treatment',
      'offer-treatment',
      'offers-treatmemt',
      ':lang',
      'publisherr',
    ].map((written) => meantBy(written, known));
    expect(meant).to.deep.equal([
      'offers-treatment',
      'offers-treatment',
      'offers-treatment',
      'offers-treatment',
      'lang',
      'publisher',
    ]);
  });

  it('an attribute that is read, or of the page’s own, suggests none', () => {
    for (const written of [
      'offerstreatment',
      'pack',
      'data-lang',
      'data-pack',
      'land',
      'id',
      'class',
      'treatment',
    ])
      expect(meantBy(written, known), written).to.equal(undefined);
  });

  it('an element warns once of an unread attribute, and not if the right one is set', async () => {
    const said = await warningsDuring(async () => {
      await fixture(html`<eh-guide offers_treatment="no" data-emergency-number="911"></eh-guide>`);
      await fixture(html`<eh-guide offers_treatment="no"></eh-guide>`);
      await fixture(
        html`<eh-guide crisis_number="024" crisis-number="024" emergencynumber="911"></eh-guide>`,
      );
      await fixture(html`<eh-chapter headinglevel="3"></eh-chapter>`);
    });
    expect(said.filter((line) => line.includes('attribute-spelling')).sort()).to.deep.equal([
      'evenhand attribute-spelling: <eh-chapter headinglevel> has an attribute that is not read. Write heading-level.',
      'evenhand attribute-spelling: <eh-guide data-emergency-number> has an attribute that is not read. Write emergency-number.',
      'evenhand attribute-spelling: <eh-guide offers_treatment> has an attribute that is not read. Write offers-treatment.',
    ]);
  });
});
