import { expect } from 'chai';
import type { Answers } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/fhir/index.js';
import { wholePack as kitchenSink } from '../support/packs/kitchen-sink.js';
import { wholePack as liver } from '../support/packs/liver.js';
import { recordOf } from './people.js';
import { given } from './items.js';

const READING: Answers = { who: 'reading' };
const RIDDEN: Answers = { who: 'myself', wrong: ['other-part'], stood: 'days' };

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
