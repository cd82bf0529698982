// Writes from tokens/evenhand.tokens.json, the design tokens in the format of the Design Tokens Community Group:
// src/styles/tokens.ts, the styles that ship, and tokens/starter-theme.css, a theme to copy.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ colorSpace: string, components: number[], hex: string }} Colour */
/** @typedef {{ value: number, unit: string }} Dimension */
/**
 * @typedef {object} Token
 * @property {string | number | Colour | Dimension} $value
 * @property {string} $description
 * @property {{ 'dev.evenhand'?: { unit: string } }} [$extensions]
 */
/** @typedef {Readonly<Record<string, Token>>} Group */
/** @typedef {{ font: Group, light: Group, dark: Group, size: Group }} Tokens */
/** A token as CSS has it: one value, or one for light and one for dark. */
/** @typedef {{ name: string, about: string, value: string }} Written */

/** @param {Group} group */
const namesIn = (group) => Object.keys(group).filter((name) => !name.startsWith('$'));

/** @param {Token} token */
function cssOf({ $value, $extensions }) {
  if (typeof $value === 'number')
    return `${String($value)}${$extensions?.['dev.evenhand']?.unit ?? ''}`;
  if (typeof $value === 'object')
    return 'hex' in $value ? $value.hex : `${String($value.value)}${$value.unit}`;
  // An alias: the custom property of another token, with its value in case a page does not set it.
  const alias = /^\{\w+\.([\w-]+)\}$/.exec($value)?.[1];
  return alias === undefined ? $value : `var(--eh-${alias}, inherit)`;
}

/**
 * The tokens in the order in which they are written.
 *
 * @param {Tokens} tokens
 * @returns {Written[]}
 */
export function writtenTokens({ font, light, dark, size }) {
  /** @type {(group: Group, name: string, value?: string) => Written} */
  const written = (group, name, value) => {
    const token = group[name];
    if (!token) throw new Error(`The tokens have no "${name}" for both light and dark.`);
    return { name, about: token.$description, value: value ?? cssOf(token) };
  };
  return [
    ...namesIn(font).map((name) => written(font, name)),
    ...namesIn(light).map((name) =>
      written(
        light,
        name,
        `light-dark(${written(light, name).value}, ${written(dark, name).value})`,
      ),
    ),
    ...namesIn(size).map((name) => written(size, name)),
  ];
}

/** @param {readonly Written[]} tokens */
const styles = (tokens) => `import { css } from 'lit';

/**
 * The library's only literal colours. \`node scripts/tokens.mjs\` writes this file from
 * tokens/evenhand.tokens.json: edit that. Each private value uses the page's public token if it is set. Light or dark
 * follows the page's \`color-scheme\`. With \`prefers-contrast: more\` there is no soft ink and no faint line. The
 * manifest reads the tokens from this list, one line for each:
 *
${tokens.map(({ name, about }) => ` * - \`--eh-${name}\`: ${about}`).join('\n')}
 */
export const tokens = css\`
  :host {
${tokens.map(({ name, value }) => `    --_${name}: var(--eh-${name}, ${value});`).join('\n')}
    --_shade: rgb(0 0 0 / 20%);
  }
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_ink);
      --_field: var(--_ink);
    }
  }
\`;
`;

/** @param {readonly Written[]} tokens */
const starter = (tokens) => `/*
 * A theme for Evenhand to copy: every token with the library's own value. Change what you want, take out the rest.
 * A colour has a value for light and one for dark; which of them is used follows the page's \`color-scheme\`.
 * Check the contrast of your colours: text takes 4.5:1, \`--eh-field\` 3:1, against each background.
 */
eh-guide {
${tokens.map(({ name, about, value }) => `  /* ${about} */\n  --eh-${name}: ${value};`).join('\n')}
}
`;

/**
 * The files that are written, by their paths.
 *
 * @returns {Record<string, string>}
 */
export function tokenFiles() {
  const json = readFileSync(resolve(root, 'tokens/evenhand.tokens.json'), 'utf8');
  const tokens = writtenTokens(JSON.parse(json));
  return { 'src/styles/tokens.ts': styles(tokens), 'tokens/starter-theme.css': starter(tokens) };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(tokenFiles())) {
    writeFileSync(resolve(root, path), text);
    console.log(path);
  }
