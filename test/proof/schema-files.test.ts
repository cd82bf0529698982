import { expect } from 'chai';
import { toJsonSchema } from '@valibot/to-json-schema';
import { safeParse } from 'valibot';
import claimsFile from '../../schema/claims.schema.json';
import journeysFile from '../../schema/journeys.schema.json';
import packFile from '../../schema/pack.schema.json';
import sourcesFile from '../../schema/sources.schema.json';
import textFile from '../../schema/text.schema.json';
import wordingFile from '../../schema/wording.schema.json';
import { fileSchemas } from '../../src/proof/schema-files.js';
import { wholePack } from '../support/whole-pack.js';

const fits = (name: keyof typeof fileSchemas, file: unknown): boolean => safeParse(fileSchemas[name], file).success;
const { text, sources, claims, wording, ...structure } = wholePack();

describe('the JSON Schemas for editors', () => {
  for (const [name, file] of Object.entries({ pack: packFile, text: textFile, sources: sourcesFile, claims: claimsFile, wording: wordingFile, journeys: journeysFile })) {
    it(`are those that the check gives: ${name}`, () => {
      const made = toJsonSchema(fileSchemas[name as keyof typeof fileSchemas], { errorMode: 'ignore' });
      expect(JSON.parse(JSON.stringify({ title: `Evenhand: ${name}`, ...made }))).to.deep.equal(file);
    });
  }
});

describe('the files of a pack', () => {
  const files: [name: keyof typeof fileSchemas, file: object][] = [
    ['pack', structure],
    ['pack', wholePack()],
    ['text', text['en'] as object],
    ['sources', { sources }],
    ['claims', { claims }],
    ['wording', { wording }],
    ['journeys', { journeys: [{ name: 'Badly', answers: { who: 'myself', habits: ['milk'] }, outcome: 'sleep-first', reasons: [], cautions: [], first: [] }] }],
  ];
  for (const [name, file] of files) {
    it(`have each their shape: ${name} with ${String(Object.keys(file).length)} keys`, () => {
      expect(fits(name, file)).to.equal(true);
      expect(fits(name, { ...file, $schema: `../schema/${name}.schema.json` })).to.equal(true);
      expect(fits(name, { ...file, extra: 1 })).to.equal(false);
    });
  }
});
