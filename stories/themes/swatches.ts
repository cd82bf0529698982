import tokens from '../../tokens/evenhand.tokens.json';
import { ownValues, SCHEMES, valueOf, type Pair } from './contrast.js';

/** What each token is for, as the design tokens say it. */
export const aboutTokens: ReadonlyMap<string, string> = new Map(
  [tokens.font, tokens.light, tokens.size].flatMap((group) =>
    Object.entries(group).flatMap(([name, token]: [string, unknown]) =>
      typeof token === 'object' && token !== null && '$description' in token
        ? [[`--eh-${name}`, String(token.$description)] as const]
        : [],
    ),
  ),
);

/** The page of tokens: its tables, and a patch of each colour in each scheme. */
export function swatchSheet(): CSSStyleSheet {
  const names = Object.keys(ownValues) as Pair['front'][];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [
      '.tokens { padding: 1rem; overflow-x: auto; }',
      '.tokens table { border-collapse: collapse; margin-block-end: 2rem; }',
      '.tokens caption { text-align: start; font-weight: bold; padding-block: 0.5rem; }',
      '.tokens :is(th, td) { text-align: start; padding: 0.35rem 0.75rem; }',
      '.tokens tbody :is(th, td) { font-weight: normal; border-block-start: 1px solid; }',
      '.swatch { display: inline-block; inline-size: 2rem; block-size: 1.2rem; margin-inline-end: 0.5rem; vertical-align: middle; border: 1px solid; }',
      ...names.flatMap((name) =>
        SCHEMES.map(
          (scheme) =>
            `.swatch[data-token='${name}'][data-scheme='${scheme}'] { background: ${valueOf({}, name, scheme)}; }`,
        ),
      ),
    ].join('\n'),
  );
  return sheet;
}
