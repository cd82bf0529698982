import { expect } from 'chai';
import type { Pack, Text } from '../../../src/domain/pack.js';
import { pairLengths } from '../../../src/proof/words/balance.js';
import { summaryLine, summaryOf, type ProofSummary } from '../../../src/proof/prove/summary.js';
import { gradesOf } from '../../../src/proof/words/readability.js';
import { wholePack } from '../../support/packs/whole-pack.js';

const pack = wholePack();
const english = pack.text['en'] as Text;
const counted = (given: Pack = pack, texts: readonly Text[] = [english]): ProofSummary =>
  summaryOf(given, texts, { answerSets: 54, results: 20 });

describe('the summary of a pack', () => {
  it('the summary counts each kind of item, cautions apart from notes, and claims by whether notes name them', () => {
    const { worstPair: _, worstGrade: __, ...counts } = counted();
    expect(counts).to.deep.equal({
      id: 'tea',
      version: '1.2.3',
      answerSets: 54,
      results: 20,
      questions: 4,
      rules: 5,
      outcomes: 2,
      notes: 7,
      cautions: 1,
      courses: 2,
      asks: 2,
      sources: 2,
      claims: { told: 2, setAside: 1 },
      pairs: 2,
      exceptions: 1,
    });
  });

  it('the summary names the pair with the greatest difference, at any place', () => {
    expect(pairLengths(pack, english)).to.deep.equal([
      { id: 'calm', share: 1 / 11 },
      { id: 'milk-taste', share: 0 },
    ]);
    for (const notes of [pack.notes, pack.notes.toReversed()])
      expect(counted({ ...pack, notes }).worstPair).to.deep.equal({
        id: 'calm',
        share: 1 / 11,
        language: 'en',
      });
  });

  it('the summary leaves out a pair with a missing side', () => {
    const { counterweight: _, ...alone } = english.notes['calm'] ?? { title: '' };
    expect(
      pairLengths(pack, { ...english, notes: { ...english.notes, calm: alone } }),
    ).to.deep.equal([{ id: 'milk-taste', share: 0 }]);
    expect(pairLengths(pack, { ...english, notes: {} })).to.deep.equal([]);
  });

  it('the summary names the text with the highest grade', () => {
    const worst = Math.max(...gradesOf(english).map(({ grade }) => grade));
    expect(counted().worstGrade).to.deep.equal(
      gradesOf(english).find(({ grade }) => grade === worst),
    );
  });

  it('the summary leaves out missing parts', () => {
    const { claims: _, wording: __, ...page } = pack;
    expect(counted(page, [])).to.deep.include({
      claims: undefined,
      exceptions: 0,
      worstPair: undefined,
      worstGrade: undefined,
    });
  });
});

describe('the line of the summary', () => {
  const figures: ProofSummary = {
    ...counted(),
    answerSets: 93_161,
    results: 1234,
    worstPair: { id: 'calm', language: 'en', share: 0.254 },
    worstGrade: { path: '/text/en/ask/q-sleep', voice: 'default', grade: 5.25 },
  };

  it('the line of the summary has every figure', () => {
    expect(summaryLine(figures)).to.equal(
      'tea 1.2.3; 93,161 answer sets; 1,234 results; 4 questions; 5 rules; 2 outcomes; 7 notes; 1 cautions; 2 courses; 2 questions to ask; claims 2 told, 1 set aside; 2 sources; 2 pairs, at most 25 % apart (calm); reading grade at most 5.3 (/text/en/ask/q-sleep); 1 exceptions of wording',
    );
  });

  it('the line of the summary says which figures are unknown', () => {
    expect(
      summaryLine({
        ...figures,
        answerSets: undefined,
        results: undefined,
        claims: undefined,
        worstPair: undefined,
        worstGrade: undefined,
      }),
    ).to.equal(
      'tea 1.2.3; answer sets: too many to try; 4 questions; 5 rules; 2 outcomes; 7 notes; 1 cautions; 2 courses; 2 questions to ask; claims not given; 2 sources; 2 pairs; reading grade not measured; 1 exceptions of wording',
    );
  });
});
