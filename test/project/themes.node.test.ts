// Themes of Storybook, and the library's own colours: contrast computed from the tokens.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { contrast, faintIn, ownValues, PAIRS } from '../../stories/themes/contrast.js';
import { themes, type Theme } from '../../stories/themes/themes.js';

const root = resolve(import.meta.dirname, '../..');
const sources = (folder: string): string[] =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path}`);
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** Literal colours: hexadecimal, by a function, or by a name after a colour property. */
const literals = (source: string): string[] =>
  source.match(
    /#[0-9a-f]{3,8}\b(?=[^\w]*[;,)'"])|\b(rgb|hsl|oklch|oklab|lab|lch|hwb)a?\(|(?<=(color|background|border[\w-]*):[^;{}]*)\b(black|white|red|green|blue|gr[ae]y|orange|yellow)\b/gi,
  ) ?? [];

describe('the contrast of colours', () => {
  it('contrast is computed as WCAG 2.2 defines it', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#ffffff', '#767676')).to.be.closeTo(4.54, 0.005);
    expect(contrast('black', '#ffffff')).to.be.NaN;
  });

  it('contrast is sufficient in the library’s own colours, light and dark', () => {
    expect(
      PAIRS.every(
        ({ front, back }) => Array.isArray(ownValues[front]) && Array.isArray(ownValues[back]),
      ),
    ).to.equal(true);
    expect(faintIn({})).to.deep.equal([]);
  });

  for (const [name, { tokens }] of Object.entries<Theme>(themes)) {
    it(`contrast is sufficient in the theme ${name}, light and dark`, () => {
      expect(faintIn(tokens)).to.deep.equal([]);
    });
  }

  it('low contrast is found in a faint theme, in one scheme or with an unreadable colour', () => {
    expect(faintIn({ '--eh-soft': ['#55605b', '#4a524d'] })).to.deep.equal([
      '--eh-soft on --eh-paper, dark: 2.20, not 4.5',
      '--eh-soft on --eh-wash, dark: 1.96, not 4.5',
      '--eh-soft on --eh-warn-wash, dark: 1.99, not 4.5',
    ]);
    expect(faintIn({ '--eh-on-accent': 'white' })).to.have.length(2);
    expect(faintIn({ '--eh-field': '#c9cec8' })[0]).to.match(
      /^--eh-field on --eh-paper, light: 1\.\d+, not 3$/,
    );
  });
});

describe('tokens', () => {
  it('every token in a theme is a token of the library', () => {
    for (const [name, { tokens }] of Object.entries<Theme>(themes)) {
      expect(
        Object.keys(tokens).filter((token) => !(token in ownValues)),
        name,
      ).to.deep.equal([]);
    }
  });

  it('literal colours are in three files alone: one of the library, one of Storybook, and the HTML page', () => {
    const found = [...sources('src'), ...sources('stories')].filter(
      (path) => literals(read(path)).length > 0,
    );
    expect(found).to.deep.equal([
      'src/styles/tokens.ts',
      'src/takeaway/html/style.ts',
      'stories/themes/themes.ts',
    ]);
    expect(literals('color: red; background: #fff; border: 1px solid rgb(0 0 0);')).to.deep.equal([
      'red',
      '#fff',
      'rgb(',
    ]);
  });
});

describe('motion', () => {
  const moves = (source: string): boolean =>
    /\b(transition|animation|scroll-behavior)(-[\w-]+)?:|\.animate\(/.test(source) &&
    !source.includes('prefers-reduced-motion');

  it('motion is off for readers who prefer less of it', () => {
    expect(
      [...sources('src/elements'), ...sources('src/controllers'), ...sources('src/styles')].filter(
        (path) => moves(read(path)),
      ),
    ).to.deep.equal([]);
    expect(['.a { transition: opacity 1s; }', 'screen.animate({})'].map(moves)).to.deep.equal([
      true,
      true,
    ]);
  });
});
