// Style sheets use logical properties (start, end), never left and right, because a guide may be right to left.
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const src = resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^(elements|styles|controllers|frame|takeaway)\/.*\.(css|ts)$/.test(path),
);

const PHYSICAL = [
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-[\w-]+)?:(?! *number;) *[^;{}'"]+;/g,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius:[^;]+;/g,
  /(?<![\w-])(?:text-align|float|clear|caption-side): *(?:left|right)\b/g,
  /(?<![\w-])translateX\([^)]*\)/g,
];

/** Values of a shorthand, with functions such as `calc(…)` as one value. */
const valuesOf = (said: string): string[] =>
  said
    .replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '()')
    .trim()
    .split(/\s+/);

/** Shorthands with different values for left and right. */
const lopsided = (source: string): string[] =>
  [...source.matchAll(/(?<![\w-])(?:margin|padding|inset): *([^;{}'"`]+);/g)]
    .filter(([, said = '']) => {
      const [, right, , left] = valuesOf(said);
      return left !== undefined && left !== right;
    })
    .map(([all]) => all);

const physicalIn = (source: string): string[] => [
  ...PHYSICAL.flatMap((pattern) => source.match(pattern) ?? []),
  ...lopsided(source),
];

describe('style sheets', () => {
  it('no style sheet uses left or right', () => {
    const found = files.flatMap((path) =>
      physicalIn(readFileSync(join(src, path), 'utf8')).map((said) => `${path}: ${said}`),
    );
    expect(files.length).to.be.greaterThan(80);
    expect(found).to.deep.equal([]);
  });

  it('a style that uses left or right is found in each of its forms', () => {
    for (const said of [
      'margin-left: 1rem;',
      'padding-right: 0;',
      'border-left: 2px solid;',
      'left: 0;',
      'inset-right: 0;',
      'border-top-left-radius: 4px;',
      'text-align: right',
      'float: left',
      'translateX(4px)',
      'padding: 0.6rem 0.9rem 0.6rem 0;',
      'margin: 0 calc(1rem + 2px) 0 auto;',
    ])
      expect(physicalIn(`a { ${said} }`), said).to.have.length(1);
    expect(
      physicalIn('a { margin: 0 auto 1rem auto; inset-inline: 0; text-align: start; }'),
    ).to.deep.equal([]);
  });
});
