// <eh-guide> as a session: its record and its methods.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { stateOf } from '../../../src/session/selectors.js';
import {
  answer,
  ask,
  asking,
  CARER,
  concluded,
  liver,
  openGuide,
  otherPack,
  PATIENT,
  press,
  reviewing,
  seen,
  settled,
  spoken,
  words,
} from '../../support/browser/guide-driver.js';

const codes = (guide: EhGuide): string[] => guide.problems.map(({ code }) => code);

describe('<eh-guide> and its record', () => {
  it('a record of one guide continues in another', async () => {
    const guide = await openGuide();
    await press(guide, 'Start');
    await answer(guide, CARER, 'who');
    await press(guide, 'Continue');
    await answer(guide, CARER, 'also');
    const record = JSON.parse(JSON.stringify(guide.record)) as typeof guide.record;
    expect(record).to.deep.equal({
      format: 1,
      pack: 'liver-stem-cells',
      version: liver.version,
      fingerprint: liver.fingerprint?.structure,
      answers: { who: 'someone-else', also: ['none'] },
      position: { screen: 'asking', question: 'also' },
    });
    const other = await openGuide(html`<eh-guide .pack=${liver} .record=${record}></eh-guide>`);
    expect([other.state, other.answers, other.record]).to.deep.equal([
      'asking',
      { who: 'someone-else', also: ['none'] },
      record,
    ]);
    expect(seen(other, '.top')).to.deep.equal([ask('also', CARER)]);
  });

  it('a guide continues from a record that is set later', async () => {
    const guide = await openGuide();
    const { record } = await openGuide(concluded(PATIENT));
    guide.record = record;
    await settled(guide);
    expect([guide.state, guide.answers, guide.guidance?.outcome.id]).to.deep.equal([
      'concluded',
      PATIENT,
      'team-first',
    ]);
  });

  it('a refused record is reported with its reason, and changes nothing', async () => {
    const guide = await openGuide(asking(PATIENT, 'stage'));
    const before = guide.record;
    const wrong: [code: string, record: unknown][] = [
      ['record-not-object', 'a word'],
      [
        'record-unreadable',
        {
          get format(): never {
            throw new Error('no');
          },
        },
      ],
      ['record-other-pack', { ...before, pack: 'another' }],
      ['record-other-version', { ...before, version: '0.0.0' }],
      [
        'record-answer-off-path',
        { ...before, answers: { who: 'reading', stage: 'early' }, position: { screen: 'welcome' } },
      ],
      ['record-position', { ...before, answers: {}, position: { screen: 'concluded' } }],
    ];
    for (const [code, record] of wrong) {
      guide.record = record;
      await settled(guide);
      expect(codes(guide), code).to.include(code);
      expect([guide.state, guide.record]).to.deep.equal(['asking', before]);
    }
    await press(guide, 'Continue');
    expect(guide.record?.position).to.deep.equal({ screen: 'asking', question: 'arranged' });
  });

  it('a guide made with a refused record begins at the welcome', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver} .record=${{ format: 7 }}></eh-guide>`,
    );
    expect([guide.state, codes(guide).includes('record-format')]).to.deep.equal(['welcome', true]);
  });
});

describe('<eh-guide> and its actor', () => {
  it('guide.session is the actor behind the screens: its subscribers see each step, and its events move them', async () => {
    const guide = await openGuide();
    const states: string[] = [];
    guide.session?.subscribe((snapshot) => {
      states.push(stateOf(snapshot));
    });
    await press(guide, 'Start');
    guide.session?.send({ type: 'urgent' });
    await settled(guide);
    expect([states, guide.state]).to.deep.equal([['asking', 'urgent'], 'urgent']);
  });

  it('guide.session is undefined without a pack, and another actor with another pack', async () => {
    const guide = await openGuide();
    const before = guide.session;
    guide.pack = otherPack;
    await settled(guide);
    expect(guide.session === before).to.equal(false);
    expect(guide.session?.getSnapshot().context.pack.id).to.equal('other');
    guide.disabled = true;
    await settled(guide);
    expect(guide.session === undefined).to.equal(true);
  });
});

describe('<eh-guide> and its methods', () => {
  it('goTo leads to a question of the path and to no other, between start and restart', async () => {
    const guide = await openGuide();
    guide.start();
    expect(guide.record?.position).to.deep.equal({ screen: 'asking', question: 'who' });
    guide.record = (await openGuide(reviewing({ who: 'reading' }))).record;
    for (const elsewhere of ['stage', 'nowhere', '']) {
      guide.goTo(elsewhere);
      expect(guide.state, elsewhere).to.equal('reviewing');
    }
    guide.goTo('who');
    expect(guide.record?.position).to.deep.equal({ screen: 'asking', question: 'who' });
    guide.restart();
    await settled(guide);
    expect([guide.state, guide.answers, seen(guide, '.top')]).to.deep.equal([
      'welcome',
      {},
      [spoken(words.decision, {})],
    ]);
  });

  it('the methods do nothing, and break nothing, without a pack', async () => {
    const guide = await openGuide(html`<eh-guide .pack=${'not-there'}></eh-guide>`);
    guide.start();
    guide.goTo('who');
    guide.restart();
    expect([guide.state, guide.guidance, guide.record]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('guidance is defined only while the result is shown', async () => {
    const guide = await openGuide(reviewing(PATIENT));
    expect(guide.guidance).to.be.undefined;
    await press(guide, 'See my notes');
    expect(guide.guidance?.cautions.map(({ id }) => id)).to.deep.equal([
      'transplant-team',
      'ask-clot',
      'keep-scans',
      'comfort-care',
    ]);
    await press(guide, 'Change my answers');
    expect(guide.guidance).to.be.undefined;
  });
});
