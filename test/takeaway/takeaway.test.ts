// The text and the data say what the result said, and no format has anything that no longer counts.
import { expect } from 'chai';
import type { Answers, NoteLine, Pack, Text } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { weigh } from '../../src/domain/weigh.js';
import liver from '../../src/packs/liver-stem-cells/index.js';
import journeysJson from '../../src/packs/liver-stem-cells/journeys.json';
import { toJson } from '../../src/takeaway/json.js';
import { toLetter } from '../../src/takeaway/letter.js';
import { toRecordNote } from '../../src/takeaway/record-note.js';
import { toText } from '../../src/takeaway/text.js';
import { en } from '../../src/words/en.js';
import { wholePack } from '../support/packs/whole-pack.js';
import { letter, part, PATIENT, text, today, told } from '../support/takeaway.js';

describe('every format', () => {
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
