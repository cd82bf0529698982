import type { NoteLine } from '../../../src/domain/pack.js';
import type { Problem } from '../../../src/domain/problem.js';
import { checkPack } from '../../../src/proof/check/check.js';
import { steps } from '../../../src/proof/check/pointer.js';
import { wholePack } from '../../support/packs/whole-pack.js';

/** One violation, planted in a valid pack, and the place where it must be reported. */
export interface Seed {
  readonly code: string;
  readonly path: string;
  readonly pack: () => unknown;
  readonly today?: Date;
  /** Problems that follow from the same cause, by code. */
  readonly also?: readonly string[];
}

type Change = (value: unknown) => unknown;

/** A valid pack with one change. `undefined` removes the value. */
export function planted(path: string, change: Change): () => unknown {
  return () => {
    const pack = wholePack() as unknown as Record<string, unknown>;
    const way = steps(path);
    const last = way.pop();
    if (last === undefined) return change(pack);
    let inside = pack;
    for (const step of way) inside = inside[step] as Record<string, unknown>;
    const value = change(inside[last]);
    if (value === undefined) delete inside[last];
    else
      Object.defineProperty(inside, last, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return pack;
  };
}

/** Several changes in one pack. */
export const plantedAll =
  (...changes: readonly (readonly [path: string, change: Change])[]): (() => unknown) =>
  () =>
    changes.reduce<unknown>((pack, [path, change]) => {
      const way = steps(path);
      const last = way.pop() ?? '';
      const inside = way.reduce<unknown>(
        (value, step) => (value as Record<string, unknown>)[step],
        pack,
      ) as Record<string, unknown>;
      inside[last] = change(inside[last]);
      return pack;
    }, wholePack());

export const to =
  (value: unknown): Change =>
  () =>
    value;
export const more =
  (...items: readonly unknown[]): Change =>
  (list) => [...(list as unknown[]), ...items];
export const also =
  (keys: object): Change =>
  (value) => ({ ...(value as object), ...keys });
export const out: Change = () => undefined;

/** A violation, changed and reported in the same place. */
export const seed = (code: string, path: string, change: Change, ...follow: string[]): Seed => ({
  code,
  path,
  pack: planted(path, change),
  also: follow,
});
/** A violation that is changed in one place, and reported in another. */
export const found = (
  code: string,
  path: string,
  at: string,
  change: Change,
  ...follow: string[]
): Seed => ({ code, path, pack: planted(at, change), also: follow });

/** A note with lines, each with a sentence for some readers. */
export const withLines = (note: number, ...lines: readonly NoteLine[]): (() => unknown) =>
  plantedAll(
    [`/notes/${String(note)}`, also({ lines })],
    ['/text/en/lines', also(Object.fromEntries(lines.map(({ id }) => [id, 'It is as it is.'])))],
  );

/** The English texts, as Spanish ones. */
export const spanish = (): object => ({
  ...(wholePack().text['en'] as object),
  language: 'es',
});

/** Changes that tell the statements of the article in two languages. */
export const toldInTwo: readonly (readonly [path: string, change: Change])[] = [
  ['/languages', more('es')],
  ['/text', (text) => ({ ...(text as object), es: spanish() })],
  ['/claims', (list) => (list as object[]).map((claim) => ({ ...claim, section: 'leaves' }))],
  ['/sections', to({ leaves: 'Leaves' })],
  [
    '/statements',
    () => ({
      es: {
        language: 'es',
        sections: { leaves: 'Hojas' },
        claims: {
          'C-CALM': 'El té calma.',
          'C-PRICE': 'El té es barato.',
          'C-KING': 'Lo bebió un rey.',
        },
      },
    }),
  ],
];

/** The problems that `checkPack` reports. */
export function problemsOf(given: unknown): readonly Problem[] {
  const result = checkPack(given);
  return result.ok ? [] : result.problems;
}
export const checked = ({ pack }: Seed): readonly Problem[] => problemsOf(pack());
