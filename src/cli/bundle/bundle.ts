import type { Pack } from '../../domain/pack.js';
import type { ProofOptions } from '../../proof/prove/prove.js';
import { proofOf, report } from '../check.js';
import { readCheckedPack, readPack } from '../files.js';
import { bundleFiles } from './files.js';
import { readParts } from './parts.js';
import { refuseTaken, writeBundle } from './write.js';

export interface BundleOptions extends Pick<ProofOptions, 'progress'> {
  /** The folder to write. */
  readonly out: string;
  /** The folder with the built parts of the library. */
  readonly parts: string;
  /** The version of the library. */
  readonly version: string;
  readonly today: Date;
  readonly print: (line: string) => void;
  /** Called as each step begins, with what it does. */
  readonly step: (line: string) => void;
}

/**
 * Proves a pack and writes everything that a page needs into a folder. If the proof finds problems, it prints them,
 * writes nothing and returns false.
 *
 * @throws {FileError} when the pack cannot be read, the folder is taken, or it cannot be written
 */
export async function bundle(
  path: string,
  { out, parts, version, today, print, step, progress }: BundleOptions,
): Promise<boolean> {
  refuseTaken(out);
  const built = readParts(parts, version);
  step(`Proving ${path} …`);
  const proof = proofOf(path, readPack(path) as Pack, { today, ...(progress && { progress }) });
  if (!proof.ok) {
    for (const line of report(path, proof)) print(line);
    print(`  Nothing was written. Correct the pack, then bundle it again.`);
    return false;
  }
  step('Making the files …');
  const files = await bundleFiles(path, readCheckedPack(path), built, today);
  step(`Writing ${String(files.size)} files into ${out} …`);
  writeBundle(out, files);
  for (const [name, { length }] of files)
    print(`${out}/${name.padEnd(44)}${length.toLocaleString('en').padStart(9)} bytes`);
  print(`\nNext: serve ${out} over HTTP, and paste ${out}/snippet.html into a page.`);
  return true;
}
