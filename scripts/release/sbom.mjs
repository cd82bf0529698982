// The software bill of materials: what is installed with the package, in CycloneDX.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const TOOL = 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js';

/**
 * Without serial number and time, so that two runs give the same bytes. Not by `npm sbom`: with `--omit dev` it leaves
 * out every package that a development dependency needs too, `lit` among them.
 *
 * @param {string} root
 * @returns {string}
 */
export function sbomOf(root) {
  const args = ['--omit', 'dev', '--output-reproducible', '--mc-type', 'library'];
  return execFileSync(process.execPath, [join(root, TOOL), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
