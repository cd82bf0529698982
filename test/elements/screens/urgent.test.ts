// Get medical help now: opens over any screen, returns to it, and fires no event.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  asking,
  concluded,
  control,
  deepAll,
  focusedHeading,
  liver,
  openGuide,
  part,
  PATIENT,
  press,
  recordEvents,
  reviewing,
  seen,
  settled,
  spoken,
  tellWarningSign,
  words,
} from '../../support/browser/guide-driver.js';

const TALKED = 'I have talked with a doctor about this now';
const MISTAKEN = 'I opened this by mistake';
const CARD = spoken(words.signs.card.after, {});

const places = {
  welcome: () => openGuide(),
  asking: () => openGuide(asking(PATIENT, 'transplant')),
  reviewing: () => openGuide(reviewing(PATIENT)),
  concluded: () => openGuide(concluded(PATIENT)),
};

const topHeading = (guide: EhGuide): string | undefined => seen(guide, '.top')[0];
const warned = (guide: EhGuide): boolean => seen(guide, '.warned').includes(CARD);

describe('<eh-urgent>', () => {
  for (const [place, open] of Object.entries(places)) {
    it(`eh-urgent opens over ${place} and returns to it both ways, without an event`, async () => {
      const guide = await open();
      const heading = topHeading(guide);
      const before = guide.record;
      const events = recordEvents();

      await tellWarningSign(guide);
      expect([guide.state, focusedHeading()]).to.deep.equal(['urgent', 'Get medical help now']);
      expect(guide.record, 'the record tells nothing of it').to.deep.equal(before);
      expect(guide.guidance).to.be.undefined;
      await press(guide, MISTAKEN);
      expect([guide.state, focusedHeading()]).to.deep.equal([place, heading]);
      expect(warned(guide)).to.be.false;

      await tellWarningSign(guide);
      await press(guide, TALKED);
      expect([guide.state, focusedHeading()]).to.deep.equal([place, heading]);
      expect(warned(guide)).to.be.true;
      expect(guide.record).to.deep.equal(before);
      expect(events.map(({ type }) => type)).to.deep.equal([]);
    });
  }

  it('eh-urgent is one press away at the welcome too', async () => {
    const guide = await openGuide();
    await press(part(guide, 'eh-welcome'), 'I have one of these now');
    expect(guide.state).to.equal('urgent');
  });

  it('eh-urgent shows the number as a link, what to say, and the lines for overdose and for suicide', async () => {
    const guide = await openGuide();
    await tellWarningSign(guide);
    expect(control(guide, 'Call 112').getAttribute('href')).to.equal('tel:112');
    const { say, overdose, crisis } = words.signs.card;
    expect(seen(guide, '.say p')).to.deep.equal(say.map((sentence) => spoken(sentence, {})));
    expect(seen(guide, '.special .small')).to.deep.equal([overdose.title, crisis.title]);
    expect(seen(guide, '.special p')).to.deep.equal([overdose.text, spoken(crisis.text, {})]);
    expect(deepAll(part(guide, 'eh-urgent'), 'input')).to.have.lengthOf(0);
  });

  it('eh-urgent links the numbers that the page has set', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver} emergency-number="911" crisis-number="988"></eh-guide>`,
    );
    await tellWarningSign(guide);
    expect(control(guide, 'Call 911').getAttribute('href')).to.equal('tel:911');
    expect(control(guide, 'Call 988').getAttribute('href')).to.equal('tel:988');
    expect(seen(guide, '.say p')[0]).to.contain('911');
    expect(seen(guide, '.special p').join(' '))
      .to.contain('Call 988')
      .and.not.to.match(/\{|112|024/);
  });

  it('eh-urgent lists every warning sign of the pack, and no checkboxes', async () => {
    const guide = await openGuide(asking({}, 'who'));
    await press(guide, 'Warning signs');
    expect(deepAll(guide, '.panel [data-id]').map((sign) => sign.dataset['id'])).to.deep.equal(
      liver.signs.map(({ id }) => id),
    );
    expect(deepAll(guide, '.panel input')).to.have.lengthOf(0);
  });

  it('no warning sign or card says “not yet checked”: a person who reads that may wait', async () => {
    const guide = await openGuide();
    const welcome = deepAll(part(guide, 'eh-welcome'), '.signs li');
    expect(welcome).to.have.lengthOf(liver.signs.length);
    const said = welcome.map(({ textContent }) => textContent.trim());
    expect(said).to.deep.equal(
      liver.signs.map(({ id }) => spoken(words.signs.signs[id] ?? '', {})),
    );
    await tellWarningSign(guide);
    const card = deepAll(part(guide, 'eh-urgent'), 'p, li').map(({ textContent }) => textContent);
    expect(card.length).to.be.greaterThan(5);
    expect(card.join(' ')).not.to.match(/checked|\*/);
  });

  it('the card stays through the questions, and Start again removes it', async () => {
    const guide = await openGuide(asking({ who: 'myself' }, 'who'));
    await tellWarningSign(guide);
    await press(guide, TALKED);
    await press(guide, 'Continue');
    expect(warned(guide)).to.be.true;
    await tellWarningSign(guide);
    expect(warned(guide), 'the card itself is there').to.be.false;
    await press(guide, MISTAKEN);
    expect(warned(guide), 'a mistake takes nothing back').to.be.true;
    await press(guide, 'Start again');
    expect(warned(guide)).to.be.false;
  });

  it('eh-urgent hides every other screen, and Start again closes it', async () => {
    const guide = await openGuide(concluded(PATIENT));
    await tellWarningSign(guide);
    expect(
      seen(guide, 'h1, h2, h3').filter((heading) => heading !== 'Get medical help now'),
    ).to.deep.equal(seen(part(guide, 'eh-urgent'), 'h3'));
    await press(guide, 'Start again');
    await settled(guide);
    expect([guide.state, guide.answers]).to.deep.equal(['welcome', {}]);
  });
});
