// A page in examples/: installs this package as built, and builds it with the tool that its readers would use.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../pages/support/built-dist.ts';

/** The same page with each framework. */
export const PAGES = ['plain', 'react', 'vue', 'svelte', 'angular'] as const;
export const EXAMPLES = [...PAGES, 'compose'] as const;
export type ExampleName = (typeof EXAMPLES)[number];

const asked = process.env['EXAMPLES'] ?? 'plain,react,compose';

/** The examples that EXAMPLES names; without it, the quick ones. */
export const isWanted = (name: ExampleName): boolean =>
  asked === 'all' || asked.split(',').includes(name);

export const folderOf = (name: ExampleName): string => join(root, 'examples', name);

function npm(folder: string, ...args: readonly string[]): string {
  // Vitest sets NODE_ENV=test, and a bundler would then use development builds.
  const { NODE_ENV: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} in ${folder}\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Packs the package as for publishing, once for all examples, under a name without a version. The file is replaced
 * atomically, because another test may be installing it.
 */
export function packForExamples(): void {
  const folder = mkdtempSync(join(root, 'examples/.pack-'));
  try {
    const [{ filename = '' } = {}] = JSON.parse(
      npm(root, 'pack', '--json', '--pack-destination', folder),
    ) as { filename?: string }[];
    renameSync(join(folder, filename), join(root, 'examples/evenhand.tgz'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Installs an example by its lock file, checks its types and builds it. @returns the folder of its static files */
export function buildExample(name: ExampleName): string {
  const folder = folderOf(name);
  npm(folder, 'ci', '--prefer-offline');
  npm(folder, 'run', 'build');
  return join(folder, 'dist');
}
