import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';

const src = resolve(import.meta.dirname, '../../src');

/** The subjects of the packs. Only a pack may contain them. */
const SUBJECTS =
  /liver|hepat|cirrho|stem[- ]?cell|transplant|ascites|fibrosis|干细胞|肝|h[ií]gado|c[eé]lulas? madre|sore|throat|antibiotic|tonsil|penicillin|kitchen|bicycle|bicicleta|brakes?|nabenschaltung/giu;

/** The names of packs, which their address and the entry of the default pack contain. */
const NAMES = /packs\/(liver-stem-cells|sore-throat|kitchen-sink)|\bliverStemCells\b/g;

/** Lists of forbidden words contain the words that they forbid: a Chinese word of adverts, a Spanish calque. */
const NAMED_TO_BE_FORBIDDEN = ['words/forbidden/es.ts', 'words/forbidden/zh-Hans.ts'];

/** The subjects in a source file, without the names of packs. */
const subjectsIn = (source: string): string[] => source.replaceAll(NAMES, '').match(SUBJECTS) ?? [];

describe('the code contains no subject of a pack', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(ts|json|css|html)$/.test(path) && !path.startsWith('packs/'),
  );

  it('no file outside the packs contains a subject', () => {
    expect(files).to.include.members([
      'domain/walk.ts',
      'elements/guide/guide.ts',
      'words/en.ts',
      'proof/prove/prove.ts',
    ]);
    const named = files
      .filter((path) => !NAMED_TO_BE_FORBIDDEN.includes(path))
      .flatMap((path) =>
        subjectsIn(readFileSync(resolve(src, path), 'utf8')).map((word) => `${path}: ${word}`),
      );
    expect(named).to.deep.equal([]);
  });

  it('a subject outside the packs is found', () => {
    expect(
      subjectsIn(
        "if (pack.id === 'Hepatitis' || question === 'sore-throat' || answers['wrong'] === 'brakes')",
      ),
    ).to.deep.equal(['Hepat', 'sore', 'throat', 'brakes']);
    expect(
      subjectsIn("import liverStemCells from './packs/liver-stem-cells/index.js'"),
    ).to.deep.equal([]);
  });
});
