import type { Pack, Text } from '../domain/pack.js';
import { questionItems, sentences } from './items.js';
import { about, questionnaireUrl } from './names.js';
import type { Questionnaire, QuestionnaireItem } from './types.js';
import { type FhirOptions, type WordsIn, wordsIn } from './words-in.js';

/**
 * The questions of a pack as a FHIR R4 `Questionnaire` in one language: the same questions, shown under the same
 * conditions. It has no results, because FHIR has no place for them: use `weigh`.
 *
 * @param language a tag whose words the pack contains, or the words themselves
 * @throws {TypeError} if the pack does not contain words in that language
 */
export function toQuestionnaire(
  pack: Pack,
  language: string | Text,
  options: FhirOptions = {},
): Questionnaire {
  const context = wordsIn(pack, language, options.voice ?? 'default', options);
  const { text, resolve } = context;
  const { dates, fingerprint } = pack;
  return {
    resourceType: 'Questionnaire',
    ...about(context),
    url: questionnaireUrl(pack, text.language),
    ...(fingerprint && {
      identifier: [{ system: 'urn:evenhand:fingerprint', value: fingerprint.structure }],
    }),
    subjectType: ['Patient'],
    description: resolve(text.decision),
    purpose: resolve(text.welcome.purpose),
    effectivePeriod: { start: dates.written, end: dates.due },
    item: [
      ...welcome(context),
      ...signs(context),
      ...pack.questions.flatMap((question) => questionItems(context, question)),
    ],
  };
}

/** The introduction of the guide. */
const welcome = ({ text, resolve }: WordsIn): QuestionnaireItem[] => {
  const { lead, is, isNot, purpose } = text.welcome;
  const said = [lead, ...is, ...isNot, purpose, text.about.notDone];
  return sentences('.welcome', resolve(text.decision), said.map(resolve));
};

/**
 * The warning signs, what to do about them, and the signs of today. A form cannot open "get medical help now", so the
 * signs come first: without them, "Call 112" would address everybody.
 */
function signs({ pack, text, resolve }: WordsIn): QuestionnaireItem[] {
  const { lead, todayLead, card, signs: said } = text.signs;
  const [call = '', ...more] = card.say.map(resolve);
  const listed = (today: boolean): string[] =>
    pack.signs
      .filter((sign) => (sign.today ?? false) === today)
      .map(({ id }) => resolve(said[id] ?? ''));
  const [now, today] = [listed(false), listed(true)];
  return [
    ...(now.length > 0 ? sentences('.signs', resolve(lead), now) : []),
    ...(now.length > 0 ? sentences('.call', call, more) : []),
    ...(today.length > 0 ? sentences('.today', resolve(todayLead), today) : []),
  ];
}
