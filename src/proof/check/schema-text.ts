import * as v from 'valibot';
import { byId, list, language, said, shape, words } from './schema-form.js';

/** The schema of the text of one language. `references-text.ts` checks its ids. */

const question = shape({
  label: said,
  why: said,
  options: byId(said),
  unit: v.exactOptional(
    v.pipe(words, v.description('What a number counts, as in "years" (kind "number" only).')),
  ),
});
const brief = v.exactOptional(
  v.pipe(said, v.description('One sentence that says who says it, for the closed note.')),
);
const note = shape({
  title: said,
  brief,
  article: v.exactOptional(v.pipe(said, v.description('What the article says, in our own words.'))),
  others: v.exactOptional(v.pipe(said, v.description('What other sources say.'))),
  advice: v.exactOptional(
    v.pipe(said, v.description('Plain safety advice, which is marked as such.')),
  ),
  counterweight: v.exactOptional(shape({ title: said, brief, text: said })),
});
const course = shape({
  title: said,
  what: said,
  good: byId(said),
  bad: byId(said),
  asks: said,
  costs: said,
  unknown: said,
});
const figure = shape({
  who: said,
  size: v.exactOptional(said),
  time: v.exactOptional(said),
  result: said,
  groups: v.exactOptional(byId(said)),
});
const card = shape({
  say: list(said),
  overdose: shape({ title: words, text: words }),
  crisis: shape({ title: words, text: words, number: v.exactOptional(words), named: words }),
  after: words,
});

export const textSchema = shape({
  $schema: v.exactOptional(v.string()),
  language,
  title: words,
  decision: said,
  welcome: shape({ lead: words, is: list(words), isNot: list(words), purpose: words }),
  about: shape({
    author: words,
    article: words,
    articleSource: v.exactOptional(
      v.pipe(
        words,
        v.description(
          'The article as an entry among the sources: its title, and what is known of it.',
        ),
      ),
    ),
    search: words,
    evidence: words,
    notDone: words,
    report: words,
  }),
  questions: byId(question),
  hints: byId(said),
  reasons: byId(said),
  outcomes: byId(shape({ heading: said, text: said })),
  lines: byId(said),
  notes: byId(note),
  courses: byId(course),
  figures: shape({ lead: said, compare: said, rows: byId(figure) }),
  values: byId(said),
  ask: byId(shape({ question: said, why: said })),
  signs: shape({ lead: words, signs: byId(words), todayLead: words, card }),
});
