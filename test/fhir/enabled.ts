// Evaluates `enableWhen` as the specification defines it, independently of our code: the items that are enabled for
// answers.
import type {
  EnableWhen,
  QuestionnaireItem,
  ResponseAnswer,
  ResponseItem,
} from '../../src/fhir/index.js';

export type ByLink = ReadonlyMap<string, readonly ResponseAnswer[]>;

/** The answers of a response by link id. */
export const answersIn = (items: readonly ResponseItem[] = []): ByLink =>
  new Map(
    items.flatMap(({ linkId, answer, item }): [string, readonly ResponseAnswer[]][] => [
      ...(answer ? [[linkId, answer] as [string, readonly ResponseAnswer[]]] : []),
      ...answersIn(item),
    ]),
  );

function holds(condition: EnableWhen, answers: ByLink): boolean {
  const given = answers.get(condition.question) ?? [];
  const { operator, answerBoolean, answerCoding, answerDecimal, answerInteger } = condition;
  if (operator === 'exists') return given.length > 0 === answerBoolean;
  return given.some(({ valueCoding, valueDecimal, valueInteger }) => {
    if (operator === '=')
      return (
        valueCoding?.system === answerCoding?.system && valueCoding?.code === answerCoding?.code
      );
    const value = valueDecimal ?? valueInteger ?? NaN;
    const limit = answerDecimal ?? answerInteger ?? NaN;
    return operator === '<' ? value < limit : value >= limit;
  });
}

/** The enabled items, in order. An item below a disabled one is disabled, and its answers do not count. */
export function enabledItems(
  items: readonly QuestionnaireItem[],
  given: ByLink,
): QuestionnaireItem[] {
  const found: QuestionnaireItem[] = [];
  const counted = new Map<string, readonly ResponseAnswer[]>();
  const visit = (item: QuestionnaireItem): void => {
    const { enableWhen = [], enableBehavior = 'all' } = item;
    const results = enableWhen.map((condition) => holds(condition, counted));
    if (enableBehavior === 'all' ? results.includes(false) : !results.includes(true)) return;
    found.push(item);
    const answer = given.get(item.linkId);
    if (answer) counted.set(item.linkId, answer);
    item.item?.forEach(visit);
  };
  items.forEach(visit);
  return found;
}
