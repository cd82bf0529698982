// Puts the built embed files into the plugin: node examples/wordpress/prepare.mjs, after npm run build.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const from = new URL('../../dist/', import.meta.url);
const to = new URL('evenhand/dist/', import.meta.url);
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
console.log(`examples/wordpress/evenhand is complete: ${names.join(', ')}.`);
