// Packs that are valid, or nearly, and larger than anybody writes: no function takes longer than a page can wait.
import { expect } from 'chai';
import type { Pack } from '../../src/domain/pack.js';
import { compareAnswers } from '../../src/domain/compare.js';
import { walk } from '../../src/domain/walk.js';
import { weigh } from '../../src/domain/weigh.js';
import { checkPack } from '../../src/proof/check/check.js';
import { inTime } from '../support/random/in-time.js';
import { takeAll } from '../support/random/used.js';
import { wholePack } from '../support/packs/whole-pack.js';

/** The pack as JSON: a test may write values that the types forbid. */
type Loose = { [Key in 'questions' | 'rules' | 'notes']: Record<string, unknown>[] } & {
  readonly text: {
    readonly en: Record<'questions' | 'notes' | 'welcome', Record<string, unknown>>;
  };
};

const times = <Made>(count: number, make: (place: number) => Made): Made[] =>
  Array.from({ length: count }, (_, place) => make(place));
const LONG = 'a'.repeat(1e6);

const vast: Record<string, (pack: Loose) => void> = {
  '15,000 notes': ({ notes, text }) => {
    times(15_000, (place) => {
      const id = `n${String(place)}`;
      notes.push({ ...notes[3], id });
      text.en.notes[id] = text.en.notes['teeth'];
    });
  },
  'a note with 200,000 values': ({ notes }) => {
    Object.assign(notes[0] ?? {}, { values: times(200_000, () => 'calm-evening') });
  },
  '20,000 rules for one note': ({ rules }) => {
    times(20_000, (place) => rules.push({ id: `r${String(place)}`, when: [{}], notes: ['calm'] }));
  },
  '6,000 questions': ({ questions, text }) => {
    times(6000, (place) => {
      const id = `q${String(place)}`;
      questions.push({ ...questions[3], id });
      text.en.questions[id] = text.en.questions['sleep'];
    });
  },
};

const refused: Record<string, (pack: Loose) => void> = {
  'one option of a million signs, named 5,000 times': ({ rules }) => {
    Object.assign(rules[0] ?? {}, { when: [{ sleep: times(5000, () => LONG) }] });
  },
  'a condition on a question of a million signs, with 5,000 options': ({ questions, rules }) => {
    questions.push({ id: LONG, kind: 'one', options: [{ id: 'a' }, { id: 'b' }] });
    Object.assign(rules[0] ?? {}, { when: [{ [LONG]: times(5000, () => 'c') }] });
  },
  'one sentence of a million signs, said 2,000 times': ({ text }) => {
    Object.assign(text.en.welcome, { is: times(2000, () => `${LONG}{`) });
  },
};

const changed = (change: (pack: Loose) => void): Pack => {
  const pack = wholePack();
  change(pack as unknown as Loose);
  return pack;
};

describe('a vast pack', () => {
  for (const [name, change] of Object.entries(vast))
    it(`every function takes less than two seconds for a pack with ${name}`, () => {
      const checked = inTime('checkPack', () => checkPack(changed(change)));
      if (!checked.ok) throw new Error(checked.problems[0]?.message);
      const { pack } = checked;
      const values = ['calm-evening', 'good-night'];
      const text = wholePack().text['en'];
      if (typeof text !== 'object') throw new Error('There are no words.');
      inTime('walk', () => walk(pack, {}));
      inTime('weigh', () => weigh(pack, {}, values));
      const answers = { who: 'myself', habits: ['none'], sleep: 'bad' };
      inTime('compareAnswers', () => compareAnswers(pack, {}, answers));
      takeAll(pack, {}, { text: { ...text, ...pack.text['en'] }, values });
    });

  for (const [name, change] of Object.entries(refused))
    it(`checkPack refuses a pack in less than two seconds: ${name}`, () => {
      const checked = inTime('checkPack', () => checkPack(changed(change)));
      expect(checked.ok).to.equal(false);
    });
});
