// The letter says what the result said, with what the reader chose and wrote.
import { expect } from 'chai';
import type { Text } from '../../src/domain/pack.js';
import { linesFor } from '../../src/domain/lines.js';
import { walk } from '../../src/domain/walk.js';
import { weigh } from '../../src/domain/weigh.js';
import liver from '../../src/packs/liver-stem-cells/index.js';
import soreThroat from '../../src/packs/sore-throat/index.js';
import { toLetter } from '../../src/takeaway/letter.js';
import { toText } from '../../src/takeaway/text.js';
import { en } from '../../src/words/en.js';
import { CARER, letter, linesOf, part, PATIENT, text, today, told } from '../support/takeaway.js';

describe('the letter', () => {
  it('the letter has the decision and each answer that counts, as it was chosen', () => {
    const given = letter(PATIENT);
    expect(given.decision).to.equal(told(text.decision));
    expect(linesOf(given, 'answers')).to.deep.equal(
      walk(liver, PATIENT).path.map((question) => told(text.questions[question]?.label)),
    );
    expect(
      part(given, 'answers')?.items.find((item) => item.text === 'What liver disease do you have?')
        ?.more,
    ).to.deep.equal([told(text.questions['condition']?.options['chronic-hepatitis'])]);
  });

  it('the letter has the outcome as it is first on the screen, and every caution', () => {
    const given = letter(PATIENT);
    const { outcome, cautions } = weigh(liver, PATIENT);
    expect(part(given, 'outcome')?.lead).to.equal(told(text.outcomes[outcome.id]?.heading));
    const [first] = linesFor(liver, outcome.id, PATIENT);
    expect(linesOf(given, 'outcome')).to.deep.equal([told(text.lines[first?.id ?? ''])]);
    expect(linesOf(given, 'cautions')).to.deep.equal(
      cautions.map(({ id }) => told(text.notes[id]?.title)),
    );
    expect(cautions.length).to.be.greaterThan(3);
    expect(part(given, 'cautions')?.items.map(({ more }) => more.length > 0)).to.deep.equal(
      cautions.map(({ open }) => open),
    );
  });

  it('the letter uses the reader’s voice and the page’s own numbers', () => {
    const given = letter(CARER, { site: { emergencyNumber: '911' } });
    expect(given.decision).to.equal(
      'Should the person I care for have stem cell treatment for their liver now, or not?',
    );
    expect(JSON.stringify(given))
      .to.contain('call 911')
      .and.not.match(/\{\w+\}/);
    expect(JSON.stringify(letter(CARER))).to.contain('call 112');
  });

  it('the letter lists the chosen questions in their order, then those in the reader’s own words', () => {
    const order = weigh(liver, PATIENT).ask.map(({ id }) => id);
    const taken = [order[9], order[1]] as string[];
    const given = letter(PATIENT, { taken: [...taken, 'unheard-of'], own: ['Can I sing? <b>'] });
    expect(linesOf(given, 'questions')).to.deep.equal([
      ...[order[1], order[9]].map((id) => told(text.ask[id ?? '']?.question)),
      'Can I sing? <b>',
    ]);
    expect(part(given, 'questions')?.lead).to.equal('');
    expect(linesOf(letter(PATIENT, { own: ['Can I sing?'] }), 'questions')).to.deep.equal([
      'Can I sing?',
    ]);
  });

  it('the letter lists the first eight questions where none was chosen, and says so', () => {
    const given = letter(PATIENT);
    expect(linesOf(given, 'questions')).to.deep.equal(
      weigh(liver, PATIENT)
        .ask.slice(0, 8)
        .map(({ id }) => told(text.ask[id]?.question)),
    );
    expect(part(given, 'questions')?.lead).to.equal(en.letter.askFirst);
  });

  it('the letter has at most eight questions, those in the reader’s own words before others, and says how many more there are', () => {
    const taken = weigh(liver, PATIENT).ask.map(({ id }) => id);
    const own = ['Can I sing?', 'Can I swim?'];
    const questions = part(letter(PATIENT, { taken, own }), 'questions');
    expect(questions?.items.map(({ id }) => id)).to.deep.equal([
      ...taken.slice(0, 6),
      'own-1',
      'own-2',
    ]);
    expect(questions?.rest).to.equal(`and ${String(taken.length - 6)} more`);
    expect(toText(liver, PATIENT, { text, today, taken, own })).to.contain(
      `- Can I swim?\n- and ${String(taken.length - 6)} more`,
    );
    const many = Array.from({ length: 50 }, (_, place) => `Why ${String(place)}?`);
    expect(linesOf(letter(PATIENT, { taken, own: many }), 'questions')).to.deep.equal(
      many.slice(0, 8),
    );
    expect(part(letter(PATIENT, { taken: taken.slice(0, 8) }), 'questions')?.rest).to.equal('');
  });

  it('the letter lists the values that were chosen', () => {
    expect(part(letter(PATIENT), 'values')).to.equal(undefined);
    const given = letter(PATIENT, { values: ['comfort', 'unheard-of', 'longer-life'] });
    expect(part(given, 'values')?.items).to.deep.equal([
      { id: 'comfort', text: told(text.values['comfort']), more: [] },
      { id: 'longer-life', text: told(text.values['longer-life']), more: [] },
    ]);
  });

  it('the letter warns of a guide that is old, edited or an example, and of nothing else', () => {
    expect(letter(PATIENT).warnings).to.deep.equal([]);
    expect(letter(PATIENT, { today: new Date('2027-11-23T00:00:00Z') }).warnings).to.deep.equal([
      en.outOfDate('22 November 2027'),
    ]);
    expect(letter(PATIENT, { integrity: 'edited' }).warnings).to.deep.equal([en.integrity.edited]);
    expect(
      toLetter(
        soreThroat,
        {},
        { text: soreThroat.text['en'] as Text, today: new Date(soreThroat.dates.written) },
      ).warnings,
    ).to.deep.equal([en.example]);
  });

  it('the letter says where it comes from, and that no doctor has checked the guide', () => {
    const given = letter(PATIENT, {
      site: { publisher: 'Clinic X', offersTreatment: 'yes' },
      integrity: 'unchecked',
    });
    expect(given.lead).to.include(en.notChecked);
    expect(letter(PATIENT, {}, { ...liver, reviewedBy: ['Dr A'] }).lead).not.to.include(
      en.notChecked,
    );
    expect(given.facts).to.include.members([
      'Letter made on: 1 December 2026',
      'This page is run by: Clinic X',
      `Do they sell this treatment? ${en.sellsYes}`,
      `Version: ${liver.id} ${liver.version}`,
      `About this guide: ${en.integrity.unchecked}`,
    ]);
    expect(given.facts.join()).to.match(/Fingerprint: ([0-9a-f]{4} ){3}[0-9a-f]{4},/);
    expect(JSON.stringify(letter(PATIENT, { integrity: 'unchanged' }).facts)).not.to.contain(
      'About this guide',
    );
    expect(letter(PATIENT).facts).to.include.members([
      `Do they sell this treatment? ${en.sellsUnknown}`,
      `This page is run by: ${en.notSaid}`,
    ]);
  });
});
