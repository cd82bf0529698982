// Whole journeys, welcome to result and back, on a page with a strict policy (principles 10 and 11).
import { expect } from 'chai';
import type { Browser } from '../support/driver.ts';
import type { Eyes } from '../support/in-page.ts';
import {
  answerWords,
  guideOf,
  journeyNamed,
  noteCount,
  sayTo,
  text,
  walkByKeys,
  walkByPointer,
} from '../support/journey.ts';
import { servePages } from '../support/pages.ts';
import { Person } from '../support/person.ts';
import { Witness } from '../support/witness.ts';

const JOURNEYS = [
  {
    name: 'Waiting list, hepatitis B, thinking about it',
    walk: walkByPointer,
    back: 'I have talked with a doctor about this now',
  },
  {
    name: 'Husband with cirrhosis and a bleed, treatment booked',
    walk: walkByPointer,
    back: 'I opened this by mistake',
  },
  { name: 'Just reading', walk: walkByKeys, back: 'I opened this by mistake' },
] as const;

/** The visible ids: of the outcome, and of each note. */
function idsShown(): { outcome: string[]; notes: string[] } {
  const eyes = window[Symbol.for('evenhand-test/eyes')] as Eyes;
  const idsIn = (host: string): string[] =>
    eyes
      .all(`${host}`)
      .flatMap((element) => [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-id]') ?? []),
      ])
      .filter((element) => element.checkVisibility())
      .map((element) => element.dataset['id'] ?? '');
  return { outcome: idsIn('eh-outcome'), notes: [...new Set(idsIn('eh-note'))] };
}

/** @param all - whether every journey is walked; otherwise the one by keys. `compose.node.test.ts` walks by pointer. */
export function journeySuite(browser: () => Browser, { all }: { readonly all: boolean }): void {
  for (const { name, walk, back } of all ? JOURNEYS : [JOURNEYS[2]]) {
    it(`a journey leads from welcome to result and back, and leaves no trace: ${name}`, async () => {
      const journey = journeyNamed(name);
      const server = await servePages();
      const page = await browser().open();
      try {
        const person = new Person(page);
        await person.visit(`${server.url}/plain.html`);
        await person.sees('button', 'Start');
        const witness = await Witness.begin(page, server, answerWords);
        const look = (): Promise<void> => witness.look();

        await walk(person, journey, look);
        await person.sees(
          'heading',
          sayTo(journey, text.outcomes[journey.outcome as keyof typeof text.outcomes].heading),
        );
        expect(await page.run(guideOf)).to.deep.equal({
          state: 'concluded',
          answers: journey.answers,
          outcome: journey.outcome,
          rule: journey.rule,
          problems: [],
        });
        await look();

        await person.clicks('button', 'Show all notes');
        await person.sees('heading', 'All the other notes');
        // The cautions are at the top: three, and the others behind a control.
        const more = journey.cautions.length - 3;
        if (more > 0) await person.clicks('button', `More cautions (${String(more)})`);
        const shown = await page.run(idsShown);
        expect(shown.outcome).to.deep.equal([journey.outcome]);
        expect(shown.notes).to.have.length(noteCount);
        await look();

        const told = witness.guideEvents.length;
        await person.clicks('summary', 'Warning signs');
        await person.clicks('button', 'I have one of these now');
        await person.sees('heading', 'Get medical help now');
        await person.sees('link', 'Call 112');
        await look();
        await person.clicks('button', back);
        await person.sees(
          'heading',
          sayTo(journey, text.outcomes[journey.outcome as keyof typeof text.outcomes].heading),
        );
        const card = sayTo(journey, text.signs.card.after);
        expect((await person.reads('text')).includes(card), 'the card on top').to.equal(
          back === 'I have talked with a doctor about this now',
        );
        await look();
        expect(witness.guideEvents.slice(told), 'events of getting help').to.deep.equal([]);
        expect((await page.run(guideOf)).outcome).to.equal(journey.outcome);

        await person.clicks('button', 'Start again');
        await person.sees('button', 'Start');
        expect(await page.run(guideOf)).to.deep.include({
          state: 'welcome',
          answers: {},
          outcome: null,
        });

        expect(await witness.complaints()).to.deep.equal([]);
        // The questions, the review, the result, the welcome again.
        const screens = Object.keys(journey.answers).length + 3;
        expect(witness.guideEvents).to.deep.equal([
          'eh-ready',
          ...Array<string>(screens - 1).fill('eh-step-change'),
          'eh-concluded',
          'eh-step-change',
        ]);
      } finally {
        await page.close();
        await server.close();
      }
    });
  }
}
