// A pack that makes a part throw: one message in its place, and the rest of the guide works.
import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../../../src/define.js';
import type { Pack, Text } from '../../../../src/domain/pack.js';
import { proved } from '../../../../src/domain/proved.js';
import type { EhGuide } from '../../../../src/elements/guide/guide.js';
import {
  deepAll,
  liver,
  openGuide,
  openWhole,
  part,
  PATIENT,
  press,
  recordEvents,
  seen,
  settled,
  words,
} from '../../../support/browser/guide-driver.js';
import { errorsDuring } from '../../../support/browser/console.js';
import { breakRender, FAILED, failures, frameOf, REST } from '../../../support/guide/failing.js';

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
