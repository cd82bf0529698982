// A part that throws shows one message in its place, and the rest of its guide works.
import { expect } from '@open-wc/testing';
import { LitElement, html, nothing } from 'lit';
import '../../../src/define.js';
import type { Pack, Text } from '../../../src/domain/pack.js';
import { proved } from '../../../src/domain/proved.js';
import type { ProblemEvent } from '../../../src/elements/guide/events.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import * as library from '../../../src/index.js';
import {
  asking,
  concluded,
  deepAll,
  liver,
  openGuide,
  openWhole,
  part,
  PATIENT,
  press,
  recordEvents,
  reviewing,
  seen,
  settled,
  tellWarningSign,
  words,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { errorsDuring } from '../../support/browser/console.js';

const FAILED = 'This part of the guide cannot be shown.';
const REST = 'You did nothing wrong, and the rest still works. If you cannot go on, start again.';
const VITAL = ['eh-urgent', 'eh-outcome', 'eh-notes'];

type Name = keyof HTMLElementTagNameMap & `eh-${string}`;

/**
 * Every part that reads the guide around it: all exported elements except the root and the plain ones.
 */
const connected: Name[] = Object.values(library)
  .filter((value) => typeof value === 'function' && value.prototype instanceof LitElement)
  .filter((element) => element !== library.EhElement)
  .map((element) => new (element as new () => LitElement)())
  .filter(
    (element) =>
      !('words' in element) && !['eh-guide', 'eh-chapter', 'eh-choice'].includes(element.localName),
  )
  .map(({ localName }) => localName as Name);

/** A guide on the screen that a part belongs to. */
async function guideShowing(name: Name): Promise<EhGuide> {
  if (name === 'eh-welcome') return openGuide();
  if (name === 'eh-step' || name === 'eh-progress') return openGuide(asking(PATIENT, 'stage'));
  if (name === 'eh-review') return openGuide(reviewing(PATIENT));
  const guide = await openWhole(concluded(PATIENT));
  if (name === 'eh-urgent') await tellWarningSign(guide);
  return guide;
}

const failures = (events: readonly Event[]): string[] =>
  events
    .filter((event): event is ProblemEvent => event.type === 'eh-problem')
    .map(({ code, message }) => `${code} ${/<(.*?)>/.exec(message)?.[1] ?? ''}`);

/** Makes an element throw from its next render on. */
function breakRender(
  element: LitElement,
  error: () => unknown = () => new TypeError('booked'),
): void {
  Object.assign(element, {
    render: () => {
      throw error();
    },
  });
  element.requestUpdate();
}

/** The controls of the shell that are still available. */
const frameOf = (guide: EhGuide): string[] =>
  deepAll(guide.shadowRoot ?? guide, '.foot button')
    .filter((each) => each.checkVisibility())
    .map(wordsOn);

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

/** The liver pack with another text in one place, marked as proved so that no check refuses it. */
const withText = (change: (text: Text) => unknown): Pack => {
  const text = structuredClone(words);
  change(text);
  return proved({ ...liver, text: { en: text } });
};

describe('a pack that makes a part throw', () => {
  const open = (pack: Pack): Promise<EhGuide> =>
    openWhole(
      html`<eh-guide
        .pack=${pack}
        .record=${{ format: 1, pack: liver.id, version: liver.version, fingerprint: liver.fingerprint?.structure, answers: PATIENT, position: { screen: 'concluded' } }}
      ></eh-guide>`,
    );

  it('an error while lit sets values shows the failure message', async () => {
    const guide = await open(
      withText((text) => Object.assign(text.about, { notDone: Symbol('no text') })),
    );
    expect(seen(part(guide, 'eh-about'), 'p')).to.deep.equal([FAILED, REST]);
    expect(seen(part(guide, 'eh-outcome'), 'h2')).to.have.length(1);
  });

  it('an error in a selector shows the failure message', async () => {
    let broken = false;
    const pack = withText(() => undefined);
    const guide = await open(
      proved({
        ...pack,
        get rules() {
          if (broken) throw new Error('no rules');
          return liver.rules;
        },
      }),
    );
    await press(guide, 'Change my answers');
    broken = true;
    const errors = await errorsDuring(() => press(guide, 'See my notes'));
    expect(errors).to.deep.equal([]);
    expect([
      seen(part(guide, 'eh-outcome'), '[role=alert] p')[0],
      seen(part(guide, 'eh-notes'), '[role=alert] p')[0],
    ]).to.deep.equal([FAILED, FAILED]);
    expect(seen(guide, 'summary')).to.include('Warning signs');
  });

  it('an error in one picture of numbers leaves the rest of the part', async () => {
    const guide = await open(withText(() => undefined));
    const courses = deepAll(guide, '[data-chapter=numbers]')[0]!;
    for (const figure of deepAll<HTMLElementTagNameMap['eh-figure']>(courses, 'eh-figure'))
      breakRender(figure);
    await settled(guide);
    expect(deepAll(courses, '[role=alert]')).not.to.have.length(0);
    expect(seen(courses, 'h3')).not.to.have.length(0);
  });

  it('an error in one note leaves the other notes', async () => {
    const guide = await open(withText(() => undefined));
    const [one, another] = deepAll<HTMLElementTagNameMap['eh-note']>(
      part(guide, 'eh-notes'),
      'eh-note',
    );
    if (!one || !another) throw new Error('There are no notes.');
    breakRender(one);
    await settled(guide);
    expect(seen(one, '[role=alert] p')).to.deep.equal([FAILED, REST]);
    expect(seen(another, 'article')).to.have.length(1);
  });

  it('an error in the shell leaves the screens, Start again, Leave and a number to call', async () => {
    const events = recordEvents();
    const guide = await open(withText((text) => Reflect.deleteProperty(text, 'signs')));
    guide.requestUpdate();
    await settled(guide);
    expect(failures(events)).to.deep.equal(['part-failed eh-guide']);
    expect(deepAll(guide.shadowRoot ?? guide, '[role=alert]')[0]?.textContent)
      .to.contain(FAILED)
      .and.contain('Call 112');
    expect(seen(part(guide, 'eh-notes'), 'article')).not.to.have.length(0);
    expect(frameOf(guide)).to.deep.equal(['Start again', 'Leave this page']);
    await press(guide, 'Start again');
    expect([guide.state, seen(part(guide, 'eh-welcome'), '[role=alert] p')[0]]).to.deep.equal([
      'welcome',
      FAILED,
    ]);
  });

  it('an error in a part of the page’s own layout shows the failure message', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${withText((text) => Reflect.deleteProperty(text, 'signs'))}
        ><eh-welcome></eh-welcome><eh-step></eh-step><eh-review></eh-review><eh-urgent></eh-urgent
        ><eh-results></eh-results>${nothing}</eh-guide
      >`,
    );
    guide.start();
    await settled(guide);
    expect(seen(part(guide, 'eh-step'), 'label')).not.to.have.length(0);
  });
});
