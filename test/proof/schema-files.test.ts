import { expect } from 'chai';
import { safeParse } from 'valibot';
import { fileSchemas } from '../../src/proof/schema-files.js';
import { wholePack } from '../support/whole-pack.js';

const fits = (name: keyof typeof fileSchemas, file: unknown): boolean => safeParse(fileSchemas[name], file).success;
const { text, sources, claims, wording, ...structure } = wholePack();

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
