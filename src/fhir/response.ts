import type { Answers, Pack, Question, Text } from '../domain/pack.js';
import { chosen } from '../domain/condition.js';
import { rangeOf } from '../domain/question.js';
import { voiceOf } from '../domain/text-for.js';
import { walk } from '../domain/walk.js';
import { withId } from '../domain/lookup.js';
import type { SessionRecord } from '../session/record.js';
import { questionItems } from './items.js';
import { codeOf, coding, linkIds, questionnaireUrl } from './names.js';
import type {
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
} from './types.js';
import { type FhirOptions, type WordsIn, wordsIn } from './words-in.js';

export interface ResponseOptions extends FhirOptions {
  /** When the answers were given. A record has no time, so without this the response has none. */
  readonly authored?: Date;
  /** The person has left: an incomplete response is `stopped` instead of `in-progress`. */
  readonly stopped?: boolean;
}

/**
 * A record as a FHIR R4 `QuestionnaireResponse`: the answers that count, in the questionnaire's own items. It has no
 * subject, because a guide does not know who answers; the system that takes it adds one.
 *
 * @param record as `guide.record` returns it, or `readRecord` has checked it
 * @param language a tag whose words the pack contains, or the words themselves
 * @throws {TypeError} if the record belongs to another pack or version, or the words are not in the pack
 */
export function toQuestionnaireResponse(
  pack: Pack,
  record: SessionRecord,
  language: string | Text,
  options: ResponseOptions = {},
): QuestionnaireResponse {
  if (record.pack !== pack.id || record.version !== pack.version)
    throw new TypeError(
      `The record belongs to "${record.pack}" ${record.version}, not to "${pack.id}" ${pack.version}. ` +
        'Pass the pack that it was made with.',
    );
  const { kept, complete } = walk(pack, record.answers);
  const context = wordsIn(pack, language, options.voice ?? voiceOf(pack, kept), options);
  const answers = answersByLink(context, kept);
  const item = pack.questions.flatMap((question) =>
    responseItems(questionItems(context, question), answers),
  );
  const whole = complete && Object.keys(kept).length === answers.size;
  return {
    resourceType: 'QuestionnaireResponse',
    language: context.text.language,
    questionnaire: `${questionnaireUrl(pack, context.text.language)}|${pack.version}`,
    status:
      whole && record.position.screen === 'concluded'
        ? 'completed'
        : options.stopped
          ? 'stopped'
          : 'in-progress',
    ...(options.authored && { authored: options.authored.toISOString() }),
    ...(item.length > 0 && { item }),
  };
}

/** The answers by the link id of the item that takes them. */
function answersByLink(
  { pack, text, resolve }: WordsIn,
  kept: Answers,
): ReadonlyMap<string, ResponseAnswer[]> {
  const found = new Map<string, ResponseAnswer[]>();
  for (const id of Object.keys(kept)) {
    const question = withId(pack.questions, id);
    const answer = kept[id];
    if (!question || answer === undefined) continue;
    const { number, option } = linkIds(question);
    if (typeof answer === 'object' && 'number' in answer) {
      const value = answer.number;
      found.set(number, [
        rangeOf(question).whole ? { valueInteger: value } : { valueDecimal: value },
      ]);
    } else if (!isBand(question, answer)) {
      found.set(
        option,
        chosen(kept, id).map((each) => ({
          valueCoding: coding(
            pack,
            codeOf(id, each),
            resolve(text.questions[id]?.options[each] ?? each),
          ),
        })),
      );
    }
  }
  return found;
}

/** A band without its number, which only proofs use. FHIR has no item for it. */
const isBand = ({ options }: Question, answer: unknown): boolean =>
  options.some(({ id, from }) => id === answer && from !== undefined);

/** The questionnaire's tree, with only the answered items. */
const responseItems = (
  items: readonly QuestionnaireItem[],
  answers: ReadonlyMap<string, ResponseAnswer[]>,
): ResponseItem[] =>
  items.flatMap(({ linkId, type, text, item = [] }): ResponseItem[] => {
    const said = { linkId, ...(text && { text }) };
    if (type === 'group') {
      const held = responseItems(item, answers);
      return held.length > 0 ? [{ ...said, item: held }] : [];
    }
    const answer = answers.get(linkId);
    return answer ? [{ ...said, answer }] : [];
  });
