// Puts the built embed files into the plugin: node examples/wordpress/prepare.mjs, after npm run build.
// Into a copy of the plugin elsewhere: node examples/wordpress/prepare.mjs <its folder>
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const from = new URL('../../dist/', import.meta.url);
const [, , copy] = process.argv;
const to = copy ? new URL('dist/', `${pathToFileURL(resolve(copy)).href}/`) : new URL('evenhand/dist/', import.meta.url);
const list = JSON.parse(readFileSync(new URL('embed.json', from), 'utf8'));
const names = ['embed.json', ...filesIn(list)];

/** Every file that the list names, those of other languages among them. */
function filesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return [...(typeof value.name === 'string' ? [value.name] : []), ...Object.values(value).flatMap(filesIn)];
}

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const name of names) cpSync(new URL(name, from), new URL(name, to));
console.log(`The plugin is complete: ${names.join(', ')}.`);
