import { expect } from 'chai';
import type { CourseText, Note, NoteText, Text } from '../../../src/domain/pack.js';
import { balanceOfCourses, balanceOfPairs } from '../../../src/proof/words/balance.js';
import { smallPack, smallText } from '../../support/packs/small-pack.js';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

/** A pair with this many words, in a pack whose only benefit it is. */
function pair(
  benefit: number,
  against: number,
  change: { note?: Partial<Note>; said?: Partial<NoteText>; language?: string } = {},
): string[] {
  const note: Note = {
    id: 'joy',
    kind: 'benefit',
    claims: [],
    sources: [],
    counterweight: { sources: ['S1'] },
    ...change.note,
  };
  const said: NoteText = {
    title: '',
    others: words(benefit),
    counterweight: { title: '', text: words(against) },
    ...change.said,
  };
  const text: Text = { ...smallText, language: change.language ?? 'en', notes: { joy: said } };
  return balanceOfPairs({ ...smallPack, notes: [note] }, text).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

describe('a pair', () => {
  it('the sides of a pair may differ by a quarter of the longer side, and by no word more', () => {
    expect(pair(100, 75)).to.deep.equal([]);
    expect(pair(100, 74)).to.deep.equal(['pair-length /notes/0']);
    expect(pair(74, 100)).to.deep.equal(['pair-length /notes/0']);
  });

  it('the sides of a short pair may differ by six words, and by no word more', () => {
    expect(pair(10, 4)).to.deep.equal([]);
    expect(pair(10, 3)).to.deep.equal(['pair-length /notes/0']);
  });

  it('the length of a side counts its title and both layers', () => {
    expect(pair(10, 22, { said: { title: words(4), article: words(4) } })).to.deep.equal([]);
    expect(pair(10, 25, { said: { title: words(4), article: words(4) } })).to.deep.equal([
      'pair-length /notes/0',
    ]);
    expect(
      pair(20, 0, { said: { counterweight: { title: words(8), text: words(6) } } }),
    ).to.deep.equal([]);
  });

  it('a pair is measured in each voice', () => {
    const carer = {
      said: { counterweight: { title: '', text: { default: words(20), carer: words(2) } } },
    };
    expect(pair(20, 20, carer)).to.deep.equal(['pair-length /notes/0']);
  });

  it('a pair is measured in words also in a language without spaces', () => {
    const said = {
      others: '我们没有找到公平的研究来证明这一点',
      counterweight: { title: '', text: '我们' },
    };
    expect(pair(0, 0, { language: 'zh-Hans', said })).to.deep.equal(['pair-length /notes/0']);
  });

  it('the length of a side does not count punctuation', () => {
    expect(
      pair(6, 0, { said: { counterweight: { title: '', text: '. , ; : ! ? – “” …' } } }),
    ).to.deep.equal([]);
    expect(
      pair(7, 0, { said: { counterweight: { title: '', text: '. , ; : ! ? – “” …' } } }),
    ).to.deep.equal(['pair-length /notes/0']);
  });

  it('the length of a side counts numbers like words, in every engine', () => {
    expect(
      pair(10, 0, { said: { counterweight: { title: '', text: '12 of 28, 0.5' } } }),
    ).to.deep.equal([]);
  });

  it('a benefit without a counterweight in its words is reported', () => {
    const { counterweight: _, ...alone } = smallText.notes['joy']!;
    expect(
      balanceOfPairs(smallPack, { ...smallText, notes: { joy: alone } }).map(({ code }) => code),
    ).to.deep.equal(['counterweight-missing']);
  });

  it('a benefit without a counterweight in its structure is reported', () => {
    const notes = smallPack.notes.map(({ counterweight: _, ...note }): Note => note);
    expect(
      balanceOfPairs({ ...smallPack, notes }, smallText).map(({ code, path }) => `${code} ${path}`),
    ).to.deep.equal(['counterweight-missing /notes/0', 'counterweight-missing /notes/1']);
  });

  it('a counterweight without sources is reported', () => {
    expect(pair(10, 10, { note: { counterweight: { sources: [] } } })).to.deep.equal([
      'counterweight-unsourced /notes/0/counterweight/sources',
    ]);
  });

  it('notes other than benefits need no counterweight', () => {
    expect(pair(100, 0, { note: { kind: 'limitation' } })).to.deep.equal([]);
  });

  it('the pairs of the small pack have no problem', () => {
    expect(balanceOfPairs(smallPack, smallText)).to.deep.equal([]);
  });
});

/** The second course of a pack, with this many words on each side. */
function course(
  good: readonly number[],
  bad: readonly number[],
  change: Partial<CourseText> = {},
): string[] {
  const points = (lengths: readonly number[]) =>
    lengths.map((_, index) => ({ id: `p${String(index)}`, sources: [] }));
  const said = (lengths: readonly number[]) =>
    Object.fromEntries(lengths.map((length, index) => [`p${String(index)}`, words(length)]));
  const none = { sources: [] };
  const parts = { what: none, asks: none, costs: none, unknown: none };
  const courses = [
    { id: 'none', ...parts, good: [], bad: [] },
    { id: 'dog', ...parts, good: points(good), bad: points(bad) },
  ];
  const texts = {
    none: { title: '', what: '', good: {}, bad: {}, asks: '', costs: '', unknown: '' },
    dog: {
      title: '',
      what: '',
      good: said(good),
      bad: said(bad),
      asks: '',
      costs: '',
      unknown: '',
      ...change,
    },
  };
  return balanceOfCourses({ ...smallPack, courses }, { ...smallText, courses: texts }).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

describe('the two sides of a course', () => {
  it('the two sides of a course may differ by a quarter of the longer one or six words, all points together, and by no word more', () => {
    expect(course([50, 50], [70, 5])).to.deep.equal([]);
    expect(course([50, 50], [70, 4])).to.deep.equal(['course-length /courses/1']);
    expect(course([3], [9])).to.deep.equal([]);
    expect(course([10], [3])).to.deep.equal(['course-length /courses/1']);
  });

  it('the two sides of a course have the same number of points, however long', () => {
    expect(course([5, 5], [10])).to.deep.equal(['course-points /courses/1']);
    expect(course([10], [5, 5])).to.deep.equal(['course-points /courses/1']);
  });

  it('the two sides of a course are measured in each voice', () => {
    expect(
      course([20], [20], { bad: { p0: { default: words(20), carer: words(2) } } }),
    ).to.deep.equal(['course-length /courses/1']);
    expect(
      course([20], [20], { bad: { p0: { default: words(20), carer: words(20) } } }),
    ).to.deep.equal([]);
  });

  it('the points of a course are counted, and not measured, if their words are missing', () => {
    const courses = smallPack.courses.map((each) => ({
      ...each,
      good: [{ id: 'p', sources: [] }],
    }));
    expect(
      balanceOfCourses({ ...smallPack, courses }, { ...smallText, courses: {} }).map(
        ({ code }) => code,
      ),
    ).to.deep.equal(['course-points', 'course-points', 'course-points']);
    expect(balanceOfCourses(smallPack, { ...smallText, courses: {} })).to.deep.equal([]);
  });
});
