import * as v from 'valibot';
import type { Pack, Text } from '../../domain/pack.js';
import type { NoteStatements } from '../../domain/statements.js';
import { byId, count, day, id, language, list, name, shape, some } from './schema-form.js';
import { beside } from './schema-beside.js';
import { hint, question, row, when } from './schema-question.js';
import { textSchema } from './schema-text.js';

/** The schema of a pack, for the check at run time and for the JSON Schemas that editors read. */

const sources = v.pipe(
  list(id),
  v.description('Ids of sources. None: general knowledge, marked as such.'),
);
const cited = shape({ sources });
const point = shape({ id, sources });

const ruleKeys = {
  id,
  when,
  reasons: v.exactOptional(
    v.pipe(some(id), v.description('One reason for each row, in the same order.')),
  ),
  outcome: v.exactOptional(id),
  notes: v.exactOptional(list(id)),
  cautions: v.exactOptional(list(id)),
  ask: v.exactOptional(v.pipe(list(id), v.description('Questions to ask that come first.'))),
};
const basis = v.pipe(
  name,
  v.description('Where the rule comes from, for the person who signs it.'),
);

const outcome = shape({
  id,
  counterweightFirst: v.exactOptional(v.boolean()),
  lines: v.exactOptional(list(shape({ id, when, sources }))),
});

const noteKeys = {
  id,
  kind: v.picklist(
    ['benefit', 'limitation', 'risk', 'cost', 'procedure', 'mechanism', 'ethics', 'background'],
    'not-listed',
  ),
  caution: v.exactOptional(v.boolean()),
  evidence: v.exactOptional(
    v.picklist(['established', 'early-trials', 'contested', 'unproven', 'no-claim'], 'not-listed'),
  ),
  sources,
  counterweight: v.exactOptional(shape({ sources })),
  lines: v.exactOptional(
    v.pipe(
      list(
        shape({
          id,
          when,
          sources,
          favours: v.exactOptional(
            v.pipe(
              v.boolean(),
              v.description(
                'It is in favour: each of its readers sees another line of the note that is not.',
              ),
            ),
          ),
        }),
      ),
      v.description('What is known for some readers. The sentences are in "lines" of the text.'),
    ),
  ),
  values: v.exactOptional(list(id)),
};
const claims = v.pipe(list(id), v.description('Statements of the article that this note states.'));

const course = shape({
  id,
  what: cited,
  good: some(point),
  bad: some(point),
  asks: cited,
  costs: cited,
  unknown: cited,
  cautions: v.exactOptional(list(hint)),
});

const group = v.pipe(
  shape({
    id,
    count,
    of: v.pipe(count, v.minValue(1, 'number-form')),
    about: v.exactOptional(v.boolean()),
    share: v.exactOptional(v.boolean()),
    range: v.exactOptional(v.tuple([count, count])),
  }),
  v.check(({ count, of, range }) => {
    const [low, high] = range ?? [count, count];
    return low <= count && count <= high && high <= of;
  }, 'number-range'),
);
const figure = shape({
  id,
  course: id,
  when: v.exactOptional(
    v.pipe(
      some(row),
      v.description('The readers who are like the people studied: they see it first.'),
    ),
  ),
  sources,
  groups: v.exactOptional(some(group)),
  survival: v.exactOptional(v.boolean()),
});

const $schema = v.exactOptional(v.string());

/** The contents of `pack.json`. */
export const structure = {
  $schema,
  format: v.literal(1, 'format'),
  id,
  version: v.pipe(
    v.string(),
    v.regex(/^\d+\.\d+\.\d+/, 'version-form'),
    v.description('As in semver.org: 1.0.0'),
  ),
  languages: some(language),
  dates: shape({ written: day, searched: day, due: day }),
  paidBy: v.pipe(list(name), v.description('Who paid, by name. None: nobody.')),
  reviewedBy: v.pipe(
    list(name),
    v.description('Which clinicians have checked it, by name. None: nobody yet.'),
  ),
  voices: v.pipe(
    byId(row),
    v.description('A way of speaking for some readers, by the row of answers that calls for it.'),
  ),
  questions: some(question),
  rules: some(shape({ ...ruleKeys, basis })),
  outcomes: some(outcome),
  notes: some(shape({ ...noteKeys, claims })),
  courses: list(course),
  figures: list(figure),
  values: list(shape({ id })),
  ask: list(shape({ id, sources })),
  askHints: v.exactOptional(list(hint)),
  signs: list(shape({ id, sources, today: v.exactOptional(v.boolean()) })),
  example: v.exactOptional(v.boolean()),
};

const loader = v.custom<() => Promise<Text>>((given) => typeof given === 'function', 'shape');
const opens = v.custom<(language: string) => Promise<NoteStatements>>(
  (given) => typeof given === 'function',
  'shape',
);
const statements = v.lazy((given) => (typeof given === 'function' ? opens : beside.statements));
const text = v.lazy((given) => (typeof given === 'function' ? loader : textSchema));

/** A whole pack at run time. The parts that only authors and signers read are optional. */
export const packSchema = shape({
  ...structure,
  rules: some(shape({ ...ruleKeys, basis: v.exactOptional(basis) })),
  notes: some(shape({ ...noteKeys, claims: v.exactOptional(claims) })),
  sources: beside.sources,
  text: v.record(language, text),
  fingerprint: v.exactOptional(beside.fingerprint),
  claims: v.exactOptional(beside.claims),
  sections: v.exactOptional(beside.sections),
  statements: v.exactOptional(statements),
  wording: v.exactOptional(beside.wording),
});

/** A type error here means that the schema and `Pack` differ. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Deep<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;
export const packSchemaIsPack: Same<
  Deep<v.InferOutput<typeof packSchema>>,
  Deep<Pack & { readonly $schema?: string }>
> = true;
