import { expect } from 'chai';
import type { Answers, Pack, Row } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import {
  toCodeSystem,
  toQuestionnaire,
  toQuestionnaireResponse,
  type Concept,
  type QuestionnaireItem,
} from '../../src/fhir/index.js';
import candidates from '../../src/packs/liver-stem-cells/snomed-candidates.json';
import { pack as lazyLiver, texts } from '../support/packs/liver.js';
import { wholePack as kitchenSink } from '../support/packs/kitchen-sink.js';
import { wholePack as liver } from '../support/packs/liver.js';
import { answersIn, enabledItems } from './enabled.js';
import { recordOf } from './people.js';

const READING: Answers = { who: 'reading' };
const RIDDEN: Answers = { who: 'myself', wrong: ['other-part'], stood: 'days' };

const flat = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item ?? [])]);
const itemsOf = (pack: Pack): Map<string, QuestionnaireItem> =>
  new Map(flat(toQuestionnaire(pack, 'en').item).map((item) => [item.linkId, item]));
const codesIn = (concepts: readonly Concept[]): string[] =>
  concepts.flatMap(({ code, concept = [] }) => [code, ...codesIn(concept)]);

/** The answers of a response, by link id, as codes and numbers. */
const given = (pack: Pack, answers: Answers): Record<string, unknown[]> =>
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

describe('toQuestionnaire', () => {
  it('an exclusive option has the extension questionnaire-optionExclusive', () => {
    const exclusive = itemsOf(liver)
      .get('also')
      ?.answerOption?.filter(({ extension }) => extension?.[0]?.valueBoolean === true)
      .map(({ valueCoding }) => valueCoding.code);
    expect(exclusive).to.deep.equal(['also.none', 'also.unknown']);
  });

  it('a number has its limits, its unit, and an item for the option instead of it', () => {
    const items = itemsOf(kitchenSink);
    const { type, extension = [] } = items.get('ridden.number') ?? {};
    expect(type).to.equal('decimal');
    expect(
      extension.map(({ valueDecimal, valueCoding }) => valueDecimal ?? valueCoding?.display),
    ).to.deep.equal([0, 500, 'kilometres in a week']);
    expect(items.get('ridden.option')?.answerOption).to.have.length(1);
  });

  it('a pack that no clinician has checked is a draft, and an example is experimental', () => {
    expect(toQuestionnaire(liver, 'en')).to.include({ status: 'draft', experimental: false });
    expect(toQuestionnaire(kitchenSink, 'en')).to.include({ status: 'active', experimental: true });
  });

  it('the questionnaire has every warning sign, before the instructions', () => {
    const groups = toQuestionnaire(liver, 'en').item.filter(({ type }) => type === 'group');
    const [signs, call, today] = ['.signs', '.call', '.today'].map((id) =>
      groups.find(({ linkId }) => linkId === id),
    );
    expect(signs?.item?.length).to.equal(liver.signs.filter((sign) => !sign.today).length);
    expect(today?.item?.length).to.equal(liver.signs.filter((sign) => sign.today).length);
    expect(call?.text).to.equal('Call 112 or go to the nearest emergency department.');
    expect(groups.map(({ linkId }) => linkId).slice(0, 4)).to.deep.equal([
      '.welcome',
      '.signs',
      '.call',
      '.today',
    ]);
  });

  it('a sentence introduces a call without a heading, and no heading lacks its signs', () => {
    const { en } = texts;
    if (!en) throw new Error('no English');
    const { card } = en.signs;
    const brief = { ...en, signs: { ...en.signs, card: { ...card, say: ['Call {emergency}.'] } } };
    const signs = liver.signs.filter(({ today }) => !today);
    const { item } = toQuestionnaire({ ...liver, signs }, brief);
    expect(item[2]).to.deep.equal({ linkId: '.call', type: 'display', text: 'Call 112.' });
    expect(item[3]?.linkId).to.equal('who');
    expect(toQuestionnaire({ ...liver, signs: [] }, brief).item[1]?.linkId).to.equal('who');
  });

  it('a voice changes words, and neither link ids nor codes', () => {
    const carer = toQuestionnaire(liver, 'en', { voice: 'carer' });
    const text = JSON.stringify(carer);
    expect(text).to.include('What liver disease does the person have?');
    const bare = (items: readonly QuestionnaireItem[]) =>
      flat(items).map(({ linkId, code, enableWhen }) => [linkId, code, enableWhen]);
    expect(bare(carer.item)).to.deep.equal(bare(toQuestionnaire(liver, 'en').item));
  });

  it('words that are not loaded are refused, and can be passed', () => {
    expect(() => toQuestionnaire(lazyLiver, 'es')).to.throw(TypeError, '"es" are not loaded');
    expect(() => toQuestionnaire(lazyLiver, 'fr')).to.throw(TypeError, 'no words in "fr"');
    const { es } = texts;
    if (!es) throw new Error('no Spanish');
    expect(toQuestionnaire(lazyLiver, es)).to.deep.equal(toQuestionnaire(liver, 'es'));
  });

  it('a hint with very many rows becomes one item for each row', () => {
    const when: Row[] = [
      { wrong: ['gears'], who: ['myself'] },
      { wrong: ['brakes'], who: ['someone-else'] },
      { wrong: ['rust'], stood: ['days'] },
      { wrong: ['other-part'], stood: ['years'] },
    ];
    const questions = kitchenSink.questions.map((question) =>
      question.id === 'stood' ? { ...question, hints: [{ id: 'ask-them', when }] } : question,
    );
    const pack: Pack = { ...kitchenSink, questions };
    const { item } = toQuestionnaire(pack, 'en');
    const isHint = ({ linkId, type }: QuestionnaireItem): boolean =>
      type === 'display' && linkId.startsWith('stood.hint.ask-them.row-');
    const shownTo = (answers: Answers): number =>
      enabledItems(
        item,
        answersIn(toQuestionnaireResponse(pack, recordOf(pack, answers), 'en').item),
      ).filter(isHint).length;
    expect(flat(item).filter(isHint)).to.have.length(4);
    expect(shownTo({ who: 'myself', wrong: ['rust'], stood: 'days' })).to.equal(1);
    expect(
      shownTo({ who: 'myself', wrong: ['gears'], 'how-many-gears': 'one', stood: 'years' }),
    ).to.equal(1);
    expect(shownTo({ who: 'someone-else', wrong: ['rust'], stood: 'years' })).to.equal(0);
  });
});

describe('toQuestionnaireResponse', () => {
  it('a response is completed once the record is concluded, and stopped if the person has left', () => {
    const status = (...[answers, screen, stopped]: [Answers, 'asking' | 'concluded', boolean]) =>
      toQuestionnaireResponse(liver, recordOf(liver, answers, screen), 'en', { stopped }).status;
    expect(status(READING, 'concluded', false)).to.equal('completed');
    expect(status(READING, 'concluded', true)).to.equal('completed');
    expect(status({ who: 'myself' }, 'asking', false)).to.equal('in-progress');
    expect(status({ who: 'myself' }, 'asking', true)).to.equal('stopped');
  });

  it('a response names no person, and no time unless it is given one', () => {
    const response = toQuestionnaireResponse(liver, recordOf(liver, READING), 'en');
    expect(Object.keys(response)).to.have.members([
      'resourceType',
      'language',
      'questionnaire',
      'status',
      'item',
    ]);
    const authored = new Date('2026-11-29T10:00:00Z');
    expect(
      toQuestionnaireResponse(liver, recordOf(liver, READING), 'en', { authored }).authored,
    ).to.equal('2026-11-29T10:00:00.000Z');
  });

  it('a response names its questionnaire with the version', () => {
    const { url, version } = toQuestionnaire(liver, 'es');
    expect(toQuestionnaireResponse(liver, recordOf(liver, READING), 'es').questionnaire).to.equal(
      `${url}|${version}`,
    );
  });

  it('a response leaves out an answer off the path', () => {
    const answers = { ...READING, condition: 'cirrhosis' };
    expect(walk(liver, answers).dropped).to.deep.equal(['condition']);
    expect(given(liver, answers)).to.deep.equal({ who: ['who.reading'] });
  });

  it('a response has the words that its person read', () => {
    const record = recordOf(liver, { who: 'someone-else', also: ['under-18'] }, 'asking');
    const text = JSON.stringify(toQuestionnaireResponse(liver, record, 'en'));
    expect(text).to.include('They are under 18').and.not.include('I am under 18');
  });

  it('a response has a number as written, and an option instead of it as a code', () => {
    const answer = { number: 7.5, option: 'some' };
    expect(given(kitchenSink, { ...RIDDEN, ridden: answer })['ridden.number']).to.deep.equal([7.5]);
    expect(given(kitchenSink, { ...RIDDEN, ridden: 'unknown' })['ridden.option']).to.deep.equal([
      'ridden.unknown',
    ]);
  });

  it('a band without its number is left out, and the response is not completed', () => {
    const record = recordOf(kitchenSink, { ...RIDDEN, ridden: 'much' });
    const response = toQuestionnaireResponse(kitchenSink, record, 'en');
    expect(response.status).to.equal('in-progress');
    expect(JSON.stringify(response)).not.to.include('ridden');
  });

  it('a record of another pack or version is refused', () => {
    const record = recordOf(liver, READING);
    expect(() => toQuestionnaireResponse(kitchenSink, record, 'en')).to.throw(
      TypeError,
      `The record belongs to "liver-stem-cells" ${liver.version}, not to "kitchen-sink"`,
    );
    expect(() => toQuestionnaireResponse(liver, { ...record, version: '9.9.9' }, 'en')).to.throw(
      TypeError,
    );
  });
});

describe('toCodeSystem', () => {
  it('the code system has every code of the questionnaire once', () => {
    const codes = codesIn(toCodeSystem(kitchenSink, 'en').concept);
    expect(new Set(codes).size).to.equal(codes.length);
    for (const { code = [], answerOption = [] } of itemsOf(kitchenSink).values())
      for (const used of [...code, ...answerOption.map(({ valueCoding }) => valueCoding)])
        expect(codes).to.include(used.code);
  });

  it('the words of other voices are designations', () => {
    const [, also] = toCodeSystem(liver, 'en').concept;
    expect(also?.display).to.equal('Is any of this true for you?');
    expect(also?.designation).to.deep.equal([
      { language: 'en', value: 'Is any of this true for the person?' },
    ]);
  });
});

describe('the SNOMED CT candidates', () => {
  it('each candidate maps a code of the pack, and is marked as not confirmed', () => {
    const codes = codesIn(toCodeSystem(liver, 'en').concept);
    expect(candidates.status).to.equal('draft');
    for (const { code, target } of candidates.group.flatMap(({ element }) => element)) {
      expect(codes).to.include(code);
      for (const { comment, equivalence } of target) {
        expect(comment).to.match(/^Candidate, not confirmed\. Found in /);
        expect(equivalence).to.equal('relatedto');
      }
    }
  });
});
