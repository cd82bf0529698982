import { expect } from 'chai';
import { toJsonSchema } from '@valibot/to-json-schema';
import { safeParse } from 'valibot';
import claimsFile from '../../../schema/claims.schema.json';
import statementsFile from '../../../schema/statements.schema.json';
import journeysFile from '../../../schema/journeys.schema.json';
import packFile from '../../../schema/pack.schema.json';
import sourcesFile from '../../../schema/sources.schema.json';
import textFile from '../../../schema/text.schema.json';
import wordingFile from '../../../schema/wording.schema.json';
import claims from '../../../src/packs/kitchen-sink/claims.json';
import statements from '../../../src/packs/kitchen-sink/statements/es.json';
import journeys from '../../../src/packs/kitchen-sink/journeys.json';
import structure from '../../../src/packs/kitchen-sink/pack.json';
import sources from '../../../src/packs/kitchen-sink/sources.json';
import en from '../../../src/packs/kitchen-sink/text/en.json';
import es from '../../../src/packs/kitchen-sink/text/es.json';
import wording from '../../../src/packs/kitchen-sink/wording.json';
import { fileSchemas } from '../../../src/proof/check/schema-files.js';

const fits = (name: keyof typeof fileSchemas, file: unknown): boolean =>
  safeParse(fileSchemas[name], file).success;
/** Everything in one file, which an author may also write. */
const inOneFile = {
  ...structure,
  sources: sources.sources,
  claims: claims.claims,
  sections: claims.sections,
  statements: { es: statements },
  wording: wording.wording,
  text: { en, es },
};

describe('the JSON Schemas for editors', () => {
  for (const [name, file] of Object.entries({
    pack: packFile,
    text: textFile,
    sources: sourcesFile,
    claims: claimsFile,
    statements: statementsFile,
    wording: wordingFile,
    journeys: journeysFile,
  })) {
    it(`the JSON Schema is the one that checkPack gives: ${name}`, () => {
      const made = toJsonSchema(fileSchemas[name as keyof typeof fileSchemas], {
        errorMode: 'ignore',
      });
      expect(JSON.parse(JSON.stringify({ title: `Evenhand: ${name}`, ...made }))).to.deep.equal(
        file,
      );
    });
  }
});

describe('the files of a pack', () => {
  const files: [name: keyof typeof fileSchemas, file: object][] = [
    ['pack', structure],
    ['pack', inOneFile],
    ['text', en],
    ['text', es],
    ['sources', sources],
    ['claims', claims],
    ['statements', statements],
    ['wording', wording],
    ['journeys', journeys],
  ];
  for (const [name, file] of files) {
    it(`the schema accepts ${name} with ${String(Object.keys(file).length)} keys`, () => {
      expect(fits(name, file)).to.equal(true);
      expect(fits(name, { ...file, $schema: `../schema/${name}.schema.json` })).to.equal(true);
      expect(fits(name, { ...file, extra: 1 })).to.equal(false);
    });
  }
});
