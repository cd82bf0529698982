import type { Pack, Text } from '../domain/pack.js';
import { voiceOf } from '../domain/text-for.js';
import { walk } from '../domain/walk.js';
import type { SessionRecord } from '../session/record.js';
import { toQuestionnaire } from './questionnaire.js';
import { type ResponseOptions, toQuestionnaireResponse } from './response.js';
import type { Bundle } from './types.js';

/**
 * A record and its questions as one FHIR R4 `Bundle` of type `collection`: a `Questionnaire`, and the
 * `QuestionnaireResponse` to it, in one language and one voice. Each call gives the two entries new random UUIDs, which
 * FHIR asks for and which say nothing about the person.
 *
 * @param record as `guide.record` returns it, or `readRecord` has checked it
 * @param language a tag whose words the pack contains, or the words themselves
 * @throws {TypeError} if the record belongs to another pack or version, or the words are not in the pack
 */
export function toBundle(
  pack: Pack,
  record: SessionRecord,
  language: string | Text,
  options: ResponseOptions = {},
): Bundle {
  const said = {
    ...options,
    voice: options.voice ?? voiceOf(pack, walk(pack, record.answers).kept),
  };
  const response = toQuestionnaireResponse(pack, record, language, said);
  return {
    resourceType: 'Bundle',
    language: response.language,
    type: 'collection',
    ...(response.authored && { timestamp: response.authored }),
    entry: [toQuestionnaire(pack, language, said), response].map((resource) => ({
      fullUrl: `urn:uuid:${randomUuid()}`,
      resource,
    })),
  };
}

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` does not exist on plain http. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const [version = 0, variant = 0] = [bytes[6], bytes[8]];
  bytes.set([(version & 0x0f) | 0x40], 6);
  bytes.set([(variant & 0x3f) | 0x80], 8);
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
