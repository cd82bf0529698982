import { tokens as ownTokens } from '../../src/styles/tokens.js';
import type { Theme, TokenValue } from './themes.js';

type Tokens = Theme['tokens'];
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Two tokens, foreground and background, and the minimum contrast. */
export interface Pair {
  readonly front: `--eh-${string}`;
  readonly back: `--eh-${string}`;
  readonly least: number;
}

/** WCAG 2.2, 1.4.3: text needs 4.5 to one. */
const TEXT = 4.5;
/** WCAG 2.2, 1.4.11: the visual information that identifies a control needs 3 to one. */
const CONTROL = 3;

const on = (least: number, front: Pair['front'], ...backs: readonly Pair['back'][]): Pair[] =>
  backs.map((back) => ({ front, back, least }));

/** Pairs of foreground and background in the elements. Hairlines are decoration, so no ratio is required. */
export const PAIRS: readonly Pair[] = [
  ...on(TEXT, '--eh-ink', '--eh-paper', '--eh-wash', '--eh-warn-wash'),
  ...on(TEXT, '--eh-soft', '--eh-paper', '--eh-wash', '--eh-warn-wash'),
  ...on(TEXT, '--eh-accent', '--eh-paper', '--eh-wash', '--eh-warn-wash'),
  ...on(TEXT, '--eh-warn', '--eh-paper', '--eh-warn-wash'),
  ...on(TEXT, '--eh-on-accent', '--eh-accent'),
  ...on(TEXT, '--eh-paper', '--eh-warn'),
  ...on(CONTROL, '--eh-field', '--eh-paper', '--eh-wash', '--eh-warn-wash'),
];

/** The library's own tokens, read from the style that ships. */
export const ownValues: Tokens = Object.fromEntries(
  [...ownTokens.cssText.matchAll(/var\((--eh-[\w-]+), (.+)\);/g)].map(
    ([, name = '', value = '']): [string, TokenValue] => {
      const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
      return [name, light !== undefined && dark !== undefined ? [light, dark] : value];
    },
  ),
);

/** A token in a scheme: the theme's, or else the library's own. */
export function valueOf(tokens: Tokens, name: Pair['front'], scheme: Scheme): string {
  const value = tokens[name] ?? ownValues[name] ?? '';
  return typeof value === 'string' ? value : (value[SCHEMES.indexOf(scheme)] ?? '');
}

/** The contrast of two colours, `#rrggbb`, from 1 to 21 (WCAG 2.2, "contrast ratio"). NaN for anything else. */
export function contrast(one: string, other: string): number {
  const [light = NaN, dark = NaN] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  const [r = NaN, g = NaN, b = NaN] = [red, green, blue].map((hex) => {
    const part = parseInt(hex, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * Every pair of a theme with too little contrast, in words. A colour that cannot be parsed as `#rrggbb` counts as one.
 */
export const faintIn = (tokens: Tokens): string[] =>
  SCHEMES.flatMap((scheme) =>
    PAIRS.flatMap(({ front, back, least }) => {
      const ratio = contrast(valueOf(tokens, front, scheme), valueOf(tokens, back, scheme));
      return ratio >= least
        ? []
        : [`${front} on ${back}, ${scheme}: ${ratio.toFixed(2)}, not ${String(least)}`];
    }),
  );
