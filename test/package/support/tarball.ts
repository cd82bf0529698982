// This package as it would be published, installed in an empty folder without a registry.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../pages/support/built-dist.ts';

export interface Installed {
  readonly folder: string;
  /** Runs the installed command in that folder. Returns what it printed. */
  evenhand(...args: readonly string[]): string;
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Packs and unpacks; our dependencies are linked from where we have them. */
export function installTarball(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-tarball-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'evenhand'), { recursive: true });
  const packed = run(root, 'npm', 'pack', '--json', '--pack-destination', folder);
  const [{ filename = '' } = {}] = JSON.parse(packed) as { filename?: string }[];
  run(folder, 'tar', 'xzf', filename, '--strip-components=1', '-C', 'node_modules/evenhand');
  const { dependencies } = JSON.parse(
    readFileSync(join(modules, 'evenhand/package.json'), 'utf8'),
  ) as { dependencies: object };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
  }
  return {
    folder,
    evenhand: (...args) =>
      run(folder, process.execPath, join(modules, 'evenhand/dist/cli.js'), ...args),
  };
}
