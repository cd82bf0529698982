import { Ajv } from 'ajv';
import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from '../../../scripts/schema.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const data = (path: string): Record<string, unknown> =>
  JSON.parse(read(path)) as Record<string, unknown>;

/** Every file of every pack that an author writes. */
const packs = readdirSync(resolve(root, 'src/packs'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.json') && !/(fingerprint|statement-numbers)\.json$/.test(name),
);
const validate = (schema: string): ((value: unknown) => string[]) => {
  const check = new Ajv({ allErrors: true, strict: false }).compile(data(schema));
  return (value) =>
    check(value)
      ? []
      : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

describe('the JSON Schemas for editors', () => {
  it('the JSON Schemas are generated from the schema of checkPack: npm run schema', async () => {
    const made = await schemaFiles();
    expect(readdirSync(resolve(root, 'schema')).toSorted()).to.deep.equal(
      Object.keys(made).toSorted(),
    );
    for (const [name, text] of Object.entries(made))
      expect(read(`schema/${name}`) === text, name).to.equal(true);
  });

  it('every file of a pack names a JSON Schema that exists', () => {
    expect(packs.length).to.be.greaterThan(5);
    for (const name of packs) {
      const path = join('src/packs', name);
      // A resource of FHIR, which has a schema of its own.
      if ('resourceType' in data(path)) continue;
      const schema = relative(root, resolve(root, dirname(path), String(data(path)['$schema'])));
      const kind =
        /\/(text|statements)\/[^/]+$/.exec(name)?.[1] ?? /([a-z]+)[^/]*$/.exec(name)?.[1] ?? '';
      expect(schema, path).to.equal(`schema/${kind}.schema.json`);
      expect(validate(schema)(data(path)), path).to.deep.equal([]);
    }
  });

  it('the JSON Schemas refuse a misspelt key, an unknown kind, and a list in place of an object', () => {
    const pack = data('src/packs/liver-stem-cells/pack.json');
    const check = validate('schema/pack.schema.json');
    expect(check({ ...pack, qestions: [] })).to.have.lengthOf(1);
    expect(
      check({ ...pack, notes: [{ id: 'x', kind: 'benefitt', claims: [], sources: [] }] })[0],
    ).to.include('/notes/0/kind');
    expect(check({ ...pack, dates: [] })[0]).to.include('/dates');
  });
});
