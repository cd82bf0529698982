import type { Answers, Pack } from '../../src/domain/pack.js';
import {
  toQuestionnaire,
  toQuestionnaireResponse,
  type Concept,
  type QuestionnaireItem,
} from '../../src/fhir/index.js';
import { answersIn } from './enabled.js';
import { recordOf } from './people.js';

export const flat = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item ?? [])]);
export const itemsOf = (pack: Pack): Map<string, QuestionnaireItem> =>
  new Map(flat(toQuestionnaire(pack, 'en').item).map((item) => [item.linkId, item]));
export const codesIn = (concepts: readonly Concept[]): string[] =>
  concepts.flatMap(({ code, concept = [] }) => [code, ...codesIn(concept)]);

/** The answers of a response, by link id, as codes and numbers. */
export const given = (pack: Pack, answers: Answers): Record<string, unknown[]> =>
  Object.fromEntries(
    [...answersIn(toQuestionnaireResponse(pack, recordOf(pack, answers), 'en').item)].map(
      ([link, all]) => [
        link,
        all.map(
          ({ valueCoding, valueDecimal, valueInteger }) =>
            valueCoding?.code ?? valueDecimal ?? valueInteger,
        ),
      ],
    ),
  );
