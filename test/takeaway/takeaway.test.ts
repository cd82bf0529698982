// What is taken away: the letter, the text and the data say what the result said, and nothing that no longer counts.
import { expect } from 'chai';
import type { Answers, NoteLine, Pack, Text } from '../../src/domain/pack.js';
import { linesFor } from '../../src/domain/lines.js';
import { walk } from '../../src/domain/walk.js';
import { weigh } from '../../src/domain/weigh.js';
import liver from '../../src/packs/liver-stem-cells/index.js';
import journeysJson from '../../src/packs/liver-stem-cells/journeys.json';
import soreThroat from '../../src/packs/sore-throat/index.js';
import { toJson } from '../../src/takeaway/json.js';
import { toLetter, type Letter, type LetterPart } from '../../src/takeaway/letter.js';
import type { ExportOptions } from '../../src/takeaway/context.js';
import { toRecordNote } from '../../src/takeaway/record-note.js';
import { toText } from '../../src/takeaway/text.js';
import { en } from '../../src/words/en.js';
import { wholePack } from '../support/packs/whole-pack.js';

const text = liver.text['en'] as Text;
const answersOf = (name: string): Answers =>
  (journeysJson.journeys.find((journey) => journey.name === name) as { answers: Answers }).answers;
const PATIENT = answersOf('Waiting list, hepatitis B, thinking about it');
const CARER = answersOf('Mother in hospital, liver failure, hepatitis B');
const today = new Date('2026-12-01T12:00:00Z');
const letter = (
  answers: Answers,
  taking: Partial<ExportOptions> = {},
  pack: Pack = liver,
): Letter => toLetter(pack, answers, { text, today, ...taking });
const part = ({ parts }: Letter, id: LetterPart['id']): LetterPart | undefined =>
  parts.find((each) => each.id === id);
const linesOf = (given: Letter, id: LetterPart['id']): string[] =>
  part(given, id)?.items.map((item) => item.text) ?? [];
const told = (said: unknown): string =>
  typeof said === 'string' ? said : (said as { default: string }).default;

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

  it('no format has, or depends on, an answer that no longer counts', () => {
    const reading = { ...PATIENT, who: 'reading' };
    expect(walk(liver, reading).dropped).not.to.be.empty;
    for (const form of [
      letter,
      (answers: Answers) => toText(liver, answers, { text, today }),
      (answers: Answers) => toRecordNote(liver, answers, { text, today }),
      (answers: Answers) => toJson(liver, answers, { text, today }),
    ]) {
      expect(form(reading)).to.deep.equal(form({ who: 'reading' }));
    }
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

  it('no format has a value that the page has added to every object', () => {
    const [value] = liver.values;
    Object.defineProperty(Object.prototype, value?.id ?? '', { configurable: true, value: 1 });
    try {
      expect(part(letter(PATIENT), 'values')).to.equal(undefined);
      expect(toJson(liver, PATIENT, { text, today }).values).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(Object.prototype, value?.id ?? '');
    }
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

describe('the text', () => {
  it('the text says everything that the letter says', () => {
    const taking = { text, today, own: ['Can I sing?'], values: ['comfort'] };
    const given = toText(liver, PATIENT, taking);
    const { title, decision, lead, parts } = toLetter(liver, PATIENT, taking);
    for (const sentence of [
      title,
      decision,
      ...lead,
      ...parts.flatMap(({ heading, items }) => [
        heading,
        ...items.flatMap((item) => [item.text, ...item.more]),
      ]),
    ])
      expect(given).to.contain(sentence);
    expect(given).to.contain('Do they sell this treatment? This page').and.not.contain('undefined');
  });

  for (const { name, answers } of journeysJson.journeys as { name: string; answers: Answers }[]) {
    it(`the text puts every first note beside its counterweight and sources: ${name}`, () => {
      const given = toText(liver, answers, { text, today });
      const { notes, cautions } = weigh(liver, answers);
      const voice = (said: unknown): RegExp =>
        new RegExp(
          (typeof said === 'string' ? [said] : Object.values(said as object))
            .map((way: string) => way.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('|'),
        );
      for (const { id, first } of notes.filter(
        (note) => !cautions.some((caution) => caution.id === note.id),
      )) {
        const said = text.notes[id];
        if (!first || !said) continue;
        expect(given).to.match(voice(said.title));
        if (said.counterweight) expect(given).to.match(voice(said.counterweight.text));
      }
      expect(given).not.to.match(/\{\w+\}/);
    });
  }

  it('the lines of notes and cautions that hold are in the letter, the text and the JSON, and no others', () => {
    const pack = wholePack();
    const words = pack.text['en'] as Text;
    const line = (id: string, sleep: string): NoteLine => ({
      id,
      when: [{ sleep: [sleep] }],
      sources: id === 'of-note' ? ['S1'] : [],
    });
    const under: Record<string, NoteLine[]> = {
      'less-sleep': [line('of-note', 'bad'), line('of-good', 'good')],
      'late-tea': [line('of-caution', 'bad')],
    };
    const given: Pack = {
      ...pack,
      notes: pack.notes.map((note) => ({ ...note, lines: under[note.id] ?? [] })),
    };
    const said = { 'of-note': 'Of the note.', 'of-good': 'Of good.', 'of-caution': 'Of caution.' };
    const options = { text: { ...words, lines: { ...words.lines, ...said } }, today };
    const answers = { who: 'myself', habits: ['none'], sleep: 'bad' };
    expect(
      part(toLetter(given, answers, options), 'cautions')?.items.map(({ more }) => more),
    ).to.deep.equal([['Drink the last cup early.', 'Of caution.']]);
    const plain = toText(given, answers, options);
    expect(plain).to.contain(`${en.inThisSituation}: Of the note.\n  On tea. A journal, 2020.`);
    expect(plain).not.to.contain('Of good.');
    expect(toJson(given, answers, options).notes.flatMap(({ lines = [] }) => lines)).to.deep.equal([
      { id: 'of-caution', label: 'Of caution.' },
      { id: 'of-note', label: 'Of the note.' },
    ]);
  });

  it('the text leaves out a benefit without a counterweight', () => {
    const [benefit] = weigh(liver, PATIENT).notes.filter(
      ({ kind, first }) => kind === 'benefit' && first,
    );
    const alone = {
      ...liver,
      notes: liver.notes.map(({ counterweight, ...note }) =>
        note.id === benefit?.id ? note : { ...note, ...(counterweight && { counterweight }) },
      ),
    };
    const title = told(text.notes[benefit?.id ?? '']?.title);
    expect(toText(liver, PATIENT, { text, today })).to.contain(title);
    expect(toText(alone, PATIENT, { text, today })).not.to.contain(title);
  });
});

describe('the data', () => {
  it('the JSON holds ids, labels, language, version and fingerprint, and the rules behind the result', () => {
    const given = toJson(liver, PATIENT, {
      text,
      today,
      values: ['comfort'],
      taken: ['q-cost'],
      own: ['Can I sing?'],
    });
    const { outcome, cautions } = weigh(liver, PATIENT);
    expect(JSON.parse(JSON.stringify(given))).to.deep.equal(given);
    expect(given).to.deep.include({
      format: 1,
      pack: liver.id,
      version: liver.version,
      language: 'en',
      fingerprint: liver.fingerprint,
      made: '2026-12-01',
      own: ['Can I sing?'],
    });
    expect(
      given.answers.map(({ id, options }) => [id, options.map((option) => option.id)]),
    ).to.deep.equal(Object.entries(PATIENT).map(([id, answer]) => [id, [answer].flat()]));
    expect([given.outcome.id, given.outcome.rule, given.outcome.because]).to.deep.equal([
      outcome.id,
      outcome.rule,
      outcome.because,
    ]);
    expect(given.cautions.map(({ because }) => because)).to.deep.equal(
      cautions.map(({ because }) => because),
    );
    expect([given.questions.map(({ id }) => id), given.values]).to.deep.equal([
      ['q-cost'],
      [{ id: 'comfort', label: told(text.values['comfort']) }],
    ]);
    expect(given.answers[0]?.options[0]?.label).to.equal('Me');
  });
});
