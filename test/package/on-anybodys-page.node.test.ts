// The page on anybody's page: the names that stop the guide when every object has them, and a sample of other names.
import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { dist } from '../pages/support/built-dist.ts';
import { describeEngine } from '../pages/support/engines.ts';
import { installWalker, type Walker } from '../pages/support/in-page.ts';
import { guideOf, journeyNamed } from '../pages/support/journey.ts';
import { codeIn, read } from '../documents/documents.js';

const line =
  read('docs/on-anybodys-page.md')
    .split('\n')
    .find((one) => one.includes('in either form, with a name')) ?? '';
const [stop = '', fail = ''] = line.split(/ With | cause wrong/);
const STOP = codeIn(stop);
const FAIL = codeIn(fail.split(';')[0] ?? '');
/** Names that libraries add, and words of the guide that are harmless. */
const HARMLESS = [
  'extra',
  'each',
  'clone',
  'remove',
  'words',
  'questions',
  'reasons',
  'record',
  'own',
  'when',
  'values',
];
const journey = journeyNamed('Waiting list, hepatitis B, thinking about it');

/** Runs in the page: walks towards the result, as far as possible. */
async function walk(answers: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
  const walker = window[Symbol.for('evenhand-test/walker')] as Walker;
  const patience = new Promise<void>((done) => setTimeout(done, 6000));
  const walked = async () => {
    await walker.press('Start');
    await walker.answer(answers);
    await walker.press('See my notes');
    await new Promise((done) => setTimeout(done, 150));
  };
  await Promise.race([walked().catch(() => undefined), patience]);
}

describeEngine('Chromium', (browser) => {
  describe('a page with a non-enumerable property on every object', () => {
    let folder: string;
    let server: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'evenhand-names-'));
      for (const name of [...STOP, ...FAIL, ...HARMLESS])
        writeFileSync(
          join(folder, `${name}.html`),
          // Without a prototype: otherwise `get` would be refused here, before the guide has loaded.
          `<!doctype html><html lang="en"><head><title>A page</title><script>Object.defineProperty(Object.prototype, '${name}', { __proto__: null, value() {}, writable: true, configurable: true });</script><script type="module" src="/dist/embed.js"></script></head><body><eh-guide pack="liver-stem-cells"><p slot="fallback">Ask a doctor.</p></eh-guide></body></html>`,
        );
      server = await serve({ roots: { '/': folder, '/dist/': dist } });
    });
    after(async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const endOf = async (name: string): Promise<string> => {
      const page = await browser().open();
      try {
        await page.goto(`${server.url}/${name}.html`);
        await page.run(installWalker);
        await page.run(walk, journey.answers);
        const { outcome, problems } = await page.run(guideOf);
        if (outcome !== journey.outcome) return 'stopped';
        return problems.includes('part-failed') ? 'a part failed' : 'concluded';
      } catch {
        return 'stopped';
      } finally {
        await page.close();
      }
    };

    for (const [names, end] of [
      [STOP, 'stopped'],
      [FAIL, 'a part failed'],
      [HARMLESS, 'concluded'],
    ] as const)
      it(`a page with such a property ends as the document says: ${end}: ${names.join(', ')}`, async () => {
        expect(names.length).to.be.at.least(4);
        const ends = await Promise.all(names.map(async (name) => [name, await endOf(name)]));
        expect(ends).to.deep.equal(names.map((name) => [name, end]));
      });
  });
});
