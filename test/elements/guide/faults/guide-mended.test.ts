// A corrected problem is cleared, and a result under help keeps its state.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../../src/define.js';
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import { warningsDuring } from '../../../support/browser/console.js';
import {
  concluded,
  control,
  dataIds,
  liver,
  openGuide,
  part,
  PATIENT,
  press,
  seen,
  settled,
  tellWarningSign,
} from '../../../support/browser/guide-driver.js';

const codes = (guide: EhGuide): string[] => guide.problems.map(({ code }) => code);

describe('a problem of a guide', () => {
  const wrong: Record<string, [attribute: string, value: string, right: string]> = {
    'emergency-number': ['emergency-number', 'call us', '112'],
    'crisis-number': ['crisis-number', 'none', '024'],
    'offers-treatment': ['offers-treatment', 'maybe', 'no'],
    'language-missing': ['lang', 'xx', 'en'],
    'heading-level': ['heading-level', '9', '3'],
  };
  for (const [code, [attribute, value, right]] of Object.entries(wrong)) {
    it(`the problem is cleared once ${attribute} is corrected`, async () => {
      const guide = await openGuide();
      guide.setAttribute(attribute, value);
      await settled(guide);
      expect(codes(guide)).to.deep.equal([code]);
      guide.setAttribute(attribute, right);
      await settled(guide);
      expect(codes(guide)).to.deep.equal([]);
    });
  }

  it('a problem is reported again, as an event and in the console, when another wrong value is set', async () => {
    const guide = await openGuide();
    const reported: string[] = [];
    guide.addEventListener('eh-problem', ({ code, message }) =>
      reported.push(`evenhand ${code}: ${message}`),
    );
    const warnings = await warningsDuring(async () => {
      for (const number of ['11 2', '11 2', '1-1-2']) {
        guide.setAttribute('emergency-number', number);
        await settled(guide);
        guide.requestUpdate();
      }
    });
    expect(reported.map((line) => /"(.*?)"/.exec(line)?.[1])).to.deep.equal(['11 2', '1-1-2']);
    expect(warnings).to.deep.equal(reported);
  });

  it('the problem of a record is cleared once a record fits', async () => {
    const guide = await openGuide();
    guide.record = { format: 2 };
    expect(codes(guide)).to.include('record-format');
    guide.record = (await openGuide(concluded(PATIENT))).record;
    expect(guide.state).to.equal('concluded');
    expect(codes(guide)).to.deep.equal([]);
  });

  it('the problem of a layout is cleared once the part is added', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver}><eh-step></eh-step><eh-results></eh-results></eh-guide>`,
    );
    expect(codes(guide)).to.deep.equal(['layout-incomplete']);
    guide.append(document.createElement('eh-urgent'));
    await settled(guide);
    expect(codes(guide)).to.deep.equal([]);
  });

  it('a wrong heading level leaves the headings at the default', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver} heading-level="no number"></eh-guide>`,
    );
    expect(part(guide, 'eh-welcome').shadowRoot?.querySelector('.top')?.localName).to.equal('h2');
    expect(codes(guide)).to.deep.equal(['heading-level']);
  });
});

describe('a result while help is open over it', () => {
  it('a result still shows all notes after help', async () => {
    const guide = await openGuide(concluded(PATIENT));
    await press(guide, 'Show all notes');
    const all = dataIds(part(guide, 'eh-notes'));
    const above = guide.guidance?.cautions.map(({ id }) => id) ?? [];
    expect([...above, ...all]).to.have.members(liver.notes.map(({ id }) => id));
    await tellWarningSign(guide);
    expect(seen(guide, '.top')).to.deep.equal(['Get medical help now']);
    expect(dataIds(part(guide, 'eh-results'))).to.deep.equal([]);
    await press(guide, 'I opened this by mistake');
    expect(dataIds(part(guide, 'eh-notes'))).to.deep.equal(all);
    expect(() => control(guide, 'Show all notes')).to.throw();
  });
});
