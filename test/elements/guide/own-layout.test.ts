// A layout of the page's own: what it lacks is added, and what does not count as one.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import {
  ask,
  asking,
  concluded,
  dataIds,
  deepAll,
  liver,
  openGuide,
  PATIENT,
  seen,
  settled,
} from '../../support/browser/guide-driver.js';
import { codes, withProblems } from '../../support/guide/problems.js';

describe('<eh-guide> with a layout of the page’s own', () => {
  it('a guide adds missing required parts to a layout, and reports it', async () => {
    const [guide, reported] = await withProblems(
      concluded(PATIENT, html`<eh-progress></eh-progress><eh-notes></eh-notes>`),
    );
    expect([reported, codes(guide)]).to.deep.equal([['layout-incomplete'], ['layout-incomplete']]);
    expect(guide.problems[0]?.message)
      .to.contain('<eh-urgent>')
      .and.contain('<eh-outcome>')
      .and.contain('<eh-about>')
      .and.not.contain('<eh-notes>');
    for (const name of ['eh-urgent', 'eh-outcome', 'eh-notes', 'eh-about'])
      expect(deepAll(guide, name), name).to.have.lengthOf(1);
  });

  it('a guide reports nothing of a layout with all required parts', async () => {
    const parts = html`<main>
      <eh-welcome></eh-welcome><eh-step></eh-step><eh-urgent></eh-urgent><eh-review></eh-review
      ><eh-results></eh-results>
    </main>`;
    const [guide, reported] = await withProblems(asking(PATIENT, 'stage', parts));
    expect([reported, codes(guide)]).to.deep.equal([[], []]);
    expect(seen(guide, '.top')).to.deep.equal([ask('stage', PATIENT)]);
  });

  it('a guide speaks its own language in a layout, and shows the progress once', async () => {
    const guide = await openGuide(
      asking(PATIENT, 'stage', html`<eh-progress></eh-progress><eh-step></eh-step>`),
    );
    const [only, ...more] = deepAll(guide, 'eh-progress');
    expect(more).to.have.lengthOf(0);
    expect([only?.parentElement?.localName, only?.lang, only?.dir, only?.translate]).to.deep.equal([
      'eh-guide',
      'en',
      'ltr',
      false,
    ]);
  });
});

describe('a layout', () => {
  it('a layout with the notes of one kind alone gets all notes added', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver}
        ><eh-urgent></eh-urgent><eh-outcome></eh-outcome><eh-notes kind="benefit"></eh-notes
        ><eh-about></eh-about
      ></eh-guide>`,
    );
    expect(guide.problems[0]?.message).to.contain('<eh-notes>');
    expect(guide.shadowRoot?.querySelector('eh-notes')).not.to.equal(null);
  });

  it('a part in the fallback does not count as a layout', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver}
        ><eh-step></eh-step>
        <div slot="fallback"><eh-urgent></eh-urgent></div
      ></eh-guide>`,
    );
    expect(guide.shadowRoot?.querySelector('eh-urgent')).not.to.equal(null);
  });

  it('invisible elements do not count as a layout', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver}><template></template><noscript>No script</noscript></eh-guide>`,
    );
    expect(codes(guide)).to.deep.equal([]);
    expect(seen(guide, '.top')).to.have.lengthOf(1);
  });

  it('a layout shows every kind again when its one kind is removed or unknown', async () => {
    const own = html`<eh-guide
      .pack=${liver}
      .record=${(await openGuide(concluded(PATIENT))).record}
      ><eh-urgent></eh-urgent><eh-outcome></eh-outcome><eh-notes kind="cost"></eh-notes
      ><eh-about></eh-about
    ></eh-guide>`;
    const guide = await openGuide(own);
    const notes = guide.querySelector('eh-notes');
    const cost = dataIds(notes ?? guide).length;
    notes?.setAttribute('kind', 'nonsense');
    await settled(guide);
    expect(dataIds(notes ?? guide).length).to.be.greaterThan(cost);
    notes?.removeAttribute('kind');
    await settled(guide);
    expect(dataIds(notes ?? guide).length).to.be.greaterThan(cost);
  });
});
