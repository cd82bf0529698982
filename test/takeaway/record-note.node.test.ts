// The note for the record: what a doctor pastes, never longer than a record takes, and never with half a sentence.
import { expect } from 'chai';
import type { Answers, Pack, Text } from '../../src/domain/pack.js';
import { shortFingerprint } from '../../src/domain/fingerprint.js';
import { answerSets } from '../../src/proof/prove/reach.js';
import type { ExportOptions } from '../../src/takeaway/context.js';
import { toJson } from '../../src/takeaway/json.js';
import { toLetter } from '../../src/takeaway/letter.js';
import { toRecordNote } from '../../src/takeaway/record-note.js';
import type { Words } from '../../src/words/words.js';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/es.js';
import { zhHans } from '../../src/words/zh-Hans.js';
import { isExhaustive } from '../support/random/exhaustive.js';
import { journeys, pack, text, texts } from '../support/packs/liver.js';

const today = new Date('2026-12-01T12:00:00Z');
const WORDS: Record<string, Words> = { en, es, 'zh-Hans': zhHans };
const answersOf = (name: string): Answers =>
  journeys.find((journey) => journey.name === name)?.answers ?? {};
const PATIENT = answersOf('Waiting list, hepatitis B, thinking about it');
const CARER = answersOf('Mother in hospital, liver failure, hepatitis B');
const note = (answers: Answers, options: Partial<ExportOptions> = {}, given: Pack = pack): string =>
  toRecordNote(given, answers, { text: text, today, ...options });
/** Every whole line that a note may have, without its mark of a list. */
const linesOf = (answers: Answers, options: ExportOptions): Set<string> => {
  const { decision, warnings, parts, facts } = toLetter(pack, answers, options);
  const asked = toJson(pack, answers, options).questions;
  return new Set([
    decision,
    // A letter has eight questions, a note as many as fit.
    ...asked.map(({ label }) => label),
    ...warnings,
    ...facts,
    ...parts.flatMap(({ heading, items, lead }) => [
      heading,
      `${heading}: ${lead}`,
      `${heading}：${lead}`,
      ...items.flatMap(({ text, more }) => [text, `${text} ${more.join(' / ')}`]),
    ]),
  ]);
};

describe('the note for the record', () => {
  it('the note has the day, decision, outcome, cautions, answers, pack, fingerprint and who prepared it', () => {
    expect(note(answersOf('New hepatitis, now liver failure'))).to.equal(
      [
        '1 December 2026',
        'Should I have stem cell treatment for my liver now, or not?',
        'What the guide put first: Talk with your liver team first',
        'Cautions from the guide',
        '- Stay with the hospital team.',
        '- You can ask for comfort care (palliative care) at any time.',
        'What I answered',
        '- Who is this for? Me',
        '- Is any of this true for you? None of these',
        '- What liver disease do you have? A new hepatitis: it began less than six months ago',
        '- Where are you with a liver transplant? Nobody has talked to me about one, or I do not need one now',
        '- What has a doctor told you about your liver? Liver failure that came on fast. I am in hospital, or just came out.',
        '- How far have you got with stem cell treatment? I don’t know, or I would rather not say',
        `Version: ${pack.id} ${pack.version}`,
        `Fingerprint: ${shortFingerprint(pack, 'en') ?? ''}`,
        'Prepared by the patient with an information tool; no advice was given.',
      ].join('\n'),
    );
  });

  it('a note for a carer is in the carer’s voice, and says that a carer prepared it', () => {
    const lines = note(CARER).split('\n');
    expect([lines[1], lines.at(-1)]).to.deep.equal([
      'Should the person I care for have stem cell treatment for their liver now, or not?',
      'Prepared by someone who cares for the patient with an information tool; no advice was given.',
    ]);
  });

  it('the note has what the reader chose and wrote, and no question that nobody chose', () => {
    expect(note(PATIENT)).not.to.contain('What I want to ask');
    const given = note(PATIENT, { taken: ['q-transplant'], own: ['Can I sing?'] });
    expect(given).to.contain('- Should I be seen for a transplant?').and.contain('- Can I sing?');
    expect(note({}, { own: ['Can I sing?'] })).to.contain('- Can I sing?');
  });

  it('a full note keeps the answers behind the outcome, the first caution and the first question', () => {
    const own = Array.from({ length: 50 }, (_, place) => `Why ${String(place)}?`);
    for (const line of [
      '- Where are you with a liver transplant? I am on the waiting list',
      '- What has a doctor told you about your liver? Cirrhosis with problems',
      '- Ask the transplant team before you agree to anything.',
      '- Why 0?',
    ])
      expect(note(PATIENT, { own })).to.contain(line);
  });

  it('a sentence that fits in no note is left out whole, and so is a hundred thousand of them', () => {
    const own = ['a'.repeat(900), 'Can I sing?', ...Array.from({ length: 100_000 }, () => 'Why?')];
    const given = note({}, { own });
    expect(given).to.contain('- Can I sing?').and.not.contain('aaa');
    const endless = { ...text, decision: 'a'.repeat(1000) };
    expect(note({}, { text: endless }))
      .to.contain('Prepared by')
      .and.not.contain('aaa');
  });

  it('of every reachable set of answers, in three languages, the note has at most 900 characters and whole lines', () => {
    const own = Array.from({ length: 50 }, (_, place) => `${'Why? '.repeat(39)}${String(place)}`);
    const lengths: number[] = [];
    let place = 0;
    for (const answers of answerSets(pack)) {
      if ((place += 1) % (isExhaustive ? 1 : 389) !== 0) continue;
      for (const [language, words] of Object.entries(WORDS))
        for (const chosen of [{}, { own, taken: pack.ask.map(({ id }) => id) }]) {
          const options = { text: texts[language] as Text, words, today, ...chosen };
          const given = toRecordNote(pack, answers, options);
          lengths.push(given.length);
          if (given.length > 900) throw new Error(`${String(given.length)}: ${given}`);
          const whole = linesOf(answers, options);
          const lines = given.split('\n').slice(1, -1);
          const odd = lines.filter(
            (line) =>
              !whole.has(line.replace(/^- /, '')) &&
              !/^- (?:and|y|还有) \d+ (?:more|más|项)$/.test(line),
          );
          expect(odd, given).to.deep.equal([]);
        }
    }
    console.log(
      `${String(lengths.length)} notes, ${String(Math.min(...lengths))} to ${String(Math.max(...lengths))} characters.`,
    );
  });
});
