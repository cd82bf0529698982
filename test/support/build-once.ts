// Runs once before the tests that read dist/: builds it where it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { ALL, isUpToDate } from '../../scripts/up-to-date.mjs';
import { root } from '../pages/support/built-dist.ts';

export default function buildOnce(): void {
  if (isUpToDate(ALL)) return;
  console.log('dist/ is missing or older than its sources: building it.');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}
