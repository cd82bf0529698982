// Questions to ask: the first ones first, each with its reason, ticked or written, only in memory.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { proved } from '../../../src/domain/proved.js';
import { guideAt, soreThroatResult } from '../../../stories/support/guide-at.js';
import { write } from '../../../stories/support/person.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import {
  choose,
  control,
  deepActive,
  deepAll,
  inputs,
  openGuide,
  openChapters,
  openWhole,
  part,
  press,
  recordEvents,
  seen,
  settled,
  tellWarningSign,
  wordsOn,
} from '../../support/browser/guide-driver.js';
import { emulateMedia, pressKeys } from '../../support/browser/commands.js';
import { countRenders } from '../../support/browser/renders.js';
import { pack, text } from '../../support/packs/sore-throat.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const STREP = 'Five days, strep found, told of an allergy';
const open = (parts?: unknown): Promise<EhGuide> => openWhole(soreThroatResult(STREP, parts));
const listed = (guide: EhGuide): string[] => seen(part(guide, 'eh-ask'), '.tick');
const own = (guide: EhGuide): string[] => seen(part(guide, 'eh-ask'), '.own > span');
const taken = (guide: EhGuide): string[] =>
  inputs(part(guide, 'eh-ask'))
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const field = (guide: EhGuide): HTMLInputElement =>
  deepAll<HTMLInputElement>(part(guide, 'eh-ask'), '#own')[0] as HTMLInputElement;
const status = (guide: EhGuide): string =>
  deepAll(part(guide, 'eh-ask'), '[role=status]').map(wordsOn).join();

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

  it('a reader’s own question is trimmed, kept once, never empty, announced once, and keeps focus', async () => {
    const guide = await open();
    expect([field(guide).autocomplete, field(guide).maxLength]).to.deep.equal(['off', 200]);
    field(guide).focus();
    for (const words of ['  Can I sing?  ', 'Can I sing?', '   ', 'And work?']) {
      await write(part(guide, 'eh-ask'), words);
      await pressKeys('Enter');
      await settled(guide);
      expect(field(guide).value).to.equal('');
      expect(deepActive() === field(guide)).to.be.true;
    }
    expect([own(guide), status(guide)]).to.deep.equal([
      ['Can I sing?', 'And work?'],
      'Added: And work?',
    ]);
    control(guide, 'Remove: Can I sing?').focus();
    await press(guide, 'Remove: Can I sing?');
    expect([own(guide), status(guide)]).to.deep.equal([['And work?'], 'Removed: Can I sing?']);
    expect(deepActive() === field(guide), 'the pressed button is gone').to.be.true;
  });

  it('after fifty own questions eh-ask says that no more fit, and keeps the written text', async () => {
    const guide = await open();
    for (let index = 0; index < 50; index += 1) {
      await write(part(guide, 'eh-ask'), `Question ${String(index)}`);
      await press(guide, 'Add');
    }
    await write(part(guide, 'eh-ask'), 'One more?');
    await press(guide, 'Add');
    const full = 'No more questions fit. Remove one to add another.';
    expect([own(guide).length, status(guide), field(guide).value]).to.deep.equal([
      50,
      full,
      'One more?',
    ]);
    await press(guide, 'Remove: Question 7');
    await press(guide, 'Add');
    expect([own(guide).length, own(guide).at(-1), status(guide)]).to.deep.equal([
      50,
      'One more?',
      'Added: One more?',
    ]);
  });

  it('a reader’s own question is shown as text, never as markup', async () => {
    const guide = await open();
    await write(part(guide, 'eh-ask'), '<b onclick=x>Hm?</b>');
    await press(guide, 'Add');
    expect(own(guide)).to.deep.equal(['<b onclick=x>Hm?</b>']);
  });

  it('eh-ask keeps its questions through help and Change, and never hides a ticked one', async () => {
    const guide = await open();
    await press(guide, 'Show all questions');
    await choose(guide, 'When should I call you again?');
    await write(part(guide, 'eh-ask'), 'Half a que');
    await tellWarningSign(guide);
    expect(seen(guide, 'eh-ask *')).to.deep.equal([]);
    await press(guide, 'I opened this by mistake');
    expect([field(guide).value, taken(guide)]).to.deep.equal(['Half a que', ['q-signs']]);
    await press(guide, 'Change my answers');
    await press(guide, 'See my notes');
    await openChapters(guide);
    expect([field(guide).value, taken(guide)]).to.deep.equal(['', ['q-signs']]);
    expect(listed(guide)).to.have.lengthOf(pack.ask.length);
    expect(JSON.stringify(guide.record)).not.to.contain('q-signs');
  });

  for (const [how, erase] of [
    [
      'Start again',
      (guide: EhGuide) => {
        guide.restart();
      },
    ],
    [
      'a page that is left',
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    ],
    [
      'a guide that is disabled',
      (guide: EhGuide) => {
        guide.disabled = true;
      },
    ],
  ] as const) {
    it(`eh-ask erases its questions with ${how}`, async () => {
      // In the page's own layout the element stays in the page.
      const guide = await open(html`<eh-ask></eh-ask>`);
      const record = JSON.parse(JSON.stringify(guide.record)) as unknown;
      await choose(guide, text.ask[guide.guidance?.ask[0]?.id ?? '']?.question as string);
      await write(part(guide, 'eh-ask'), 'Can I sing?');
      await press(guide, 'Add');
      await write(part(guide, 'eh-ask'), 'Half a que');
      erase(guide);
      await settled(guide);
      guide.disabled = false;
      await settled(guide);
      guide.record = record;
      await settled(guide);
      expect([taken(guide), own(guide), field(guide).value, status(guide)]).to.deep.equal([
        [],
        [],
        '',
        '',
      ]);
    });
  }

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
