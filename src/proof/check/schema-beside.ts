import * as v from 'valibot';
import { address, byId, count, id, language, list, name, shape, year } from './schema-form.js';

const source = shape({
  id,
  title: name,
  publisher: name,
  year,
  undated: v.exactOptional(v.boolean()),
  url: address,
});
const claim = shape({
  id,
  line: v.pipe(count, v.minValue(1, 'number-form')),
  section: v.exactOptional(id),
  claim: name,
  setAside: v.exactOptional(name),
});
const exception = shape({ path: name, word: name, reason: name });
const hash = v.pipe(v.string(), v.regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'fingerprint-form'));

/** `statements/<language>.json`: the claims in another language than the pack's first. */
export const statementTexts = {
  language,
  sections: byId(name),
  claims: byId(name),
};

/** The contents of the files beside `pack.json`. */
export const beside = {
  sources: list(source),
  claims: list(claim),
  sections: byId(name),
  statements: v.record(
    language,
    shape({ $schema: v.exactOptional(v.string()), ...statementTexts }),
  ),
  wording: list(exception),
  fingerprint: shape({ structure: hash, text: byId(hash) }),
};
