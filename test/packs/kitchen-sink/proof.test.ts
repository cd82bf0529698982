import { expect } from 'chai';
import { checkPack, checkText } from '../../../src/proof/check/check.js';
import { provePack } from '../../../src/proof/prove/prove.js';
import { pack, texts, wholePack } from '../../support/packs/kitchen-sink.js';
import { wordings } from '../../support/said.js';

describe('the kitchen sink', () => {
  const proof = provePack(wholePack, { today: new Date('2026-11-24') });

  it('the kitchen sink passes the check of a page, in every language', () => {
    expect(checkPack(pack).ok).to.equal(true);
    for (const language of pack.languages)
      expect(checkText(pack, language, texts[language]), language).to.deep.equal([]);
  });

  it('the kitchen sink passes every proof; only the reading grade of Spanish is not measured', () => {
    expect(proof.problems).to.deep.equal([]);
    expect(proof.unproved).to.deep.equal([
      'The reading grade of "es" was not measured: the formula is for English.',
    ]);
    expect(proof.ok).to.equal(true);
  });

  it('the kitchen sink has 1008 sets of answers, five claims named by notes and two set aside', () => {
    expect(proof.figures?.answerSets).to.equal(1008);
    expect(proof.figures?.claims).to.deep.equal({ told: 5, setAside: 2 });
  });

  it('the kitchen sink, and each of its sources, says that it is an example and invented', () => {
    expect(pack.example).to.equal(true);
    for (const [language, said] of Object.entries({
      en: /\binvented\b/,
      es: /\binventad[oa]s?\b/,
    })) {
      expect(texts[language]?.title).to.match(said);
      expect(texts[language]?.welcome.purpose).to.match(said);
      expect(texts[language]?.about.search).to.match(said);
    }
    for (const { id, title, publisher, url } of pack.sources) {
      expect(`${title} ${publisher}`, id).to.match(/invented/);
      // RFC 2606 keeps this name for examples: nobody can own it.
      expect(new URL(url).hostname, id).to.equal('example.org');
    }
    for (const name of [...pack.paidBy, ...pack.reviewedBy]) expect(name).to.match(/invented/);
  });

  it('the kitchen sink has “I don’t know” in each question but the first', () => {
    for (const { id, options } of pack.questions.slice(1))
      expect(
        options.map((option) => option.id),
        id,
      ).to.include('unknown');
  });

  it('the kitchen sink has the same texts for the same voices in both languages', () => {
    const [english, spanish] = ['en', 'es'].map((language) =>
      [...wordings(texts[language])]
        .filter(({ path }) => path !== 'signs/card/crisis/number')
        .map(({ path, said }) => `${path} ${Object.keys(said).join()}`),
    );
    expect(spanish).to.deep.equal(english);
  });
});
