// A part that throws shows one message in its place, and the rest of its guide works.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../../src/define.js';
import type { ProblemEvent } from '../../../../src/elements/guide/events.js';
import {
  asking,
  deepAll,
  openGuide,
  part,
  PATIENT,
  press,
  recordEvents,
  seen,
  settled,
} from '../../../support/browser/guide-driver.js';
import { errorsDuring } from '../../../support/browser/console.js';
import {
  breakRender,
  connected,
  FAILED,
  failures,
  frameOf,
  guideShowing,
  REST,
  VITAL,
} from '../../../support/guide/failing.js';

describe('a part that throws', () => {
  it('every connected part is made to throw', () => {
    expect(connected).to.include.members([
      'eh-about',
      'eh-notes',
      'eh-outcome',
      'eh-progress',
      'eh-results',
      'eh-review',
      'eh-step',
      'eh-urgent',
      'eh-welcome',
    ]);
  });

  for (const name of connected) {
    it(`a throwing ${name} shows one failure message in its place, and the rest works`, async () => {
      const guide = await guideShowing(name);
      const events = recordEvents(guide);
      const errors = await errorsDuring(async () => {
        breakRender(part(guide, name));
        await settled(guide);
        part(guide, name).requestUpdate();
        await settled(guide);
      });
      expect(errors).to.deep.equal([]);
      expect(seen(part(guide, name), 'a[href^=tel]')).to.deep.equal(
        VITAL.includes(name) ? ['Call 112'] : [],
      );
      expect(seen(part(guide, name), '[role=alert] p')).to.deep.equal(
        VITAL.includes(name)
          ? [FAILED, 'Ask a doctor. If it cannot wait, call now.', REST]
          : [FAILED, REST],
      );
      expect(failures(events)).to.deep.equal([`part-failed ${name}`]);
      expect(guide.problems.map(({ code }) => code)).to.deep.equal(['part-failed']);
      expect(frameOf(guide)).to.deep.equal(['Start again', 'Leave this page']);
      if (name !== 'eh-urgent') expect(seen(guide, 'summary')).to.include('Warning signs');
      if (name === 'eh-outcome')
        expect(seen(part(guide, 'eh-notes'), 'article')).not.to.have.length(0);
      await press(guide, 'Start again');
      expect(guide.state).to.equal('welcome');
    });
  }

  it('the failure message never contains the error’s own text, which may contain an answer', async () => {
    const guide = await guideShowing('eh-review');
    const events = recordEvents(guide);
    breakRender(part(guide, 'eh-review'));
    await settled(guide);
    expect(events.map((event) => (event as ProblemEvent).message).join())
      .to.contain('TypeError')
      .and.not.contain('booked');
  });

  it('a part may throw something that is not an error', async () => {
    const guide = await guideShowing('eh-about');
    breakRender(part(guide, 'eh-about'), () => null);
    await settled(guide);
    expect(seen(part(guide, 'eh-about'), 'p')).to.deep.equal([FAILED, REST]);
  });

  it('a failed part is shown again as soon as it renders, and its problem is cleared', async () => {
    const guide = await guideShowing('eh-outcome');
    const outcome = part(guide, 'eh-outcome');
    const before = seen(outcome, 'h2');
    breakRender(outcome);
    await settled(guide);
    Reflect.deleteProperty(outcome, 'render');
    outcome.requestUpdate();
    await settled(guide);
    expect([seen(outcome, 'h2'), seen(outcome, '[role=alert]'), guide.problems]).to.deep.equal([
      before,
      [],
      [],
    ]);
  });

  it('a failed part does not hide the failure of another', async () => {
    const guide = await guideShowing('eh-outcome');
    const events = recordEvents(guide);
    for (const name of ['eh-outcome', 'eh-about'] as const) breakRender(part(guide, name));
    await settled(guide);
    for (const name of ['eh-outcome', 'eh-about'] as const) part(guide, name).requestUpdate();
    await settled(guide);
    expect(failures(events)).to.have.members(['part-failed eh-outcome', 'part-failed eh-about']);
    expect(guide.problems).to.have.length(2);
  });

  it('a throwing eh-choice shows a failure message in its place, and its step continues', async () => {
    const guide = await openGuide(asking(PATIENT, 'stage'));
    const [choice] = deepAll<LitElement>(guide, 'eh-choice');
    if (!choice) throw new Error('The step asks nothing.');
    const errors = await errorsDuring(async () => {
      breakRender(choice);
      await settled(guide);
    });
    expect(errors).to.deep.equal([]);
    expect(seen(choice, '[role=alert] p')).to.deep.equal([FAILED, REST]);
    await press(guide, 'Back');
    expect(guide.state).to.equal('asking');
  });

  it('a throwing part shows nothing outside a guide', async () => {
    const alone = document.createElement('eh-review');
    document.body.append(alone);
    breakRender(alone);
    await settled(alone);
    expect(alone.shadowRoot?.textContent.trim()).to.equal('');
    alone.remove();
  });
});
