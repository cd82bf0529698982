import { expect } from 'chai';
import { gradeOf, gradesOf } from '../../../src/proof/words/readability.js';
import { wholePack } from '../../support/packs/whole-pack.js';
import type { Text } from '../../../src/domain/pack.js';

/** The formula of Flesch and Kincaid, with counts by hand. */
const byHand = (sentences: number, words: number, syllables: number): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
const english = (): Text => wholePack().text['en'] as Text;

describe('the reading grade of an English text', () => {
  const counted: [text: string, sentences: number, words: number, syllables: number][] = [
    ['The cat sat on the mat.', 1, 6, 6],
    ['You can ask. The doctor will answer.', 2, 7, 9],
    ['A very small study of liver disease found no difference.', 1, 10, 16],
    ['Take 12 now.', 1, 3, 3],
    ['It took 110 days.', 1, 4, 8],
    ['In 2026 it was 19 of 1,998.', 1, 7, 21],
    ['5 to 7 cups, and 5–7 more.', 1, 9, 11],
    ['About 75 % or 75% of them.', 1, 8, 17],
    ['Vitamin B12, 2 million.', 1, 4, 8],
    ['It was 90. It was 0.5.', 2, 6, 10],
    ['Call {emergency} now.', 1, 3, 5],
    ['Call {crisis}.', 1, 2, 4],
    ['Keep it at 5°–7°.', 1, 5, 6],
    ['It is £5–£7.', 1, 4, 5],
  ];
  for (const [text, sentences, words, syllables] of counted) {
    it(`the grade of «${text}» is that of ${String(sentences)} sentences, ${String(words)} words, ${String(syllables)} syllables`, () => {
      expect(gradeOf(text)).to.be.closeTo(byHand(sentences, words, syllables), 1e-9);
    });
  }

  it('an empty text has no grade', () => {
    expect(gradeOf('')).to.equal(0);
    expect(gradeOf(' … ')).to.equal(0);
  });
});

describe('the grades of a language', () => {
  it('there is one grade for each brief, note, course, question to ask and outcome, in each voice', () => {
    const { notes, courses, ask, outcomes } = english();
    const count = [notes, courses, ask, outcomes].reduce(
      (sum, part) => sum + Object.keys(part).length,
      0,
    );
    const briefs = gradesOf(english()).filter(({ path }) => path.endsWith('/brief'));
    expect(briefs.map(({ path, voice }) => `${path} ${voice}`)).to.deep.equal([
      '/text/en/notes/calm/brief default',
      '/text/en/notes/calm/counterweight/brief default',
      '/text/en/notes/late-tea/brief default',
      '/text/en/notes/late-tea/brief carer',
    ]);
    expect(gradesOf(english())).to.have.lengthOf(count + briefs.length);
    const text = {
      ...english(),
      ask: { 'q-sleep': { question: { default: 'Why?', carer: 'Why do they?' }, why: 'To know.' } },
    };
    expect(
      gradesOf(text)
        .filter(({ path }) => path === '/text/en/ask/q-sleep')
        .map(({ voice }) => voice),
    ).to.deep.equal(['default', 'carer']);
  });

  it('a grade covers all that is read together, with a title as a sentence of its own', () => {
    const text: Text = {
      ...english(),
      outcomes: {
        'as-you-like': {
          heading: { default: 'Well? Read on', carer: 'Read on with them' },
          text: 'Take your time.',
        },
      },
    };
    const grade = (path: string, voice = 'default'): number | undefined =>
      gradesOf(text).find((each) => each.path === `/text/en${path}` && each.voice === voice)?.grade;
    expect(grade('/outcomes/as-you-like')).to.equal(gradeOf('Well? Read on. Take your time.'));
    expect(grade('/outcomes/as-you-like', 'carer')).to.equal(
      gradeOf('Read on with them. Take your time.'),
    );
    expect(grade('/courses/leave')).to.equal(
      gradeOf(
        'Leave it. No cup after supper. You may rest more. It may be dull. Nothing. Nothing. If you will miss it.',
      ),
    );
    expect(grade('/notes/calm/counterweight/brief')).to.equal(
      gradeOf('Or it wakes. One book says that it can wake people.'),
    );
    expect(grade('/ask/q-sleep')).to.equal(gradeOf('Why do I sleep badly? It may not be the tea.'));
  });

  it('a grade covers all layers of a note, so that its title cannot hide a hard one', () => {
    const grade = (more: object): number =>
      gradesOf({ ...english(), notes: { teeth: { title: 'Stains', ...more } } }).find(({ path }) =>
        path.endsWith('/teeth'),
      )?.grade ?? 0;
    const hard = 'Discolouration occasionally precipitates considerable dissatisfaction.';
    const easy = grade({ others: 'Tea can stain.' });
    for (const more of [
      { article: hard },
      { others: hard },
      { advice: hard },
      { counterweight: { title: 'But', text: hard } },
    ])
      expect(grade(more)).to.be.greaterThan(easy + 3);
  });

  it('texts in other languages have no grade', () => {
    expect(gradesOf({ ...english(), language: 'es' })).to.deep.equal([]);
    expect(gradesOf({ ...english(), language: 'en-GB' })).to.have.length.above(0);
  });
});
