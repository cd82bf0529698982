// The integrity message of a guide: unchanged, edited, without a fingerprint, an example.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Pack } from '../../../src/domain/pack.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { wordsFor } from '../../../src/words/index.js';
import { guideAt } from '../../../stories/support/guide-at.js';
import {
  liver,
  openGuide,
  openWhole,
  otherPack,
  part,
  PATIENT,
  seen,
  words,
} from '../../support/browser/guide-driver.js';

const { integrity, example } = wordsFor('en') ?? {};
const codes = (guide: EhGuide): string[] => guide.problems.map(({ code }) => code);
const top = (guide: EhGuide): string[] => seen(guide.shadowRoot ?? guide, 'p.warned');
const resultOf = (pack: Pack): Promise<EhGuide> =>
  openWhole(guideAt(pack, PATIENT, { screen: 'concluded' }));
const aboutSays = (guide: EhGuide, sentence: string | undefined): boolean =>
  seen(part(guide, 'eh-about'), 'p').includes(sentence ?? 'nothing');

describe('the integrity message of a guide', () => {
  it('an unchanged pack is reported in about, with sixteen characters that can be read aloud', async () => {
    const guide = await resultOf(liver);
    await waitUntil(() => aboutSays(guide, integrity?.unchanged));
    expect(
      seen(part(guide, 'eh-about'), 'dd').filter((fact) =>
        /^([0-9a-f]{4} ){3}[0-9a-f]{4}$/.test(fact),
      ),
    ).to.have.length(1);
    expect(codes(guide)).to.deep.equal([]);
    expect(top(guide)).to.deep.equal([]);
  });

  it('edited words are reported at the top, in about, and to the page', async () => {
    const guide = await resultOf({
      ...liver,
      text: { ...liver.text, en: { ...words, decision: 'Another?' } },
    });
    await waitUntil(() => aboutSays(guide, integrity?.edited));
    expect(codes(guide)).to.deep.equal(['pack-edited']);
    expect(top(guide)).to.deep.equal([integrity?.edited]);
  });

  it('an edited structure is reported too, and cleared with the next pack', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${{ ...liver, paidBy: ['A clinic'] }}></eh-guide>`,
    );
    await waitUntil(() => codes(guide).includes('pack-edited'));
    guide.pack = otherPack;
    await guide.updateComplete;
    expect(codes(guide)).to.deep.equal([]);
  });

  it('a missing fingerprint is reported in about alone', async () => {
    const guide = await resultOf(otherPack);
    expect(aboutSays(guide, integrity?.unmarked)).to.equal(true);
    expect(codes(guide)).to.deep.equal([]);
  });

  it('an example is marked on every screen', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${{ ...otherPack, example: true }}></eh-guide>`,
    );
    expect(top(guide)).to.deep.equal([example]);
  });
});
