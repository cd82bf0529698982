// Puts the built embed files into the plugin: node examples/wordpress/prepare.mjs, after npm run build.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const from = new URL('../../dist/', import.meta.url);
const to = new URL('evenhand/dist/', import.meta.url);
const { script, style } = JSON.parse(readFileSync(new URL('embed.json', from), 'utf8'));

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const name of [script.name, style.name, 'embed.json']) cpSync(new URL(name, from), new URL(name, to));
console.log(`examples/wordpress/evenhand is whole: ${script.name}, ${style.name}.`);
