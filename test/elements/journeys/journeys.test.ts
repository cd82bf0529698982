// Whole journeys by clicking on visible text, with the words of the pack at every step.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { walk } from '../../../src/domain/walk.js';
import { weigh } from '../../../src/domain/weigh.js';
import { audit } from '../../support/browser/axe.js';
import {
  answer,
  answersBefore,
  ask,
  dataIds,
  focusedHeading,
  inputs,
  journeys,
  liver,
  openGuide,
  optionOf,
  part,
  press,
  questionOf,
  seen,
  spoken,
  words,
} from '../../support/browser/guide-driver.js';

const TAKEN = [
  'Waiting list, hepatitis B, thinking about it',
  'Mother in hospital, liver failure, hepatitis B',
  'Knows neither the name nor the stage',
];

describe('a journey through the guide', () => {
  it('the journeys include one for oneself, one for someone else, and one that cannot be sorted', () => {
    const taken = journeys.filter(({ name }) => TAKEN.includes(name));
    expect(taken).to.have.lengthOf(3);
    expect(taken.map(({ outcome }) => outcome)).to.include('cannot-sort');
    expect(taken.map(({ answers }) => answers.who)).to.include('someone-else');
  });

  for (const { name, answers, outcome, cautions, first } of journeys.filter((each) =>
    TAKEN.includes(each.name),
  )) {
    it(`a journey goes from welcome to result: ${name}`, async () => {
      const guide = await openGuide();
      const audited = async (floor: number): Promise<void> => {
        expect((await audit(guide)).inShadow, 'judged in shadow roots').to.be.at.least(floor);
      };
      expect(seen(guide, '.top')).to.deep.equal([spoken(words.decision, {})]);
      await audited(50);
      await press(guide, 'Start');

      let most = liver.questions.length;
      const { path } = walk(liver, answers);
      for (const [place, id] of path.entries()) {
        const before = answersBefore(answers, id);
        expect(focusedHeading(), id).to.equal(ask(id, before));
        expect(seen(guide, '.why')).to.deep.equal([spoken(words.questions[id]?.why, before)]);
        expect(seen(guide, 'label')).to.deep.equal(
          questionOf(id).options.map((option) => optionOf(id, option.id, before)),
        );
        expect(inputs(guide).map((input) => [input.name, input.value])).to.deep.equal(
          questionOf(id).options.map((option) => [id, option.id]),
        );

        const [, index, total] =
          /^Question (\d+) of (\d+)$/.exec(seen(part(guide, 'eh-progress'), 'span').join()) ?? [];
        expect(Number(index)).to.equal(place + 1);
        expect(Number(total))
          .to.be.at.most(most)
          .and.at.least(place + 1);
        most = Number(total);
        await audited(20);

        await answer(guide, answers, id);
        await press(guide, 'Continue');
      }
      expect(most, 'the total at the last question').to.equal(path.length);

      expect(focusedHeading()).to.equal('Check your answers');
      expect(seen(part(guide, 'eh-progress'), 'span')).to.deep.equal(['Check your answers']);
      expect(seen(guide, 'dt')).to.deep.equal(path.map((id) => ask(id, answers)));
      await audited(30);
      expect(guide.answers).to.deep.equal(answers);
      await press(guide, 'See my notes');

      const guidance = weigh(liver, answers);
      expect(focusedHeading()).to.equal(spoken(words.outcomes[outcome]?.heading, answers));
      const shown = part(guide, 'eh-outcome');
      expect(dataIds(shown)).to.deep.equal([outcome, ...cautions.slice(0, 3)]);
      if (cautions.length > 3) await press(shown, `More cautions (${String(cautions.length - 3)})`);
      expect(dataIds(shown)).to.deep.equal([outcome, ...cautions]);
      const reasons = guidance.outcome.because.map(
        ({ rule, row }) => liver.rules.find(({ id }) => id === rule)?.reasons?.[row] ?? '',
      );
      expect(seen(shown, '[part=reasons] li')).to.deep.equal(
        reasons.slice(0, 3).map((reason) => spoken(words.reasons[reason], answers)),
      );
      await press(shown, 'Your answers');
      expect(seen(shown, '.told li')).to.deep.equal(
        reasons.map((reason) => spoken(words.reasons[reason], answers)),
      );
      expect(seen(shown, '.caution .small')).to.deep.equal(
        cautions.map((id) => spoken(words.notes[id]?.title, answers)),
      );

      const notes = part(guide, 'eh-notes');
      expect(dataIds(notes)).to.have.members(
        guidance.notes.filter(({ open }) => open).map(({ id }) => id),
      );
      expect(first).to.include.members(dataIds(notes));
      await audited(100);
      await press(guide, 'Show all notes');
      expect(focusedHeading()).to.equal('All the other notes');
      // Every note once: the cautions for this reader at the top, all others here.
      expect([...dataIds(shown).slice(1), ...dataIds(notes)].toSorted()).to.deep.equal(
        liver.notes.map(({ id }) => id).toSorted(),
      );
      await audited(200);
    }).timeout(60_000);
  }
});
