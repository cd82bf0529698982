// Parts of one's own in a guide, from the packed tarball: in Lit, without Lit, and in React.
import { expect } from 'chai';
import { beforeAll } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { en } from '../../src/words/en.ts';
import type { Page } from '../pages/support/driver.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { guideOf, journeyNamed, sayTo, text, walkByPointer } from '../pages/support/journey.ts';
import { Person } from '../pages/support/person.ts';
import { buildExample, isWanted, packForExamples } from './support/example.ts';

const journey = journeyNamed('Waiting list, hepatitis B, thinking about it');
const heading = sayTo(
  journey,
  text.outcomes[journey.outcome as keyof typeof text.outcomes].heading,
);
const steps = Object.keys(journey.answers).length;

/** Runs in the page: the focused element of the page's own, as its tag and value. */
const focusedHere = (): string => {
  const focus = document.activeElement;
  return `${focus?.localName ?? ''} ${focus instanceof HTMLInputElement ? focus.value : (focus?.textContent ?? '')}`;
};

const takenOf = (): readonly string[] | undefined =>
  document.querySelector('eh-guide')?.session?.getSnapshot().context.taken;

const describeWanted = isWanted('compose') ? describe : describe.skip;

describeWanted('the example compose', () => {
  let folder = '';
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    packForExamples();
    folder = buildExample('compose');
    server = await serve({ roots: { '/': folder } });
  }, 600_000);
  after(() => server.close());

  for (const engine of ['Chromium', 'Firefox', 'WebKitGTK'] as const)
    describeEngine(engine, (browser) => {
      let page: Page;
      let person: Person;
      const opens = async (name: string): Promise<void> => {
        page = await browser().open();
        person = new Person(page);
        await person.visit(`${server.url}/${name}.html`);
      };
      /** The guide is at its result, and neither the guide nor the page reports an error. */
      const concludes = async (): Promise<void> => {
        await person.sees('heading', heading);
        expect(await page.run(guideOf)).to.deep.equal({
          state: 'concluded',
          answers: journey.answers,
          outcome: journey.outcome,
          rule: journey.rule,
          problems: [],
        });
        expect(page.engineErrors).to.deep.equal([]);
      };
      afterEach(() => page.close());

      // Its progress has no focus and no event, in which engines could differ.
      const inChromium = engine === 'Chromium' ? it : it.skip;
      inChromium(
        'an own part in Lit replaces eh-progress and shows the progress, to the result',
        async () => {
          await opens('lit');
          const places: string[] = [];
          await walkByPointer(person, journey, async () => {
            places.push(
              ...(await person.reads('text')).filter((said) => said.startsWith('Question ')),
            );
          });
          await concludes();
          expect(places).to.have.length(steps);
          expect(places[0]).to.equal(en.progress(1, 7));
        },
      );

      it('an own part without Lit replaces eh-ask, and a tick keeps its focus', async () => {
        await opens('plain');
        await walkByPointer(person, journey);
        await concludes();
        await person.sees('text', 'The guide is at: concluded.');
        const [[id = '', said] = []] = Object.entries(text.ask);
        await person.clicks('option', sayTo(journey, said?.question ?? ''));
        expect(await page.run(takenOf)).to.deep.equal([id]);
        expect(await page.run(focusedHere)).to.equal(`input ${id}`);
        await person.clicks('button', en.startAgain);
        await person.sees('button', en.start);
        expect(
          await page.run(() => document.querySelector('clinic-ask')?.childElementCount),
        ).to.equal(0);
      });

      it('an own part in React replaces eh-review, with focus and Change', async () => {
        await opens('react');
        await person.sees('button', en.start);
        await walkByPointer(person, journey, async () => {
          if ((await page.run(() => document.querySelector('eh-guide')?.state)) !== 'reviewing')
            return;
          expect(await page.run(focusedHere)).to.equal(`h2 ${en.review}`);
          await page.run(() =>
            document
              .querySelector('td button')
              ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
          );
          await person.sees('heading', sayTo(journey, text.questions.who.label));
          await person.clicks('button', en.continue);
          await person.sees('heading', en.review);
        });
        await concludes();
      });
    });
});
