// The package as npm would publish it: its entries resolve and have types, for every kind of project that it is for.
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { expect } from 'chai';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../pages/support/built-dist.ts';
import { installTarball, type Installed } from './support/tarball.ts';

/**
 * The package has modules alone, and entries by `exports` alone: an old resolution finds none, and `require` is told
 * that it gets a module.
 */
const KNOWN = ['NoResolution node10', 'CJSResolvesToESM node16-cjs'];

describe('the published package', () => {
  let installed: Installed;
  before(() => {
    installed = installTarball();
  });
  after(() => {
    rmSync(installed.folder, { recursive: true });
  });

  it('publint finds nothing in the package', async () => {
    const pkgDir = join(installed.folder, 'node_modules/evenhand');
    const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).to.deep.equal([]);
  });

  it('the types of each entry are those of its code, in projects with a bundler and with node16', async () => {
    const tarball = readdirSync(installed.folder).find((name) => name.endsWith('.tgz')) ?? '';
    const bytes = readFileSync(join(installed.folder, tarball));
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes)));
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: object;
    };
    expect(result.types && Object.keys(result.entrypoints)).to.include.members(
      Object.keys(exports),
    );
    const problems = result.types ? result.problems : [];
    expect(
      problems
        // A style sheet has no types.
        .filter((problem) => !('entrypoint' in problem && problem.entrypoint.endsWith('.css')))
        .map((problem) =>
          'resolutionKind' in problem ? `${problem.kind} ${problem.resolutionKind}` : problem.kind,
        )
        .filter((problem) => !KNOWN.includes(problem)),
    ).to.deep.equal([]);
    expect(problems).not.to.deep.equal([]);
  });
});
