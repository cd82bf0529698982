import { inTime } from './in-time.js';
import { loadModule } from './load-module.js';

/** A file beside the script: the key under which it registers, its address and its integrity hash. */
export type FileRef = readonly [name: string, file: string, integrity: string];

/** A file that did not register its content, with a short reason. */
export class FileLoadError extends Error {
  constructor(
    readonly address: string,
    why: string,
  ) {
    super(why);
  }
}

/**
 * Returns a function that loads a file once and returns its content. It rejects with a `FileLoadError` if the file does
 * not load in time or does not match its hash; the next call then tries again.
 *
 * @param base the address that the file's address is relative to
 * @param find what is registered under the key
 */
export function fileLoader<Content>(
  [name, file, integrity]: FileRef,
  base: string,
  find: (name: string) => Content | undefined,
): () => Promise<Content> {
  let coming: Promise<Content> | undefined;
  let failures = 0;
  const ask = async (): Promise<Content> => {
    // Engines cache a failed module by its address, so a new attempt needs another address.
    const { href } = new URL(failures > 0 ? `${file}?again=${String(failures)}` : file, base);
    await inTime(loadModule(href, integrity)).catch(() => {
      throw new FileLoadError(href, 'not loaded, or its content does not match its hash');
    });
    const found = find(name);
    if (!found) throw new FileLoadError(href, 'another version');
    return found;
  };
  return async () =>
    find(name) ??
    (coming ??= ask().catch((error: unknown) => {
      failures += 1;
      coming = undefined;
      throw error;
    }));
}
