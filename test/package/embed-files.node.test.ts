// The bundle of the default pack in dist/: files with their hashes, and lines to paste.
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbedList } from '../../src/cli/bundle/files.js';
import { dist, root } from '../pages/support/built-dist.ts';

const read = (name: string): Buffer => readFileSync(join(dist, name));
const say = (name: string): string => read(name).toString('utf8');
const version = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
).version;
const LANGUAGES = ['en', 'es', 'zh-Hans'];

describe('the files beside dist/embed.js', () => {
  const list = JSON.parse(say('embed.json')) as EmbedList;
  const named = [
    list.style,
    list.fhir,
    ...Object.values(list.scripts),
    ...Object.values(list.languages),
    ...Object.values(list.statements),
  ];

  it('embed.json lists a script, a language file, a page and lines to paste for each language', () => {
    const { scripts, languages, pages, snippets } = list;
    for (const part of [scripts, languages, pages, snippets])
      expect(Object.keys(part)).to.deep.equal(LANGUAGES);
    expect(list).to.deep.include({ version, language: 'en', script: scripts['en'] });
    expect(Object.values(scripts).map(({ stable }) => stable)).to.deep.equal([
      'embed.js',
      'embed.es.js',
      'embed.zh-Hans.js',
    ]);
  });

  it('each listed file has a copy with its hash in the name, its size and its integrity in embed.json', () => {
    expect(named).to.have.length(11);
    for (const { name, stable, bytes, integrity } of named) {
      const content = read(name);
      expect(content.equals(read(stable)), name).to.equal(true);
      const [, stem = '', kind = ''] = /^(.*)\.(\w+)$/.exec(stable) ?? [];
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
      expect(name).to.equal(`${stem}-${hash}.${kind}`);
      expect(bytes).to.equal(content.length);
      expect(integrity).to.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`);
    }
  });

  it('embed.json lists the FHIR file, and each script names it with its hash', () => {
    const { name, stable, integrity } = list.fhir;
    expect(stable).to.equal('embed.fhir.js');
    const asked = `fhir:["fhir@${version}","./%","${integrity}"]`;
    for (const { name: script } of Object.values(list.scripts))
      expect(say(script).includes(asked.replace('%', name)), script).to.equal(true);
    expect(say('frame-guide.js').includes(asked.replace('%', stable))).to.equal(true);
  });

  it('the build leaves no copy of an earlier build', () => {
    const copies = readdirSync(dist).filter((name) => /-[0-9a-f]{12}\.\w+$/.test(name));
    expect(copies.sort()).to.deep.equal(named.map(({ name }) => name).sort());
  });

  it('the lines to paste of each language have its script and the style with their hashes, and a fallback that links its page', () => {
    for (const language of LANGUAGES) {
      const lines = list.snippets[language] ?? '';
      expect(lines).to.equal(say(language === 'en' ? 'snippet.html' : `snippet.${language}.html`));
      for (const file of [list.scripts[language], list.style])
        expect(lines).to.include(
          `"${file?.name ?? '?'}" integrity="${file?.integrity ?? '?'}" crossorigin="anonymous"`,
        );
      expect(lines).to.match(
        new RegExp(
          `<eh-guide pack="liver-stem-cells" lang="${language}" publisher="" offers-treatment=""`,
        ),
      );
      expect(lines).to.match(
        new RegExp(`<p slot="fallback">.*JavaScript.*112.*<a href="page\\.${language}\\.html">`),
      );
      expect(say(`page.${language}.html`)).to.match(
        new RegExp(`^\\s*<!doctype html>\\s*<html lang="${language}"`),
      );
    }
  });

  it('SHA256SUMS has the hash of every file of the bundle', () => {
    const sums = [...say('SHA256SUMS').matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)];
    expect(sums.map(([, , name = '']) => name)).to.include.members([
      ...named.flatMap(({ name, stable }) => [name, stable]),
      'embed.json',
      'snippet.html',
      'page.es.html',
      'frame.html',
      'frame.js',
      'frame-guide.js',
      'evenhand-wordpress.zip',
      'embed.licenses.txt',
    ]);
    for (const [, sum, name = ''] of sums)
      expect(createHash('sha256').update(read(name)).digest('hex'), name).to.equal(sum);
  });
});
