// The output of screen readers: marks are words, and nothing is read twice.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { accessibleOf } from '../../support/browser/commands.js';
import { atWelcome } from '../../../stories/support/guide-at.js';
import {
  concluded,
  deepAll,
  openGuide,
  openWhole,
  part,
  PATIENT,
  reviewing,
  settled,
  wordsOn,
} from '../../support/browser/guide-driver.js';

/** The texts of a root that a screen reader would read, in order. */
const heard = (root: ParentNode): string[] =>
  deepAll<Element>(root, '*')
    .filter((element) => !element.closest('[aria-hidden=true], style'))
    .flatMap(({ childNodes }) => [...childNodes])
    .flatMap((node) => (node instanceof Text && node.data.trim() !== '' ? [node.data.trim()] : []));

describe('the output of screen readers', () => {
  it('the result has words for screen readers in place of a mark', async () => {
    const guide = await openWhole(concluded(PATIENT));
    expect(heard(guide).filter((text) => /\*|°(?!C)/.test(text))).to.deep.equal([]);
    expect(heard(guide).join(' ')).to.include('not yet checked');
    expect(heard(guide).join('')).to.include('(no source)');
    expect(deepAll(guide, '[aria-hidden=true]').map(wordsOn)).to.include('°');
  });

  it('a screen’s name is not read before its heading', async () => {
    for (const screen of [atWelcome(), reviewing(PATIENT)]) {
      const progress = part(await openGuide(screen), 'eh-progress');
      expect(wordsOn(progress.shadowRoot?.querySelector('span') as Element)).to.not.equal('');
      expect(heard(progress.shadowRoot as ParentNode)).to.deep.equal([]);
    }
    expect(
      heard(part(await openGuide(concluded(PATIENT)), 'eh-progress').shadowRoot as ParentNode),
    ).to.deep.equal(['Your notes']);
  });

  it('each control of a note is named by the note, once', async function () {
    const guide = await openGuide(concluded(PATIENT));
    for (const more of deepAll(part(guide, 'eh-outcome'), '.more')) more.click();
    await settled(guide);
    const [why] = deepAll(part(guide, 'eh-outcome'), '.why summary');
    const [sources] = deepAll(part(guide, 'eh-outcome'), '.sources summary');
    if (!(await accessibleOf(why as Element)) || !navigator.userAgent.includes('Chrome'))
      this.skip();
    for (const control of [why, sources]) {
      const accessible = await accessibleOf(control as Element);
      expect(accessible?.name).to.match(new RegExp(`^${wordsOn(control as Element)}: \\w+ \\w+`));
      expect(accessible?.description, 'said a second time').to.equal(undefined);
    }
  });
});
