import { SCHEMES, valueOf, type Scheme } from './contrast.js';
import { themes, type Theme } from './themes.js';

/** The rules of a theme in a colour scheme. */
function rule(selector: string, scheme: Scheme, tokens: Theme['tokens'] = {}): string {
  const names = Object.keys(tokens) as (keyof typeof tokens)[];
  return `${selector} { color-scheme: ${scheme}; ${names.map((name) => `${name}: ${valueOf(tokens, name, scheme)};`).join(' ')} }`;
}

/** Every theme as a page would set it: tokens on a part of the page, chosen by `data-theme`. */
export function themeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const named = Object.entries<Theme>(themes).flatMap(([name, { tokens }]) => [
    rule(`[data-theme='${name}']`, 'light', tokens),
    rule(`[data-theme='${name}-dark']`, 'dark', tokens),
  ]);
  sheet.replaceSync(
    [...SCHEMES.map((scheme) => rule(`[data-theme='${scheme}']`, scheme)), ...named].join('\n'),
  );
  return sheet;
}
