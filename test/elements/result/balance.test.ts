// A benefit is never shown alone, its two sides look equal, and no screen is wider than the page.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { noteStates } from '../../../stories/states/plain/eh-note.js';
import { soreThroatResult } from '../../../stories/support/guide-at.js';
import { choose } from '../../../stories/support/person.js';
import type { EhNote } from '../../../src/elements/plain/note.js';
import { emulateMedia, setViewport } from '../../support/browser/commands.js';
import { expectFits } from '../../support/browser/measure.js';
import {
  concluded,
  deepAll,
  journey,
  liver,
  openChapters,
  openGuide,
  part,
  PATIENT,
  press,
  questionOf,
  answer,
  seen,
  settled,
  spoken,
  tellWarningSign,
  words,
} from '../../support/browser/guide-driver.js';
import { text as soreThroat } from '../../support/packs/sore-throat.js';
import { expectEquals, pairsIn, sidesOf } from '../../support/result/pairs.js';

const RESULTS: Readonly<
  Record<string, { readonly name: string; readonly counterweightFirst: boolean }>
> = {
  'team-first': { name: 'Waiting list, hepatitis B, thinking about it', counterweightFirst: true },
  'not-covered': { name: 'Transplant five years ago, alcohol', counterweightFirst: true },
  'still-tested': {
    name: 'Hepatitis C cured, cirrhosis, asked to join a trial',
    counterweightFirst: false,
  },
  'cannot-sort': { name: 'Just reading', counterweightFirst: false },
};

describe('a benefit', () => {
  for (const [outcome, { name, counterweightFirst }] of Object.entries(RESULTS)) {
    it(`every benefit is beside its counterweight in ${outcome}`, async () => {
      const guide = await openGuide(concluded(journey(name)));
      expect(guide.guidance?.outcome.id).to.equal(outcome);
      await press(guide, 'Show all notes');
      const pairs = pairsIn(guide);
      expect(pairs.map(({ note }) => note?.id).toSorted()).to.deep.equal(
        liver.notes
          .filter(({ kind }) => kind === 'benefit')
          .map(({ id }) => id)
          .toSorted(),
      );
      for (const pair of pairs) {
        const said = words.notes[pair.note?.id ?? ''];
        const titles = [spoken(said?.title, {}), spoken(said?.counterweight?.title, {})];
        expect(sidesOf(pair).map((side) => seen(side, '.small')[0])).to.deep.equal(
          counterweightFirst ? titles.toReversed() : titles,
        );
        await press(pair, 'Read more').catch(() => undefined);
        expect(seen(pair, '.side .layer p')).to.include(spoken(said?.counterweight?.text, {}));
      }
    });
  }

  it('a benefit is beside its counterweight also when only benefits are shown', async () => {
    const guide = await openGuide(concluded(PATIENT, html`<eh-notes kind="benefit"></eh-notes>`));
    expect(pairsIn(guide).length).to.be.greaterThan(2);
    for (const pair of pairsIn(guide)) expect(sidesOf(pair)).to.have.lengthOf(2);
  });

  for (const [layout, parts] of [
    ['the whole guide', undefined],
    ['notes alone', html`<eh-values></eh-values><eh-notes></eh-notes>`],
    ['benefits alone', html`<eh-values></eh-values><eh-notes kind="benefit"></eh-notes>`],
  ] as const) {
    it(`a benefit is beside its counterweight after values have moved it, in ${layout}`, async () => {
      const guide = await openGuide(soreThroatResult('Just reading', parts));
      if (parts === undefined) await openChapters(guide);
      // Values may open another pair: all of them are compared.
      await press(guide, 'Show all notes').catch(() => undefined);
      const all = pairsIn(guide).map(({ note }) => note?.id);
      const orders = new Set([all.join()]);
      for (const value of Object.values(soreThroat.values as Readonly<Record<string, string>>)) {
        // Ticked, then unticked: only three can be ticked at a time.
        for (const turn of ['ticked', 'unticked']) {
          await choose(guide, value);
          const pairs = pairsIn(guide);
          expect(
            pairs.map(({ note }) => note?.id),
            turn,
          ).to.have.members(all);
          orders.add(pairs.map(({ note }) => note?.id).join());
          for (const pair of pairs) {
            expect(sidesOf(pair), pair.note?.id).to.have.lengthOf(2);
            expectEquals(
              pair,
              getComputedStyle(
                sidesOf(pair)[0]?.parentElement as Element,
              ).gridTemplateColumns.includes(' '),
            );
          }
        }
      }
      expect(orders.size, 'values have moved them').to.be.greaterThan(1);
    });
  }

  it('a benefit without a counterweight is not shown', async () => {
    const { counterweight: _, ...alone } = (await fixture<EhNote>(noteStates.pair.render()))
      .note ?? { id: '', kind: 'benefit', title: '', sources: [], why: [] };
    const note = await fixture<EhNote>(html`<eh-note .note=${alone}></eh-note>`);
    expect(seen(note, '*')).to.deep.equal([]);
  });
});

describe('a kind', () => {
  for (const kind of [...new Set(liver.notes.map((note) => note.kind)), 'nonsense', '']) {
    it(`kind «${kind}» shows no benefit without its counterweight`, async () => {
      const guide = await openGuide(concluded(PATIENT, html`<eh-notes kind=${kind}></eh-notes>`));
      const [notes] = deepAll<HTMLElementTagNameMap['eh-notes']>(guide, 'eh-notes').filter((each) =>
        each.hasAttribute('kind'),
      );
      if (!notes) throw new Error('There are no notes.');
      await press(notes, 'Show all notes').catch(() => undefined);
      const shown = deepAll<EhNote>(notes, 'eh-note');
      expect(shown).not.to.have.lengthOf(0);
      for (const { note } of shown)
        if (liver.notes.some((each) => each.kind === kind)) expect(note?.kind).to.equal(kind);
      for (const pair of pairsIn(notes)) expect(sidesOf(pair), pair.note?.id).to.have.lengthOf(2);
    });
  }
});

describe('the two sides of a pair', () => {
  it('both sides of a pair are shown when a benefit is marked as a caution', async () => {
    const { note } = await fixture<EhNote>(noteStates.pair.render());
    const caution = await fixture<EhNote>(
      html`<eh-note .note=${{ ...note, caution: true }}></eh-note>`,
    );
    expect(sidesOf(caution)).to.have.lengthOf(2);
    expect(seen(caution, '.small')).to.deep.equal([note?.title, note?.counterweight?.title]);
  });

  for (const [width, beside] of [
    [280, false],
    [360, false],
    [768, true],
    [1100, true],
  ] as const) {
    it(`the sides of a pair have one size, weight, colour and width in a page of ${String(width)} px`, async () => {
      await setViewport(width, 800);
      const guide = await openGuide(concluded(journey('Just reading')));
      await press(guide, 'Show all notes');
      const pairs = pairsIn(guide);
      expect(pairs).to.have.lengthOf(liver.notes.filter(({ kind }) => kind === 'benefit').length);
      for (const pair of pairs) expectEquals(pair, beside);
      for (const { render } of [noteStates.pair, noteStates.pairCounterweightFirst])
        expectEquals(await fixture<EhNote>(render()), beside);
      // Also in print at the same width, where an engine can emulate it.
      if (!(await emulateMedia({ media: 'print' }))) return;
      for (const pair of pairsIn(guide)) expectEquals(pair, beside);
    });
  }
});

describe('the width of the guide', () => {
  for (const width of [280, 320]) {
    it(`a guide fits a page of ${String(width)} px on every screen, with everything open`, async () => {
      await setViewport(width, 600);
      const guide = await openGuide();
      const fits = async (screen: string): Promise<void> => {
        for (const details of deepAll<HTMLDetailsElement>(guide, 'details')) details.open = true;
        await settled(guide);
        expectFits(guide, screen);
        for (const details of deepAll<HTMLDetailsElement>(guide, 'details')) details.open = false;
      };
      await fits('welcome');
      await tellWarningSign(guide);
      await fits('urgent');
      await press(guide, 'I have talked with a doctor about this now');
      await press(guide, 'Start');
      for (const question of Object.keys(PATIENT)) {
        await press(guide, 'Continue');
        await fits(`${questionOf(question).id}, missing`);
        await answer(guide, PATIENT, question);
        await press(guide, 'Continue');
      }
      await fits('review');
      await press(guide, 'See my notes');
      await press(guide, 'Show all notes');
      expect(part(guide, 'eh-notes').checkVisibility()).to.be.true;
      await fits('result');
    });
  }
});
