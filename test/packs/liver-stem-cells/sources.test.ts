import { expect } from 'chai';
import { citations } from '../../../src/domain/citations.js';
import { statementNumbers, statementsIn } from '../../../src/domain/statements.js';
import claimsJson from '../../../src/packs/liver-stem-cells/claims.json';
import numbersJson from '../../../src/packs/liver-stem-cells/statement-numbers.json';
import spanishStatements from '../../../src/packs/liver-stem-cells/statements/es.json';
import chineseStatements from '../../../src/packs/liver-stem-cells/statements/zh-Hans.json';
import { pack, text, wholePack } from '../../support/packs/liver.js';

const { claims } = claimsJson;

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('the sources of the liver pack', () => {
  const cited = [...citations(pack)].flatMap(({ sources }) => sources);

  it('every cited source exists, and every source is cited', () => {
    expect(ids(pack.sources)).to.have.members([...new Set(cited)]);
  });

  it('every source has a title, a publisher, a year and an address', () => {
    for (const { id, title, publisher, year, url } of pack.sources) {
      expect(title.trim(), id).not.to.equal('');
      expect(publisher.trim(), id).not.to.equal('');
      expect(year, id).to.be.within(1990, Number(pack.dates.searched.slice(0, 4)));
      expect(Number.isInteger(year), id).to.equal(true);
      expect(new URL(url).protocol, id).to.equal('https:');
    }
  });

  it('a note has sources exactly when it says what other sources say', () => {
    for (const { id, sources } of pack.notes)
      expect(Boolean(text.notes[id]?.others), id).to.equal(sources.length > 0);
  });

  it('a note has claims exactly when it says what the article says', () => {
    for (const note of pack.notes)
      expect(Boolean(text.notes[note.id]?.article), note.id).to.equal(
        note.claims !== undefined && note.claims.length > 0,
      );
  });

  it('every statement has a section and a text in each language, and the numbers of statements are up to date', () => {
    const parts = [
      ['es', spanishStatements],
      ['zh-Hans', chineseStatements],
    ] as const;
    for (const [language, said] of parts) {
      expect(Object.keys(said.claims), language).to.deep.equal(ids(claims));
      expect(Object.keys(said.sections), language).to.deep.equal(Object.keys(claimsJson.sections));
    }
    expect(
      claims.filter(({ section }) => !Object.hasOwn(claimsJson.sections, section)),
    ).to.deep.equal([]);
    expect(numbersJson, 'node scripts/fingerprint.mjs').to.deep.equal(
      statementNumbers(pack.notes, claims),
    );
  });

  it('the pack opens the statements of each note in three languages', async () => {
    if (typeof pack.statements !== 'function') throw new Error('The pack opens no statements.');
    for (const [language, section, said] of [
      ['en', 'Limits', 'Treatment can be expensive.'],
      ['es', 'Los límites', 'El tratamiento puede ser caro.'],
      ['zh-Hans', '局限', '治疗可能很贵。'],
    ] as const) {
      const notes = await pack.statements(language);
      expect(notes['limit-cost']?.[0], language).to.deep.equal({ number: 75, section, text: said });
      expect(notes, language).to.deep.equal(statementsIn(wholePack, language).byNote);
    }
  });

  it('every claim of a note exists, and every claim is in a note or set aside', () => {
    const named = [...new Set(pack.notes.flatMap((note) => note.claims ?? []))];
    expect(ids(claims))
      .to.have.lengthOf(91)
      .and.have.members([...named, ...ids(claims.filter((claim) => 'setAside' in claim))]);
  });
});
