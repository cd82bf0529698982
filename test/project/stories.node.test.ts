// The runner of stories, on a Storybook whose stories are broken on purpose, each in a different way.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEngines } from '../../scripts/test-runner/browsers.mjs';
import { runStories } from '../../scripts/stories.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evenhand-stories-'));
const { chromium: engine } = await findEngines();

beforeAll(() => {
  const storybook = resolve(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const config = resolve(root, 'test/project/seeded-stories/storybook');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [storybook, 'build', '--quiet', '--config-dir', config, '--output-dir', folder],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout + stderr);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

if (engine) {
  describe('stories', () => {
    it('broken stories are found, each with its id and reason, and the others pass', async () => {
      const { ran, failures } = await runStories({ folder, engine, time: 6000 });
      expect(ran).toBe(11);
      const whys = Object.fromEntries(failures.map(({ id, why }) => [id, why]));
      expect(Object.keys(whys).toSorted()).toEqual(
        [
          'failing-play',
          'failing-render',
          'left-open',
          'loud-console',
          'never-ends',
          'nothing-to-judge',
          'uncaught-later',
          'violation',
        ].map((name) => `seeded--${name}`),
      );
      expect(whys['seeded--failing-play']).toContain('Nobody sees what should be here.');
      expect(whys['seeded--failing-render']).toContain('This cannot be shown.');
      expect(whys['seeded--left-open']).toMatch(
        /^a11y: left open: color-contrast: .*gradient.* h1$/,
      );
      expect(whys['seeded--loud-console']).toContain('only the console knows');
      expect(whys['seeded--never-ends']).toContain('did not finish within 6 s');
      expect(whys['seeded--nothing-to-judge']).toBe('axe judged nothing in it.');
      expect(whys['seeded--uncaught-later']).toContain('Thrown where nobody waits.');
      expect(whys['seeded--violation']).toMatch(/a11y: label: .*input/);
    });

    it('stories that axe leaves incomplete pass where that is listed, and only there', async () => {
      const options = {
        folder,
        engine,
        only: ({ id }: { id: string }) => id === 'seeded--left-open',
      };
      const known = {
        rule: 'color-contrast',
        story: 'left-open',
        at: 'h1',
        says: 'background gradient',
        because: 'The darkest of its colours is still light.',
      };
      expect((await runStories({ ...options, known: [known] })).failures).toEqual([]);
      const others = [
        { rule: 'label' },
        { story: 'violation' },
        { at: 'h2' },
        { says: 'an image' },
      ].map((other) => ({ ...known, ...other }));
      expect((await runStories({ ...options, known: others })).failures).toHaveLength(1);
    });
  });
}
