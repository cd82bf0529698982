// What runs in the page of a test of the built library.
import type { Pack } from '../../../src/domain/pack.ts';

/** Runs in the page: loads modules one after another, and returns forbidden effects. */
export async function load(...urls: string[]): Promise<{ failed: string[] }> {
  const failed: string[] = [];
  for (const url of urls)
    await window.loadModule(url).catch((error: unknown) => failed.push(`${url}: ${String(error)}`));
  return { failed };
}

/** Runs in the page: the elements in order of registration, and the messages in the console. */
export function afterwards(): { defined: string[]; console: string[]; errors: string[] } {
  const witness = window[Symbol.for('evenhand-test/witness')] as {
    console: { level: string; line: string }[];
    errors: string[];
  };
  const defined = window[Symbol.for('evenhand-test/defined')] as string[];
  return {
    defined: [...defined],
    console: witness.console.map(({ level, line }) => `${level} ${line}`),
    errors: [...witness.errors],
  };
}

/** Runs in the page: gives the guide an invalid pack, and returns its problems. */
export async function withOutsidePack(): Promise<string[]> {
  const guide = document.querySelector('eh-guide');
  if (!guide) return [];
  guide.pack = { id: 'bad' } as Pack;
  await guide.updateComplete;
  return guide.problems.map(({ code }) => code);
}

/** Runs in the page: sets one wrong number after another, and returns the events that the page receives. */
export async function withWrongNumbers(...numbers: string[]): Promise<string[]> {
  const guide = document.querySelector('eh-guide');
  const reported: string[] = [];
  guide?.addEventListener('eh-problem', ({ code, message }) =>
    reported.push(`${code}: ${message}`),
  );
  for (const number of numbers) {
    guide?.setAttribute('emergency-number', number);
    await guide?.updateComplete;
  }
  return reported;
}

/** Runs in the page: the addresses of everything that it has loaded. */
export const loadedFiles = (): string =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .join();

/** Keeps the names of elements in the order in which they are registered. */
export const DEFINED = `
  const defined = [];
  Object.defineProperty(window, Symbol.for('evenhand-test/defined'), { value: defined });
  const define = CustomElementRegistry.prototype.define;
  CustomElementRegistry.prototype.define = function (name, ...rest) {
    define.call(this, name, ...rest);
    defined.push(name);
  };
`;
