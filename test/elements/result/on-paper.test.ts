// A result that is printed by the browser: paper has no links, so the list of sources has addresses.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { emulateMedia } from '../../support/browser/commands.js';
import {
  concluded,
  deepAll,
  openGuide,
  openWhole,
  part,
  PATIENT,
  seen,
  spoken,
  words,
} from '../../support/browser/guide-driver.js';

describe('a result on paper', () => {
  it('a printed result has every caution, also those behind "More cautions"', async function () {
    const guide = await openGuide(concluded(PATIENT));
    const cautions = guide.guidance?.cautions ?? [];
    expect(cautions.length).to.be.greaterThan(3);
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    const printed = seen(part(guide, 'eh-outcome'), '.small, .paper li');
    for (const { id } of cautions)
      expect(printed).to.include(spoken(words.notes[id]?.title, PATIENT));
  });

  it('begins its sources with the article, by its title, and counts it as none of them', async () => {
    const about = part(await openWhole(concluded(PATIENT)), 'eh-about');
    const said = (selector: string): string =>
      deepAll(about, selector)
        .map(({ textContent }) => textContent)
        .join();
    expect(said('.article'))
      .to.equal(words.about.articleSource)
      .and.to.include('“Stem cells: easy');
    expect(
      deepAll(about, 'ol').map((list) => list.previousElementSibling?.className),
    ).to.deep.equal(['article fine']);
    expect(said('ol')).to.include('REALISTIC').and.not.to.include(said('.article'));
  });

  it('has the address of each source in its list, and of no other link', async function () {
    const guide = await openWhole(concluded(PATIENT));
    const addresses = (): string[] =>
      deepAll<HTMLAnchorElement>(guide, 'a')
        .map((link) => getComputedStyle(link, '::after').content)
        .filter((content) => content !== 'none');
    expect(addresses(), 'on the screen').to.deep.equal([]);
    if (!(await emulateMedia({ media: 'print' }))) return this.skip();
    const links = deepAll<HTMLAnchorElement>(part(guide, 'eh-about'), 'ol a');
    expect(links.length).to.be.greaterThan(20);
    expect(addresses()).to.deep.equal(
      links.map((link) => `" (${link.getAttribute('href') ?? ''})"`),
    );
    expect(links.every((link) => link.checkVisibility({ contentVisibilityAuto: true }))).to.be.true;
  });
});
