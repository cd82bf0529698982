// A guide composed of its parts has the same text as the whole guide, word for word, at every stage of a journey.
import { expect, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define.js';
import type { Answers } from '../../../src/domain/pack.js';
import { walk } from '../../../src/domain/walk.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import { answer } from '../../../src/testing/journey.js';
import { en } from '../../../src/words/en.js';
import { es } from '../../../src/words/es.js';
import type { Words } from '../../../src/words/words.js';
import {
  deepAll,
  journeys,
  liver,
  openChapters,
  openGuide,
  press,
  seen,
  settled,
} from '../../support/browser/guide-driver.js';
import { renderedText } from '../../support/browser/rendered-text.js';

/** Only a whole result has chapters and controls that lead to them. A part alone has its own heading. */
const OF_THE_WHOLE = '.ways, .head, .section';

interface Layout {
  readonly parts: TemplateResult | undefined;
  /** The text of the whole guide that the layout leaves out. */
  readonly without?: string;
  /** The parts are in another order: the same text, elsewhere. */
  readonly elsewhere?: boolean;
}

const layouts: Readonly<Record<string, Layout>> = {
  'its screens and the whole result': {
    parts: html`<eh-welcome></eh-welcome><eh-step></eh-step><eh-urgent></eh-urgent
      ><eh-review></eh-review><eh-results></eh-results>`,
  },
  'its screens and each part of the result': {
    parts: html`
      <eh-welcome></eh-welcome><eh-step></eh-step><eh-urgent></eh-urgent><eh-review></eh-review>
      <eh-outcome></eh-outcome><eh-notes></eh-notes><eh-ask></eh-ask><eh-takeaway></eh-takeaway>
      <eh-courses only="courses"></eh-courses><eh-values></eh-values><eh-what-if></eh-what-if>
      <eh-courses only="numbers"></eh-courses><eh-about></eh-about>
    `,
    without: OF_THE_WHOLE,
  },
  'every part, in another order and among things of the page': {
    parts: html`
      <header><eh-language></eh-language><eh-progress></eh-progress></header>
      <main>
        <div><eh-urgent></eh-urgent></div>
        <eh-review></eh-review><eh-step></eh-step><eh-welcome></eh-welcome>
      </main>
      <aside>
        <eh-about></eh-about><eh-ask></eh-ask><eh-takeaway></eh-takeaway><eh-what-if></eh-what-if>
      </aside>
      <section>
        <eh-values></eh-values><eh-courses></eh-courses><eh-notes></eh-notes
        ><eh-outcome></eh-outcome>
      </section>
    `,
    without: OF_THE_WHOLE,
    elsewhere: true,
  },
};

/** A journey to each outcome, one of them for someone else. */
const WALKED = [
  'Mother in hospital, liver failure, hepatitis B',
  'Transplant five years ago, alcohol',
  'Hepatitis C cured, cirrhosis, asked to join a trial',
  'Just reading',
];

const guideIn = async (words: Words, parts?: TemplateResult): Promise<EhGuide> => {
  const guide = await openGuide(
    html`<eh-guide
      .pack=${liver}
      lang=${words.language}
      .clock=${() => new Date('2026-12-01T12:00:00Z')}
      >${parts}</eh-guide
    >`,
  );
  // Other languages load by import().
  await waitUntil(() => seen(guide, 'button').includes(words.start));
  return guide;
};

/**
 * Walks through a guide as a person does, and stops at every stage: each screen, each answer, help, and each
 * disclosure.
 */
async function* stagesOf(guide: EhGuide, answers: Answers, words: Words): AsyncGenerator<string> {
  yield 'welcome';
  await press(guide, words.start);
  for (const question of walk(liver, answers).path) {
    yield question;
    await press(guide, words.continue);
    yield `${question}, not answered`;
    await answer(guide, liver, answers, question, { language: words.language });
    yield `${question}, answered`;
    await press(guide, words.continue);
  }
  yield 'review';
  await press(guide, words.warningSigns);
  yield 'warning signs';
  await press(guide, words.haveSign);
  yield 'help';
  await press(guide, words.talked);
  yield 'after help';
  await press(guide, words.seeNotes);
  await press(guide, words.showAll);
  await openChapters(guide);
  for (const details of deepAll<HTMLDetailsElement>(guide, 'details')) details.open = true;
  // A disclosure fires `toggle` in a later task.
  await new Promise((done) => setTimeout(done, 50));
  await settled(guide);
  yield 'result, with everything open';
  await press(guide, words.changeAnswers);
  yield 'review again';
  await press(guide, words.startAgain);
  yield 'welcome again';
}

/**
 * The text of a guide. Two guides with one title on a page are regions with different names, which are compared without
 * their numbers.
 */
const said = (guide: Element, without?: string): string[] =>
  renderedText(guide, without).map((line) => line.replace(/^(aria-label: .*) \(\d\)$/, '$1'));

describe('a guide laid out from its parts', () => {
  // A language changes the texts of every layout alike, so one journey in another language is enough.
  for (const words of [en, es]) {
    for (const name of words === en ? WALKED : WALKED.slice(0, 1)) {
      const { answers, outcome } = journeys.find((each) => each.name === name) as {
        readonly answers: Answers;
        readonly outcome: string;
      };
      it(`a guide composed of its parts has the same text as the whole guide: ${outcome}, ${words.language}`, async () => {
        const whole = await guideIn(words);
        const laidOut = await Promise.all(
          Object.entries(layouts).map(async ([layout, { parts, ...rest }]) => {
            const guide = await guideIn(words, parts);
            return { layout, guide, stages: stagesOf(guide, answers, words), ...rest };
          }),
        );
        for await (const stage of stagesOf(whole, answers, words)) {
          for (const { layout, guide, stages, without, elsewhere } of laidOut) {
            expect((await stages.next()).value).to.equal(stage);
            const [one, other] = [said(whole, without), said(guide, without)];
            expect(one.length, 'words and names').to.be.greaterThan(
              stage.startsWith('result') ? 400 : 10,
            );
            if (elsewhere)
              expect(other.toSorted(), `${layout}: ${stage}`).to.deep.equal(one.toSorted());
            else expect(other, `${layout}: ${stage}`).to.deep.equal(one);
          }
        }
      }).timeout(120_000);
    }
  }

  it('a layout with less, more or other text is found', async () => {
    const whole = said(await guideIn(en));
    const [first, ...others] = ['', 'and more', 'something else'].map(
      (more) =>
        html`<eh-welcome></eh-welcome>
          <p>${more}</p>`,
    );
    expect(said(await guideIn(en, first))).to.deep.equal(whole);
    for (const other of others) expect(said(await guideIn(en, other))).not.to.deep.equal(whole);
  });
});

describe('an own element in a layout', () => {
  it('an own element replaces the part of the shell in its data-replaces, until it is removed', async () => {
    const guide = await openGuide(
      html`<eh-guide .pack=${liver}>
        <p data-replaces="eh-progress eh-language">Page one</p>
        <eh-results></eh-results>
      </eh-guide>`,
    );
    const shell = (): string[] =>
      ['eh-progress', 'eh-language'].filter((name) => guide.shadowRoot?.querySelector(name));
    expect(shell()).to.deep.equal([]);
    guide.querySelector('p')?.removeAttribute('data-replaces');
    await settled(guide);
    expect(shell()).to.deep.equal(['eh-progress', 'eh-language']);
  });
});
