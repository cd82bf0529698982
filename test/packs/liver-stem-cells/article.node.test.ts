import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import claimsJson from '../../../src/packs/liver-stem-cells/claims.json';
import { text } from '../../support/packs/liver.js';
import { runs, wordings } from '../../support/said.js';

const { claims } = claimsJson;

const article = readFileSync(new URL('article.txt', import.meta.url), 'utf8');
const theirs = new Set(runs(article, 6));
const copied = (ours: string): string[] => runs(ours, 6).filter((run) => theirs.has(run));

describe('the article in our own words', () => {
  it('a copied run of words is found', () => {
    expect(
      copied('We read: “Stem Cells are unique cells with the remarkable ability…”'),
    ).to.include('stem cells are unique cells with');
    expect(copied('Stem cells are unique cells, with a remarkable gift')).to.deep.equal([
      'stem cells are unique cells with',
    ]);
    expect(copied('Stem cells are unique cells of a remarkable ability')).to.deep.equal([]);
  });

  it('no text has a run of six words of the article', () => {
    const runsOf = [...wordings(text)].flatMap(({ path, said }) =>
      Object.values(said).flatMap((words) => copied(words).map((run) => `${path}: ${run}`)),
    );
    expect(runsOf).to.deep.equal([]);
  });

  it('no claim has a run of six words of the article', () => {
    expect(
      claims.flatMap(({ id, claim }) => copied(claim).map((run) => `${id}: ${run}`)),
    ).to.deep.equal([]);
  });

  it('each claim names an existing line of the article', () => {
    const lines = article.split('\n');
    for (const { id, line } of claims)
      expect(lines[line - 1]?.trim(), id)
        .to.be.a('string')
        .and.not.equal('');
  });
});
