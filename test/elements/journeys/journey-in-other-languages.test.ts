// A whole journey in each language beside English, and in one that is written from right to left, by clicking what a
// person sees: every screen speaks it, and none of the English is left over.
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { Answers, Pack, VoicedText, Text } from '../../../src/domain/pack.js';
import { textInVoice } from '../../../src/domain/text-for.js';
import { walk } from '../../../src/domain/walk.js';
import type { EhGuide } from '../../../src/elements/guide/guide.js';
import spanish from '../../../src/packs/liver-stem-cells/text/es.json';
import chinese from '../../../src/packs/liver-stem-cells/text/zh-Hans.json';
import { en } from '../../../src/words/en.js';
import { es } from '../../../src/words/es.js';
import type { Words } from '../../../src/words/words.js';
import { zhHans } from '../../../src/words/zh-Hans.js';
import { defineWords } from '../../../src/registry/define-words.js';
import { PSEUDO, pseudoPack, pseudoWords } from '../../../stories/support/pseudo.js';
import { audit } from '../../support/browser/axe.js';
import {
  choose,
  chosenIn,
  deepAll,
  focusedHeading,
  journeys,
  liver,
  openGuide,
  part,
  press,
  seen,
  settled,
  words,
  openChapters,
} from '../../support/browser/guide-driver.js';
import { wordings } from '../../support/said.js';

const mirrored = pseudoPack(liver);
defineWords(pseudoWords);

const LANGUAGES: readonly [name: string, text: Text, library: Words, pack: Pack][] = [
  ['Spanish', spanish, es, liver],
  ['Chinese', chinese, zhHans, liver],
  ['the language from right to left', mirrored.text[PSEUDO] as Text, pseudoWords, mirrored],
];

const texts = (from: unknown): string[] =>
  [...wordings(from)].flatMap(({ said }) => Object.values(said));

/** Words of the library that stand by themselves. */
const alone = (library: object): string[] =>
  Object.values(library).filter(
    (word): word is string => typeof word === 'string' && word.length > 2,
  );
const ENGLISH = new Set(
  [...alone(en), ...texts(words)].map((said) => said.replaceAll('{emergency}', '112')),
);

/** What is on the screen in English though it is not what a source is called; “No.” is the same in Spanish. */
const leftOver = (guide: EhGuide, library: Words): string[] =>
  seen(guide, 'h1, h2, h3, h4, p, li, label, button, summary, dt, dd, th, td, legend').filter(
    (said) => ENGLISH.has(said) && said !== library.sellsNo,
  );

it('every language of the pack beside English has its journey', () => {
  expect(LANGUAGES.map(([, { language }]) => language)).to.deep.equal([
    ...liver.languages.slice(1),
    PSEUDO,
  ]);
});

for (const [name, text, library, pack] of LANGUAGES) {
  describe(`a journey in ${name}`, () => {
    it(`a journey in ${name} has no English, and every word in ${name} for a carer too`, async () => {
      const journey = journeys.find(
        ({ name }) => name === 'Mother in hospital, liver failure, hepatitis B',
      );
      if (!journey) throw new Error('The journey is gone.');
      const answers = journey.answers as Answers;
      const carer = (said: VoicedText | undefined): string =>
        textInVoice(said ?? '', 'carer').replaceAll('{emergency}', '112');

      const guide = await openGuide(
        html`<eh-guide .pack=${pack} lang=${text.language}></eh-guide>`,
      );
      // The words come by import().
      await waitUntil(() => seen(guide, 'button').includes(library.start));
      const spoken = async (): Promise<void> => {
        expect(leftOver(guide, library)).to.deep.equal([]);
        expect(guide.shadowRoot?.querySelector('.frame')?.getAttribute('lang')).to.equal(
          text.language,
        );
        // Each part says its direction, since in a custom layout it would inherit the page’s.
        for (const each of deepAll(guide, '[lang][dir]'))
          expect([each.lang, each.dir]).to.deep.equal([text.language, library.dir]);
        expect(deepAll(guide, `[dir=${library.dir}]`).length).to.be.greaterThan(1);
        expect((await audit(guide)).inShadow).to.be.at.least(20);
      };
      expect(seen(guide, '.top')).to.deep.equal([textInVoice(text.decision, 'default')]);
      await spoken();

      await press(guide, library.start);
      const { path } = walk(liver, answers);
      const progress = new RegExp(`^${library.progress(9, 9).replaceAll('9', '\\d')}$`);
      for (const id of path) {
        const question = text.questions[id];
        const said = (each: VoicedText | undefined): string =>
          id === 'who' ? textInVoice(each ?? '', 'default') : carer(each);
        expect(focusedHeading()).to.equal(said(question?.label));
        expect(seen(part(guide, 'eh-progress'), 'span').join()).to.match(progress);
        await spoken();
        for (const option of chosenIn(answers, id))
          await choose(guide, said(question?.options[option]));
        await press(guide, library.continue);
      }
      expect(focusedHeading()).to.equal(library.review);
      await spoken();

      await press(guide, library.seeNotes);
      expect(focusedHeading()).to.equal(carer(text.outcomes[journey.outcome]?.heading));
      await openChapters(guide);
      await press(guide, library.moreCautionsFor(journey.cautions.length - 3));
      for (const more of deepAll(guide, '.more')) more.click();
      await settled(guide);
      for (const details of deepAll<HTMLDetailsElement>(guide, 'details')) details.open = true;
      await settled(guide);
      await spoken();
      expect(seen(guide, '.decision')).to.deep.equal([
        `${library.decision}${library.colon}${carer(text.decision)}`,
      ]);
      for (const id of journey.cautions)
        expect(seen(guide, 'h3, h4').join('\n'), id).to.include(carer(text.notes[id]?.title));
    });
  });
}
