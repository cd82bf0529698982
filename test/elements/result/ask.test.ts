// Questions to ask: the first ones first, each with its reason.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { proved } from '../../../src/domain/proved.js';
import { guideAt } from '../../../stories/support/guide-at.js';
import { write } from '../../../stories/support/person.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  choose,
  deepActive,
  deepAll,
  inputs,
  openGuide,
  part,
  press,
  recordEvents,
  seen,
  settled,
} from '../../support/browser/guide-driver.js';
import { emulateMedia, pressKeys } from '../../support/browser/commands.js';
import { countRenders } from '../../support/browser/renders.js';
import { pack, text } from '../../support/packs/sore-throat.js';
import { wholePack } from '../../support/packs/whole-pack.js';
import { listed, open, own, taken } from '../../support/result/asked.js';

describe('<eh-ask>', () => {
  it('eh-ask shows the first questions with their reasons, and the others behind one control that leads to them', async () => {
    const guide = await open();
    const questions = guide.guidance?.ask ?? [];
    const said = (first: boolean): (string | undefined)[] =>
      questions
        .filter((item) => item.first === first)
        .map(({ id }) => text.ask[id]?.question as string);
    expect(said(true).length * said(false).length).to.be.greaterThan(1);
    expect(listed(guide)).to.deep.equal(said(true));
    expect(seen(part(guide, 'eh-ask'), '.tick + p')).to.deep.equal(
      questions.filter(({ first }) => first).map(({ id }) => text.ask[id]?.why),
    );
    await press(guide, 'Show all questions');
    expect(listed(guide)).to.deep.equal([...said(true), ...said(false)]);
    expect((deepActive() as HTMLInputElement).value).to.equal(
      questions.find(({ first }) => !first)?.id,
    );
    expect(seen(part(guide, 'eh-ask'), '.more')).to.deep.equal([]);
    expect(listed(guide)).to.have.lengthOf(pack.ask.length);
  });

  it('eh-ask shows why a question comes first, and its sources', async () => {
    const guide = await open(html`<eh-ask></eh-ask>`);
    const [allergy] = deepAll(part(guide, 'eh-ask'), 'details');
    allergy?.setAttribute('open', '');
    expect(seen(allergy as HTMLElement, 'p').join(' ')).to.contain(
      'It comes first because you answered:',
    );
    expect(
      deepAll<HTMLAnchorElement>(allergy as HTMLElement, 'a').map(({ rel }) => rel),
    ).to.deep.equal(['noopener noreferrer']);
  });

  it('ticking a question moves no focus, and renders only eh-ask and eh-takeaway', async () => {
    const guide = await open();
    const events = recordEvents();
    const [first] = inputs(part(guide, 'eh-ask'));
    first?.focus();
    const counts = await countRenders(guide, async () => {
      await pressKeys('Space');
      await settled(guide);
    });
    expect([taken(guide), counts, events]).to.deep.equal([
      [first?.value],
      { 'eh-ask': 1, 'eh-takeaway': 1 },
      [],
    ]);
    expect(deepActive() === first).to.be.true;
    first?.click();
    await settled(guide);
    expect(taken(guide)).to.deep.equal([]);
  });

  it('eh-ask shows its hints first, and a list without first questions whole', async () => {
    const tea = (sleep: string): Promise<EhGuide> =>
      openGuide(
        guideAt(
          wholePack(),
          { who: 'myself', habits: ['none'], sleep },
          { screen: 'concluded' },
          html`<eh-ask></eh-ask>`,
        ),
      );
    expect(seen(part(await tea('bad'), 'eh-ask'), 'p')).to.include('Write it down.');
    const guide = await tea('good');
    expect(seen(part(guide, 'eh-ask'), 'p')).not.to.include('Write it down.');
    expect([listed(guide).length, seen(part(guide, 'eh-ask'), '.more')]).to.deep.equal([2, []]);
  });

  it('eh-ask prints the selected questions with room to write, and no control', async function () {
    const guide = await open(html`<eh-ask></eh-ask>`);
    const first = text.ask[guide.guidance?.ask[1]?.id ?? '']?.question as string;
    await choose(guide, first);
    await write(part(guide, 'eh-ask'), 'Can I sing?');
    await press(guide, 'Add');
    if (!(await emulateMedia({ media: 'print' }))) return this.skip();
    expect([listed(guide), own(guide)]).to.deep.equal([[first], ['Can I sing?']]);
    expect(seen(part(guide, 'eh-ask'), 'button, input[type=text]')).to.deep.equal([]);
    for (const room of deepAll(part(guide, 'eh-ask'), 'li')
      .filter((item) => item.checkVisibility())
      .flatMap((item) => [...item.querySelectorAll('.room')])) {
      expect(room.getBoundingClientRect().height).to.be.greaterThan(50);
    }
  });

  it('eh-ask shows nothing for a pack without questions to ask', async () => {
    const pack = proved({
      ...wholePack(),
      ask: [],
      rules: wholePack().rules.map(({ ask: _, ...rule }) => rule),
    });
    const guide = await openGuide(
      guideAt(
        pack,
        { who: 'myself', habits: ['none'], sleep: 'good' },
        { screen: 'concluded' },
        html`<eh-ask></eh-ask>`,
      ),
    );
    expect(seen(part(guide, 'eh-ask'), '*')).to.deep.equal([]);
  });
});
