import { expect } from 'chai';
import { pack, text, texts } from '../../support/packs/liver.js';
import { wordings } from '../../support/said.js';

const all = [...wordings(text)];
const each = all.flatMap(({ path, said }) =>
  Object.entries(said).map(([voice, words]) => ({ at: `${path} (${voice})`, path, voice, words })),
);

const SPEAKS_TO = /\b(you|your|yours|yourself|I|me|my|mine)\b/i;

/** Texts that address "you", or speak as "I", to a carer too, and the reason why that is right. */
const MEANS_THE_READER: [start: string, reason: string][] = [
  ['welcome/', 'read before anybody has said who it is for'],
  ['questions/who/', 'the question who it is for'],
  ['hints/under-18-welcome', 'stands under the question who it is for'],
  ['hints/reading-try', 'stands under the question who it is for'],
  ['hints/further-down', 'the carer chooses the answer'],
  ['hints/cirrhosis-and-less', 'the carer gave the answer'],
  ['questions/also/options/unknown', 'the carer does not know'],
  ['questions/transplant/options/unknown', 'the carer does not know'],
  ['questions/cause-treated/options/unknown', 'the carer does not know'],
  ['questions/arranged/options/unknown', 'the carer does not know'],
  ['reasons/R20', 'no carer is told it: it belongs to those who just read'],
  ['outcomes/cannot-sort/heading', 'the carer can read all the notes'],
  ['about/report', 'a carer can report a side effect too'],
  ['hints/written-record', 'a carer can report a side effect too'],
  ['signs/', 'one list for everybody, under "You, or the person you are asking for"'],
];

describe('a text that carers read', () => {
  const unspoken = all
    .filter(({ said }) => !said['carer'] && SPEAKS_TO.test(said['default'] ?? ''))
    .map(({ path }) => path);

  it('a text that speaks to the person with the illness has a wording for the carer', () => {
    expect(
      unspoken.filter((path) => !MEANS_THE_READER.some(([start]) => path.startsWith(start))),
    ).to.deep.equal([]);
  });

  for (const [start, reason] of MEANS_THE_READER) {
    it(`a text may have no wording for the carer at ${start}: ${reason}`, () => {
      expect(unspoken.some((path) => path.startsWith(start))).to.equal(true);
    });
  }

  it('a text for a carer never calls the illness, the body or the team the carer’s own', () => {
    const wrong = each.filter(
      ({ voice, words }) => voice === 'carer' && /\b(my|mine|your(?! answer))\b/i.test(words),
    );
    expect(wrong.map(({ at }) => at)).to.deep.equal([]);
  });

  it('texts have only voices that the pack has', () => {
    expect([...new Set(each.map(({ voice }) => voice))]).to.have.members([
      'default',
      ...Object.keys(pack.voices),
    ]);
  });
});

for (const [language, words] of Object.entries(texts)) {
  const all = [...wordings(words)];
  const each = all.flatMap(({ path, said }) =>
    Object.entries(said).map(([voice, words]) => ({
      at: `${path} (${voice})`,
      path,
      voice,
      words,
    })),
  );

  describe(`the words of the liver pack in ${language}`, () => {
    it(`texts in ${language} are never empty, nor begin or end with a space`, () => {
      expect(
        each.filter(({ words }) => words === '' || words !== words.trim()).map(({ at }) => at),
      ).to.deep.equal([]);
    });

    it(`texts in ${language} have placeholders only for the emergency number and the crisis number`, () => {
      const places = each.flatMap(({ at, words }) =>
        words
          .replaceAll('{emergency}', '')
          .replace(/\{crisis\}/g, '')
          .match(/[{}]/)
          ? [at]
          : [],
      );
      expect(places).to.deep.equal([]);
    });

    it(`texts in ${language} have a placeholder for the crisis number only where it is optional`, () => {
      expect(
        each.filter(({ words }) => words.includes('{crisis}')).map(({ path }) => path),
      ).to.deep.equal(['signs/card/crisis/named']);
    });

    it(`texts in ${language} contain no markup`, () => {
      expect(
        each.filter(({ words }) => /[<>]|&\w+;/.test(words)).map(({ at }) => at),
      ).to.deep.equal([]);
    });
  });
}

describe('the words of the liver pack', () => {
  const VERDICT =
    /\b(eligib\w*|candidates?|suitab\w*|qualif\w*|recommend\w*|match\w*|approved|success\w*|breakthrough|hope\w*|cure[sd]?|revers\w*|safe|safely|natural\w*|risk-free|proven|book now)\b/i;

  it('the liver pack never gives a verdict in an outcome, a reason or a line', () => {
    const verdicts = each.filter(
      ({ path, words }) => /^(outcomes|reasons|lines)\//.test(path) && VERDICT.test(words),
    );
    expect(
      verdicts.map(({ at, words }) => `${at}: ${VERDICT.exec(words)?.[0] ?? ''}`),
    ).to.deep.equal([]);
  });

  it('the liver pack never says that anybody is suitable for the treatment, or should book it', () => {
    const selling = each.filter(({ words }) =>
      /\b(eligible|(right|good|ideal) candidate|suitable|recommended for you|success rate|breakthrough|risk-free|book now)\b/i.test(
        words,
      ),
    );
    expect(selling.map(({ at }) => at)).to.deep.equal([]);
  });
});
