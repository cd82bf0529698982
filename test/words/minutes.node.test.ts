// The reading time, counted from the words of the pack.
import { expect } from 'chai';
import type { Pack } from '../../src/domain/pack.js';
import type { NoteText, Text } from '../../src/domain/text.js';
import { minutesFor, readingMinutes } from '../../src/words/minutes.js';
import { smallPack, smallText } from '../support/packs/small-pack.js';

const note = (others: NoteText['others']): NoteText => ({ title: '', others: others ?? '' });
const withNotes = (notes: Text['notes'], outcomes: Text['outcomes'] = {}): Text => ({
  ...smallText,
  notes,
  outcomes,
});

describe('minutes', () => {
  it('each question takes 25 seconds, rounded up to whole minutes', () => {
    expect([1, 2, 3, 7].map(minutesFor)).to.deep.equal([1, 1, 2, 3]);
  });

  it('740 letters take a minute to read, and one letter more takes another', () => {
    expect(readingMinutes(smallPack, withNotes({ joy: note('a'.repeat(740)) }))).to.equal(1);
    expect(readingMinutes(smallPack, withNotes({ joy: note('a'.repeat(741)) }))).to.equal(2);
  });

  it('spaces, digits and punctuation take no time to read', () => {
    expect(readingMinutes(smallPack, withNotes({ joy: note('1. , '.repeat(900)) }))).to.equal(1);
  });

  it('a Chinese character takes as long to read as two and a half letters', () => {
    expect(readingMinutes(smallPack, withNotes({ joy: note('好'.repeat(296)) }))).to.equal(1);
    expect(readingMinutes(smallPack, withNotes({ joy: note('好'.repeat(297)) }))).to.equal(2);
  });

  it('one voice is counted, not all of them', () => {
    const voiced = { default: 'a'.repeat(700), friend: 'b'.repeat(700) };
    expect(readingMinutes(smallPack, withNotes({ joy: note(voiced) }))).to.equal(1);
  });

  it('a note that comes first for nobody, or only after other answers, takes no time', () => {
    const long = note('a'.repeat(7400));
    expect(readingMinutes(smallPack, withNotes({ fur: long, calm: long }))).to.equal(1);
  });

  it('the outcome and both sides of a pair are counted', () => {
    const side = 'a'.repeat(700);
    const pair = { ...note(side), counterweight: { title: side, text: side } };
    const outcome = { heading: side, text: side };
    const last: Pack = { ...smallPack, rules: smallPack.rules.filter(({ id }) => id === 'all') };
    expect(readingMinutes(last, withNotes({ joy: pair }, { read: outcome }))).to.equal(5);
  });

  it('a pack without words takes a minute', () => {
    expect(readingMinutes(smallPack, smallText)).to.equal(1);
  });
});
