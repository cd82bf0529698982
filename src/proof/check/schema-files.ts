import * as v from 'valibot';
import { byId, id, language, list, name, shape, some } from './schema-form.js';
import { beside, statementTexts } from './schema-beside.js';
import { structure } from './schema.js';
import { textSchema } from './schema-text.js';

const $schema = v.exactOptional(v.string());
const answer = v.union([id, some(id), shape({ number: v.number(), option: id })]);
const journey = shape({
  name,
  answers: byId(answer),
  outcome: id,
  rule: v.exactOptional(id),
  reasons: list(id),
  cautions: list(id),
  first: list(id),
});

/** The shape of each file of a pack, by the name of its JSON Schema: `schema/<name>.schema.json`, for editors. */
export const fileSchemas = {
  /** `pack.json` may also contain what the files beside it contain. */
  pack: shape({
    ...structure,
    sources: v.exactOptional(beside.sources),
    claims: v.exactOptional(beside.claims),
    sections: v.exactOptional(beside.sections),
    statements: v.exactOptional(beside.statements),
    wording: v.exactOptional(beside.wording),
    fingerprint: v.exactOptional(beside.fingerprint),
    text: v.exactOptional(v.record(language, textSchema)),
  }),
  text: textSchema,
  sources: shape({ $schema, sources: beside.sources }),
  claims: shape({
    $schema,
    sections: v.exactOptional(beside.sections),
    claims: beside.claims,
  }),
  statements: shape({ $schema, ...statementTexts }),
  wording: shape({ $schema, wording: beside.wording }),
  journeys: shape({ $schema, journeys: list(journey) }),
} as const;
