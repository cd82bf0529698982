import * as v from 'valibot';
import { byId, id, list, shape, some } from './schema-form.js';

/** Conditions and questions in the schema of a pack. */

export const row = v.pipe(
  byId(some(id)),
  v.description('Every named question has one of the named answers.'),
);
export const when = v.pipe(
  some(row),
  v.description('Any of these rows. An empty row holds for everybody.'),
);
export const hint = shape({ id, when });

export const question = shape({
  id,
  kind: v.picklist(['one', 'several', 'number'], 'not-listed'),
  min: v.exactOptional(v.pipe(v.number(), v.description('The least number (kind "number" only).'))),
  max: v.exactOptional(
    v.pipe(v.number(), v.description('The greatest number (kind "number" only).')),
  ),
  step: v.exactOptional(
    v.pipe(
      v.number(),
      v.description('How far apart the numbers are: 1 when left out (kind "number" only).'),
    ),
  ),

  when: v.exactOptional(
    v.pipe(
      row,
      v.description('Asked when this row over earlier questions holds. Left out: always.'),
    ),
  ),
  options: v.pipe(
    list(
      shape({
        id,
        exclusive: v.exactOptional(v.boolean()),
        from: v.exactOptional(
          v.pipe(
            v.number(),
            v.description('The option is a band of numbers from this one on (kind "number" only).'),
          ),
        ),
      }),
    ),
    v.minLength(2, 'list-short'),
  ),
  hints: v.exactOptional(list(hint)),
  catches: v.exactOptional(list(hint)),
});
