// evenhand/testing as another project's tests use it: the helpers themselves use neither chai nor open-wc.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { weigh } from '../../src/domain/weigh.js';
import type { EhGuide } from '../../src/elements/guide/guide.js';
import * as testing from '../../src/testing/index.js';
import { journey, liver, words } from '../support/browser/guide-driver.js';
import { journeys as throatJourneys, pack as throat } from '../support/packs/sore-throat.js';

const {
  answer,
  cautions,
  choose,
  headings,
  ids,
  notes,
  openGuide,
  press,
  seen,
  settled,
  walkToResult,
  walkToReview,
} = testing;

describe('evenhand/testing', () => {
  let guide: EhGuide;
  afterEach(() => {
    guide.remove();
  });

  const journeys: readonly [name: string, pack: Pack, answers: Answers][] = [
    [
      'Waiting list, hepatitis B, thinking about it',
      liver,
      journey('Waiting list, hepatitis B, thinking about it'),
    ],
    [
      'Mother in hospital, liver failure, hepatitis B',
      liver,
      journey('Mother in hospital, liver failure, hepatitis B'),
    ],
    ...throatJourneys
      .slice(0, 2)
      .map(({ name, answers }): [string, Pack, Answers] => [name, throat, answers]),
  ];
  for (const [name, pack, answers] of journeys) {
    it(`evenhand/testing walks a journey and reads its result: ${name}`, async () => {
      guide = await openGuide({ pack, publisher: 'A clinic' });
      await walkToResult(guide, pack, answers);
      const guidance = weigh(pack, answers);
      expect([guide.state, guide.answers]).to.deep.equal(['concluded', answers]);
      expect(ids(guide)).to.include(guidance.outcome.id);
      const open = (items: readonly { readonly id: string; readonly open: boolean }[]): string[] =>
        items.filter((item) => item.open).map(({ id }) => id);
      expect(cautions(guide).map(({ id }) => id)).to.deep.equal(open(guidance.cautions));
      expect(notes(guide).map(({ id }) => id)).to.have.members(open(guidance.notes));
      for (const note of notes(guide))
        for (const heading of note.headings) expect(note.words).to.contain(heading);
      const pair = notes(guide).find(({ id }) =>
        pack.notes.some((note) => note.id === id && note.counterweight),
      );
      expect(pair?.headings ?? ['', '']).to.have.length(2);
    });
  }

  it('walkToReview stops at the review, and press continues by names', async () => {
    guide = await openGuide({ pack: liver });
    await walkToReview(guide, liver, { who: 'reading' });
    expect([guide.state, headings(guide)]).to.deep.equal(['reviewing', ['Check your answers']]);
    await press(guide, 'Back');
    await choose(guide, 'Me');
    expect(guide.answers).to.deep.equal({ who: 'myself' });
  });

  it('evenhand/testing reads visible text, and not closed disclosures', async () => {
    guide = await openGuide({ pack: liver });
    expect(headings(guide)[0]).to.equal(
      typeof words.decision === 'string' ? words.decision : words.decision.default,
    );
    expect(seen(guide, '.panel button')).to.deep.equal([]);
    await press(guide, 'Warning signs');
    expect(seen(guide, '.panel button')).to.deep.equal(['I have one of these now']);
  });

  it('an error of evenhand/testing lists the visible candidates', async () => {
    guide = await openGuide({ pack: liver });
    const refused = async (run: () => Promise<void>): Promise<string> =>
      run().then(
        () => '',
        (error: unknown) => String(error),
      );
    expect(await refused(() => press(guide, 'Send')))
      .to.contain('«Send»')
      .and.contain('Start');
    await press(guide, 'Start');
    expect(await refused(() => choose(guide, 'Nobody')))
      .to.contain('«Nobody»')
      .and.contain('Me');
    expect(await refused(() => answer(guide, liver, { who: 'myself' }, 'who', { language: 'xx' })))
      .to.contain('"xx"')
      .and.contain('en');
  });

  it('openGuide waits until an outside pack has been checked', async () => {
    guide = await openGuide({ pack: { ...liver, id: 'copy' } });
    expect(guide.state).to.equal('welcome');
    guide.pack = { ...liver, id: 'another' };
    await settled(guide);
    expect(guide.state).to.equal('welcome');
  });
});
