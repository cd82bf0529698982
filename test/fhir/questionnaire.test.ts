import { expect } from 'chai';
import type { Answers, Pack, Row } from '../../src/domain/pack.js';
import {
  toQuestionnaire,
  toQuestionnaireResponse,
  type QuestionnaireItem,
} from '../../src/fhir/index.js';
import { pack as lazyLiver, texts } from '../support/packs/liver.js';
import { wholePack as kitchenSink } from '../support/packs/kitchen-sink.js';
import { wholePack as liver } from '../support/packs/liver.js';
import { answersIn, enabledItems } from './enabled.js';
import { recordOf } from './people.js';
import { flat, itemsOf } from './items.js';

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
