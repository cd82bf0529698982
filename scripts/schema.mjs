// Writes schema/*.schema.json, with which editors complete and check the files of a pack. They come from the schema of
// the check at run time.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The schemas of src/, which Node cannot load as they are.
 *
 * @returns {Promise<Record<string, import('valibot').GenericSchema>>}
 */
async function loadSchemas() {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/proof/check/schema-files.ts', formats: ['es'] },
    },
  });
  const [bundled] = Array.isArray(built) ? built : [];
  if (!bundled) throw new Error('vite returned no bundle.');
  const { fileSchemas } = await import(
    `data:text/javascript;base64,${Buffer.from(bundled.output[0].code).toString('base64')}`
  );
  return fileSchemas;
}

/**
 * The text of each schema file, by its name.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function schemaFiles() {
  /** @type {Record<string, string>} */
  const files = {};
  for (const [name, schema] of Object.entries(await loadSchemas())) {
    // Rules that JSON Schema cannot express (an existing date, an existing id) are left to `checkPack`.
    const json = toJsonSchema(schema, { errorMode: 'ignore' });
    files[`${name}.schema.json`] =
      `${JSON.stringify({ title: `Evenhand: ${name}`, ...json }, undefined, 2)}\n`;
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(root, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(await schemaFiles())) {
    writeFileSync(resolve(folder, name), text);
    console.log(
      `schema/${name}  ${readFileSync(resolve(folder, name)).length.toLocaleString('en')} bytes`,
    );
  }
}
