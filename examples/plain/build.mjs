// Copies the page to dist/, with the embed file under its immutable name and its hash.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const from = new URL('node_modules/evenhand/dist/', import.meta.url);
const to = new URL('dist/', import.meta.url);
const { script, style } = JSON.parse(readFileSync(new URL('embed.json', from), 'utf8'));

rmSync(to, { recursive: true, force: true });
mkdirSync(to);
let page = readFileSync(new URL('index.html', import.meta.url), 'utf8');
for (const { name, stable, integrity } of [script, style]) {
  cpSync(new URL(name, from), new URL(name, to));
  page = page.replace(`"${stable}"`, `"${name}" integrity="${integrity}" crossorigin="anonymous"`);
}
writeFileSync(new URL('index.html', to), page);
cpSync(new URL('main.js', import.meta.url), new URL('main.js', to));
