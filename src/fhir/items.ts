import type { Hint, Question, VoicedText } from '../domain/pack.js';
import { optionsToChoose, rangeOf } from '../domain/question.js';
import { enabledWhen } from './enable.js';
import { codeOf, coding, linkIds } from './names.js';
import type { Extension, QuestionnaireItem } from './types.js';
import type { WordsIn } from './words-in.js';

const HL7 = 'http://hl7.org/fhir';
const STRUCTURE = `${HL7}/StructureDefinition`;

const concept = (extension: string, codes: string, code: string): Extension => ({
  url: `${STRUCTURE}/${extension}`,
  valueCodeableConcept: { coding: [{ system: `${HL7}/${codes}`, code }] },
});

const control = (code: string): Extension =>
  concept('questionnaire-itemControl', 'questionnaire-item-control', code);

const instructions = concept(
  'questionnaire-displayCategory',
  'questionnaire-display-category',
  'instructions',
);

/** A question with its hints, inside the groups that its condition needs. */
export function questionItems(context: WordsIn, question: Question): QuestionnaireItem[] {
  const item =
    question.kind === 'number' ? numberItem(context, question) : choiceItem(context, question);
  const children = [...(item.item ?? []), ...readingItems(context, question)];
  return enabledWhen(
    context.pack,
    { ...item, ...(children.length > 0 && { item: children }) },
    question.when ? [question.when] : [],
  );
}

/** Label and code of a question. */
const heading = ({ pack, text, resolve }: WordsIn, { id }: Question) => ({
  text: resolve(text.questions[id]?.label ?? id) || id,
  code: [coding(pack, id)],
});

function choiceItem(context: WordsIn, question: Question): QuestionnaireItem {
  const { pack, text, resolve } = context;
  const several = question.kind === 'several';
  return {
    linkId: linkIds(question).option,
    type: 'choice',
    ...heading(context, question),
    required: true,
    repeats: several,
    extension: [control(several ? 'check-box' : 'radio-button')],
    answerOption: optionsToChoose(question).map(({ id, exclusive }) => ({
      valueCoding: coding(
        pack,
        codeOf(question.id, id),
        resolve(text.questions[question.id]?.options[id] ?? id),
      ),
      ...(exclusive && {
        extension: [{ url: `${STRUCTURE}/questionnaire-optionExclusive`, valueBoolean: true }],
      }),
    })),
  };
}

/** The number alone, or a group with the number and the options that can be chosen instead. */
function numberItem(context: WordsIn, question: Question): QuestionnaireItem {
  const { number, option } = linkIds(question);
  const { min, max, whole } = rangeOf(question);
  const unit = context.resolve(context.text.questions[question.id]?.unit ?? '');
  const limit = (url: string, value: number): Extension => ({
    url: `${STRUCTURE}/${url}`,
    ...(whole ? { valueInteger: value } : { valueDecimal: value }),
  });
  const item: QuestionnaireItem = {
    linkId: number,
    type: whole ? 'integer' : 'decimal',
    ...heading(context, question),
    required: number === option,
    extension: [
      limit('minValue', min),
      limit('maxValue', whole ? Math.floor(max) : max),
      ...(unit ? [{ url: `${STRUCTURE}/questionnaire-unit`, valueCoding: { display: unit } }] : []),
    ],
  };
  if (number === option) return item;
  // The number has priority, so that a person can undo either: a radio button cannot be cleared.
  const instead = {
    ...choiceItem(context, question),
    enableWhen: [{ question: number, operator: 'exists' as const, answerBoolean: false }],
  };
  return { linkId: question.id, type: 'group', item: [item, instead] };
}

/** Texts shown with a question: why it is asked, its hints, and its soft warnings. */
function readingItems(context: WordsIn, question: Question): QuestionnaireItem[] {
  const { pack, text, resolve } = context;
  const { id, hints = [], catches = [] } = question;
  const item = (linkId: string, said: VoicedText | undefined, rows: Hint['when'], more: object) => {
    const shown = resolve(said ?? '');
    if (shown === '') return [];
    return enabledWhen(pack, { linkId, type: 'display', text: shown, ...more }, rows);
  };
  const asInstructions = { extension: [instructions] };
  return [
    ...item(`${id}.why`, text.questions[id]?.why, [], asInstructions),
    ...hints.flatMap((hint) =>
      item(`${id}.hint.${hint.id}`, text.hints[hint.id], hint.when, asInstructions),
    ),
    ...catches.flatMap((hint) =>
      item(`${id}.catch.${hint.id}`, text.hints[hint.id], hint.when, {}),
    ),
  ];
}

/** A heading with sentences below it, or the heading alone; none if there is no text. */
export function sentences(
  linkId: string,
  heading: string,
  said: readonly string[],
): QuestionnaireItem[] {
  const item = said
    .filter((each) => each !== '')
    .map((text, place): QuestionnaireItem => ({
      linkId: `${linkId}.${String(place + 1)}`,
      type: 'display',
      text,
    }));
  const text = heading && { text: heading };
  if (item.length > 0) return [{ linkId, type: 'group', ...text, item }];
  return text ? [{ linkId, type: 'display', ...text }] : [];
}
