// The design tokens for designers' tools are the source of the styles that ship and of the theme to copy. Their
// contrast: test/project/themes.node.test.ts.
import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tokenFiles, writtenTokens } from '../../scripts/tokens.mjs';
import tokens from '../../tokens/evenhand.tokens.json';
import { ownValues } from '../../stories/themes/contrast.js';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

interface Token {
  readonly $value: unknown;
  readonly $type?: string;
  readonly $description?: string;
}

/** Every token with its type, which it may have from its group. */
const all: readonly (readonly [path: string, token: Token, type: string | undefined])[] = (
  ['font', 'light', 'dark', 'size'] as const
).flatMap((group) => {
  const { $type, ...members } = tokens[group] as unknown as { $type?: string } & Record<
    string,
    Token
  >;
  return Object.entries(members).map(
    ([name, token]) => [`${group}.${name}`, token, token.$type ?? $type] as const,
  );
});

/** What the format says that a value of each type is (2025.10). */
const VALUES: Readonly<Record<string, (value: never) => boolean>> = {
  fontFamily: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  dimension: ({ value, unit }: { value: unknown; unit: string }) =>
    typeof value === 'number' && ['px', 'rem'].includes(unit),
  color: ({
    colorSpace,
    components,
    hex,
  }: {
    colorSpace: string;
    components: number[];
    hex: string;
  }) =>
    colorSpace === 'srgb' &&
    `#${components
      .map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}` === hex,
};

describe('the design tokens', () => {
  for (const [path, text] of Object.entries(tokenFiles()))
    it(`a file of tokens is what scripts/tokens.mjs writes: ${path}`, () => {
      expect(read(path)).to.equal(text);
    });

  it('each design token has a type, a value of that type, and says what it is for', () => {
    expect(all).to.have.length(26);
    for (const [path, { $value, $description }, type = ''] of all) {
      expect(VALUES[type]?.($value as never), path).to.equal(true);
      expect($description, path).to.match(/^[A-Z]/);
    }
  });

  it('the design tokens are those that the styles read, each colour in light and dark', () => {
    const written = writtenTokens(tokens as unknown as Parameters<typeof writtenTokens>[0]);
    expect(written.map(({ name }) => `--eh-${name}`)).to.deep.equal(Object.keys(ownValues));
    expect(Object.keys(tokens.dark)).to.deep.equal(Object.keys(tokens.light));
  });

  it('the package exports the design tokens and the starter theme', () => {
    const { exports, files } = JSON.parse(read('package.json')) as {
      exports: Record<string, string>;
      files: string[];
    };
    for (const entry of ['./tokens.json', './starter-theme.css'])
      expect(existsSync(resolve(root, exports[entry] ?? ''))).to.equal(true);
    expect(files).to.include('tokens');
  });
});
