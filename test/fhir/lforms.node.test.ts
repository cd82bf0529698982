// The validator is LHC-Forms, an independent project. It is fetched on demand: EXHAUSTIVE=1 npx vitest run test/fhir
import { expect } from 'chai';
import { vi } from 'vitest';
import { holds } from '../../src/domain/condition.js';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import {
  toCodeSystem,
  toQuestionnaire,
  toQuestionnaireResponse,
  type QuestionnaireItem,
  type ResponseItem,
} from '../../src/fhir/index.js';
import { isExhaustive, LONGEST_RUN } from '../support/random/exhaustive.js';
import { openLforms, type Entry, type LformsPage } from './lforms-page.js';
import { covering, PACKS, recordOf } from './people.js';

/** Invariants of FHIR R4, over every item at any depth. The schema covers those that are not here. */
const items = '%resource.repeat(item)';
const NAME = "name.matches('^[A-Z]([A-Za-z0-9_]){0,254}$')";
const QUE = {
  'que-0': NAME,
  'que-1': `${items}.all((type='group' implies item.exists()) and (type='display' implies item.empty()))`,
  'que-2': 'descendants().linkId.isDistinct()',
  'que-3': `${items}.all(type!='display' or code.empty())`,
  'que-4': `${items}.all(answerOption.empty() or answerValueSet.empty())`,
  'que-5': `${items}.all(type in ('choice' | 'open-choice' | 'decimal' | 'integer' | 'date' | 'dateTime' | 'time' | 'string' | 'quantity') or (answerOption.empty() and answerValueSet.empty()))`,
  'que-6': `${items}.all(type!='display' or (required.empty() and repeats.empty()))`,
  'que-7': `${items}.enableWhen.all(operator='exists' implies (answer is boolean))`,
  'que-8': `${items}.all((type!='group' and type!='display') or initial.empty())`,
  'que-9': `${items}.all(type!='display' or readOnly.empty())`,
  'que-10': `${items}.all((type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice')) or maxLength.empty())`,
  'que-11': `${items}.all(answerOption.empty() or initial.empty())`,
  'que-12': `${items}.all(enableWhen.count() > 1 implies enableBehavior.exists())`,
  'que-13': `${items}.all(repeats=true or initial.count() <= 1)`,
  'each condition names an item': `${items}.enableWhen.question.all(%resource.repeat(item).linkId contains $this)`,
};
const QRS = {
  'qrs-1': `${items}.all((answer.exists() and item.exists()).not())`,
  'no item is empty': `${items}.all(answer.exists() or item.exists())`,
  'no subject': 'subject.empty() and author.empty() and source.empty()',
};
const CSD = {
  'csd-0': NAME,
  'csd-1': 'concept.descendants().code.isDistinct()',
};

interface Bare {
  readonly linkId: string;
  readonly answer: unknown[];
  readonly item: Bare[];
}

/**
 * Only link ids and values: the renderer may choose its words. Without empty groups: LHC-Forms writes one for a group
 * with a question that was answered once and is hidden again.
 */
const bare = (items: readonly ResponseItem[] = []): Bare[] =>
  items
    .map(({ linkId, answer = [], item }) => ({
      linkId,
      answer: answer.map(
        ({ valueCoding, valueDecimal, valueInteger }) =>
          valueCoding?.code ?? valueDecimal ?? valueInteger,
      ),
      item: bare(item),
    }))
    .filter(({ answer, item }) => answer.length > 0 || item.length > 0);

const flat = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item ?? [])]);

/**
 * The input of a person for the answer to a question. The option instead of a number is available while there is no
 * number.
 */
function entriesFor(pack: Pack, id: string, answers: Answers): Entry[] {
  const answer = answers[id];
  const options = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : [];
  const codes = (options as string[]).map((option) => `${id}.${option}`);
  const isNumber = pack.questions.find((question) => question.id === id)?.kind === 'number';
  if (!isNumber) return [{ linkId: id, codes }];
  if (typeof answer !== 'object' || !('number' in answer))
    return [
      { linkId: `${id}.number`, number: '' },
      { linkId: `${id}.option`, codes },
    ];
  return [{ linkId: `${id}.number`, number: String(answer.number) }];
}

(isExhaustive ? describe : describe.skip)('LHC-Forms', () => {
  vi.setConfig({ testTimeout: LONGEST_RUN });
  let page: LformsPage;
  before(async () => {
    page = await openLforms();
  });
  after(() => page.close());

  /** The questions and hints on the screen, and those of the walk. */
  async function compare(pack: Pack, form: readonly QuestionnaireItem[], answers: Answers) {
    const { kept, path } = walk(pack, answers);
    const items = new Map(flat(form).map((item) => [item.linkId, item]));
    const seen = (await page.shown()).map((linkId) => items.get(linkId));
    const shown = seen.flatMap((item) =>
      item?.type === 'display'
        ? (/\.(?:hint|catch)\.([^.]+)/.exec(item.linkId)?.[1] ?? [])
        : (item?.code?.[0]?.code ?? []),
    );
    const expected = pack.questions
      .filter(({ id }) => path.includes(id))
      .flatMap(({ id, hints = [], catches = [] }) => [
        id,
        ...[...hints, ...catches].filter(({ when }) => holds(when, kept)).map((hint) => hint.id),
      ]);
    return { shown: [...new Set(shown)], expected };
  }

  /** @param fresh a new form for each person; otherwise one form, whose answers change from person to person */
  async function ask(pack: Pack, fresh: boolean): Promise<void> {
    const questionnaire = toQuestionnaire(pack, 'en');
    await page.show(questionnaire);
    const people = covering(pack, 1000);
    let steps = 0;
    for (const [place, answers] of people.entries()) {
      if (fresh && place > 0) await page.show(questionnaire);
      for (const id of walk(pack, answers).path) {
        for (const entry of entriesFor(pack, id, answers)) await page.enter(entry);
        steps += 1;
      }
      const { shown, expected } = await compare(pack, questionnaire.item, answers);
      expect(shown, JSON.stringify(answers)).to.deep.equal(expected);
      const ours = toQuestionnaireResponse(pack, recordOf(pack, answers), 'en');
      expect(bare((await page.response()).item), JSON.stringify(answers)).to.deep.equal(
        bare(ours.item),
      );
    }
    console.log(
      `${pack.id}: ${String(people.length)} paths, ${String(steps)} answers in LHC-Forms`,
    );
  }

  it('no resource violates an invariant of FHIR R4, as FHIRPath evaluates it', async () => {
    for (const pack of PACKS) {
      const resources: readonly (readonly [object, Readonly<Record<string, string>>])[] = [
        ...pack.languages.map((language) => [toQuestionnaire(pack, language), QUE] as const),
        ...pack.languages.map((language) => [toCodeSystem(pack, language), CSD] as const),
        ...covering(pack, 1000).map(
          (answers) => [toQuestionnaireResponse(pack, recordOf(pack, answers), 'en'), QRS] as const,
        ),
      ];
      for (const [resource, invariants] of resources) {
        const results = await page.evaluate(resource, Object.values(invariants));
        const broken = Object.keys(invariants).filter((_, place) => results[place]?.[0] !== true);
        expect(broken, JSON.stringify(resource)).to.deep.equal([]);
      }
    }
  });

  it('FHIRPath finds a violated invariant', async () => {
    const [pack] = PACKS;
    if (!pack) throw new Error('no pack');
    const good = toQuestionnaire(pack, 'en');
    const twice = { ...good, item: [...good.item, ...good.item] };
    expect((await page.evaluate(twice, [QUE['que-2'] ?? '']))[0]).to.deep.equal([false]);
  });

  for (const pack of PACKS) {
    it(`LHC-Forms shows the questions of the walk and creates our response: ${pack.id}`, () =>
      ask(pack, true));
    it(`LHC-Forms shows the questions of the walk and creates our response after changed answers: ${pack.id}`, () =>
      ask(pack, false));
  }
});
