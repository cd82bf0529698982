// Another subject than the default one, from the welcome to the result: all text on the screen comes from its pack.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { chosen } from '../../../src/domain/condition.js';
import type { Answers, Pack, VoicedText } from '../../../src/domain/pack.js';
import { textInVoice, voiceOf } from '../../../src/domain/text-for.js';
import { walk } from '../../../src/domain/walk.js';
import { weigh } from '../../../src/domain/weigh.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import soreThroat from '../../../src/packs/sore-throat/index.js';
import journeysJson from '../../../src/packs/sore-throat/journeys.json';
import en from '../../../src/packs/sore-throat/text/en.json';
import {
  choose,
  deepAll,
  openChapters,
  press,
  settled,
  wordsOn,
} from '../../../stories/support/person.js';

const pack: Pack = soreThroat;
const journeys = journeysJson.journeys as unknown as readonly {
  readonly name: string;
  readonly answers: Answers;
  readonly outcome: string;
}[];
const questions: Readonly<
  Record<
    string,
    { readonly label: VoicedText; readonly options: Readonly<Record<string, VoicedText>> }
  >
> = en.questions;
const outcomes: Readonly<Record<string, { readonly heading: VoicedText }>> = en.outcomes;
const notes: Readonly<Record<string, { readonly title: VoicedText }>> = en.notes;

/** Words that only the default pack uses. */
const ANOTHER_SUBJECT =
  /\b(liver|hepat\w*|cirrhosis|stem cells?|transplants?|bone marrow|Madrid)\b/gi;

/** All text in the document of a guide, visible or not, and in its attributes. */
const everythingOn = (guide: EhGuide): string =>
  deepAll<Element>(guide, '*')
    .filter(({ localName, children }) => localName !== 'style' && children.length === 0)
    .flatMap((element) => [wordsOn(element), ...[...element.attributes].map(({ value }) => value)])
    .join('\n');

const seen = (guide: EhGuide, selector: string): string[] =>
  deepAll(guide, selector)
    .filter((element) => element.checkVisibility())
    .map(wordsOn);

describe('a guide on another subject', () => {
  for (const name of [
    'Five days, strep found, told of an allergy',
    'A child of four, no test',
    'Just reading',
  ]) {
    it(`a journey through another subject goes from welcome to result: ${name}`, async () => {
      const journey = journeys.find((each) => each.name === name);
      if (!journey) throw new Error(`There is no journey «${name}».`);
      const { answers, outcome } = journey;
      const said = (words: VoicedText | undefined, given: Answers = answers): string =>
        textInVoice(words ?? '', voiceOf(pack, walk(pack, given).kept));
      const guide = await fixture<EhGuide>(html`<eh-guide .pack=${pack}></eh-guide>`);
      await settled(guide);
      const screens = [everythingOn(guide)];
      expect(guide.problems).to.deep.equal([]);
      expect(seen(guide, '.top')).to.deep.equal([said(en.decision, {})]);

      await press(guide, 'Start');
      const { path } = walk(pack, answers);
      for (const [place, id] of path.entries()) {
        const before = Object.fromEntries(
          path.slice(0, place).map((earlier) => [earlier, answers[earlier] ?? '']),
        );
        expect(seen(guide, 'h1, h2, h3').join(), id).to.contain(said(questions[id]?.label, before));
        for (const option of chosen(answers, id))
          await choose(guide, said(questions[id]?.options[option], before));
        screens.push(everythingOn(guide));
        await press(guide, 'Continue');
      }
      expect(guide.answers).to.deep.equal(answers);
      screens.push(everythingOn(guide));

      await press(guide, 'See my notes');
      expect(guide.state).to.equal('concluded');
      expect(seen(guide, 'h1, h2, h3').join(), 'the heading of the result').to.contain(
        said(outcomes[outcome]?.heading),
      );
      await openChapters(guide);
      await press(guide, 'Show all notes');
      const result = everythingOn(guide);
      for (const { id, first } of weigh(pack, answers).notes)
        if (first) expect(result, id).to.contain(said(notes[id]?.title));
      screens.push(result);

      expect(screens.join('\n').match(ANOTHER_SUBJECT)).to.equal(null);
      expect(screens.join('\n'), 'it looks at all that is there').to.contain('throat');
    });
  }

  it('a guide with an example pack says on its screen that it is one', async () => {
    const guide = await fixture<EhGuide>(html`<eh-guide .pack=${pack}></eh-guide>`);
    await settled(guide);
    expect(seen(guide, '.warned').join()).to.contain('an example');
  });
});
