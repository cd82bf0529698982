// The messages for a page: every code has a section, development builds contain sentences, others a link to the
// section.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain as brief } from '../../src/controllers/messages-brief.js';
import { explain, messages, type MessageCode } from '../../src/controllers/messages.js';
import { dist, root } from '../pages/support/built-dist.ts';
import { read } from './documents.js';

const codes = Object.keys(messages) as MessageCode[];
const sections = read('docs/messages.md').split(/^## /m).slice(1);

/** The last words of each message, which only whole sentences have, whatever the culprits are. */
const endings = Object.values(messages).map(
  (message) =>
    (message as (...about: unknown[]) => string)('', '', '')
      .split(/[.;:"]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece.length > 12)
      .at(-1) ?? '',
);

/** The message for a name that is registered twice, in the build that Node resolves under these conditions. */
function saidIn(...conditions: string[]): string {
  const script = `
    const registry = { get: () => class {}, define() {} };
    await import('lit');
    globalThis.customElements = registry;
    console.warn = (line) => console.log(line);
    await import('evenhand/define');
  `;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...conditions.map((condition) => `--conditions=${condition}`),
      '--input-type=module',
      '-e',
      script,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('evenhand'))
    .join('\n');
}

describe('the messages for a page', () => {
  it('every message has a section with its cause and its remedy', () => {
    expect(sections.map((section) => section.split('\n')[0])).to.deep.equal(codes);
    for (const section of sections) expect(section.trim().split('\n\n'), section).to.have.length(3);
  });

  it('messages are sentences with a remedy in development, and links to their section in other builds', () => {
    for (const code of codes)
      expect(
        (explain as (code: string, ...about: unknown[]) => string)(code, 'x', 'y', 'z'),
        code,
      ).to.match(/\.$/);
    expect(brief('leave-to')).to.equal('See docs/messages.md#leave-to');
    expect(saidIn('development')).to.match(
      /^evenhand defined-twice: <eh-guide>.*Load one copy only\.$/,
    );
    expect(saidIn()).to.match(
      /^evenhand defined-twice: See docs\/messages\.md#defined-twice: <eh-guide>[^.]*$/,
    );
  });

  it('messages contain their culprit in every build, so that another one is another message', () => {
    expect([
      brief('leave-to'),
      brief('leave-to', 'ftp:'),
      brief('language-missing', 'tea', '"fr"', 'en'),
    ]).to.deep.equal(
      ['#leave-to', '#leave-to: ftp:', '#language-missing: tea: "fr": en'].map(
        (end) => `See docs/messages.md${end}`,
      ),
    );
    for (const code of codes.filter((each) => messages[each].length > 0)) {
      for (const say of [brief, explain as (code: string, ...about: string[]) => string])
        expect(say(code, 'one', 'x', 'x'), code).not.to.equal(say(code, 'another', 'x', 'x'));
    }
  });

  it('the sentences of messages are not in embed.js', () => {
    const embed = readFileSync(join(dist, 'embed.js'), 'utf8');
    expect(endings).to.have.length(codes.length);
    expect(endings.filter((ending) => ending === '' || embed.includes(ending))).to.deep.equal([]);
    const development = ['index.js', 'define.js']
      .map((name) => readFileSync(join(dist, 'development', name), 'utf8'))
      .join();
    expect(development).not.to.contain('docs/messages.md#');
  });

  it('messages are reported only by code, from one table', () => {
    const files = ['controllers', 'registry', 'elements'].flatMap((folder) =>
      readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `src/${folder}/${name}`),
    );
    const lines = files
      .filter((file) => !file.endsWith('guide/problems.ts'))
      .flatMap((file) => read(file).split('\n'))
      .filter((line) => /(warnOnce|problems\.(?:set|add)|#set|reportProblem)\([^)]*`/.test(line));
    expect(lines).to.deep.equal([]);
  });
});
