import { expect } from 'chai';
import type { Answers } from '../../src/domain/pack.js';
import {
  toBundle,
  toQuestionnaire,
  toQuestionnaireResponse,
  type Questionnaire,
  type QuestionnaireResponse,
} from '../../src/fhir/index.js';
import { wholePack as liver } from '../support/packs/liver.js';
import { recordOf } from './people.js';

const READING: Answers = { who: 'reading' };
const CARER: Answers = { who: 'someone-else', also: ['under-18'] };
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const resourcesOf = (answers: Answers, language: string) =>
  toBundle(liver, recordOf(liver, answers), language).entry.map(({ resource }) => resource) as [
    Questionnaire,
    QuestionnaireResponse,
  ];

describe('toBundle', () => {
  it('a bundle has the questionnaire and the response to it, in the language that is given', () => {
    for (const language of liver.languages) {
      const [form, response] = resourcesOf(READING, language);
      expect(form).to.deep.equal(toQuestionnaire(liver, language));
      expect(response).to.deep.equal(
        toQuestionnaireResponse(liver, recordOf(liver, READING), language),
      );
      expect(response.questionnaire).to.equal(`${form.url}|${form.version}`);
      expect(response.status).to.equal('completed');
    }
  });

  it('the questionnaire of a bundle is in the voice in which its person was asked', () => {
    const [form, response] = resourcesOf(CARER, 'en');
    for (const said of [form, response])
      expect(JSON.stringify(said)).to.include('They are under 18').and.not.include('I am under 18');
  });

  it('a bundle names no person: it has no subject, author, source or id', () => {
    const names = new Set<string>();
    JSON.stringify(toBundle(liver, recordOf(liver, CARER), 'en'), (key, value: unknown) => {
      names.add(key);
      return value;
    });
    for (const name of ['subject', 'author', 'source', 'id', 'meta'])
      expect(names.has(name), name).to.equal(false);
  });

  it('each entry of each bundle has a random UUID of its own as its address', () => {
    const all = Array.from({ length: 50 }, () => toBundle(liver, recordOf(liver, READING), 'en'))
      .flatMap(({ entry }) => entry)
      .map(({ fullUrl }) => fullUrl);
    for (const url of all) expect(url).to.match(UUID);
    expect(new Set(all).size).to.equal(100);
  });

  it('a bundle has the time that it is given, and none otherwise', () => {
    const authored = new Date('2026-11-29T10:00:00Z');
    const { timestamp } = toBundle(liver, recordOf(liver, READING), 'en', { authored });
    expect(timestamp).to.equal('2026-11-29T10:00:00.000Z');
    expect(toBundle(liver, recordOf(liver, READING), 'en')).not.to.have.property('timestamp');
  });
});
