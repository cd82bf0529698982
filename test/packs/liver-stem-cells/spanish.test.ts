import { expect } from 'chai';
import type { VoicedText, Text } from '../../../src/domain/pack.js';
import { statementsIn } from '../../../src/domain/statements.js';
import { inflesz, syllablesIn } from '../../support/inflesz.js';
import statements from '../../../src/packs/liver-stem-cells/statements/es.json';
import { text as english, texts, wholePack } from '../../support/packs/liver.js';
import { wordings } from '../../support/said.js';

const text = texts['es'] as Text;
const all = [
  ...wordings(text),
  ...[...wordings(statements)].map(({ path, said }) => ({ path: `statements/${path}`, said })),
].filter(
  ({ path }) =>
    !/^(statements\/)?(\$schema|language)$/.test(path) && path !== 'signs/card/crisis/number',
);
const each = all.flatMap(({ path, said }) =>
  Object.entries(said).map(([voice, words]) => ({ at: `${path} (${voice})`, voice, words })),
);
const found = (pattern: RegExp): string[] =>
  each.flatMap(({ at, words }) => words.match(pattern)?.map((word) => `${at}: ${word}`) ?? []);

describe('the Spanish of the liver pack', () => {
  it('the Spanish texts have the order of the English ones', () => {
    expect([...wordings(text)].map(({ path }) => path)).to.deep.equal(
      [...wordings(english)].map(({ path }) => path),
    );
  });

  it('the Spanish has a wording for the carer wherever the English differs for one', () => {
    const differs = [...wordings(english)]
      .filter(({ said }) => said['carer'] !== undefined && said['carer'] !== said['default'])
      .map(({ path }) => path);
    expect(
      all.filter(({ said }) => said['carer'] !== undefined).map(({ path }) => path),
    ).to.include.members(differs);
  });

  it('the Spanish never says “su” alone to a carer of the illness, body or team', () => {
    expect(
      each
        .filter(
          ({ voice, words }) =>
            voice === 'carer' &&
            /(?<!\p{L})sus?(?!\p{L})/iu.test(words) &&
            !words.includes('persona'),
        )
        .map(({ at }) => at),
    ).to.deep.equal([]);
  });

  it('the Spanish never says tú or vosotros', () => {
    expect(
      found(
        /(?<!\p{L})(tú|tus?|ti|te|contigo|vosotr[oa]s|os|vuestr[oa]s?|tienes|puedes|debes|quieres|estás|eres)(?!\p{L})/giu,
      ),
    ).to.deep.equal([]);
  });

  it('the Spanish never borrows from English or from other countries: severo, condición, evidencia, costo', () => {
    expect(
      found(
        /(?<!\p{L})(sever\p{L}*|condici\p{L}*|evidencias?|alcohólic\p{L}*|candidat\p{L}*|costo|costos|remover|reporte\p{L}*|chance|equipo de hígado)(?!\p{L})/giu,
      ),
    ).to.deep.equal([]);
  });

  it('the Spanish says ensayo clínico and médula ósea in full', () => {
    expect(
      found(/(?<!\p{L})(ensayo(?! clínico)|ensayos(?! clínicos)|médula(?! ósea))(?!\p{L})/giu),
    ).to.deep.equal([]);
  });

  it('the Spanish opens what it closes, quotes with « », and keeps a number and its unit together', () => {
    const open = (words: string, a: string, b: string): boolean =>
      words.split(a).length === words.split(b).length;
    expect(
      each
        .filter(
          ({ words }) => !open(words, '¿', '?') || !open(words, '¡', '!') || !open(words, '«', '»'),
        )
        .map(({ at }) => at),
    ).to.deep.equal([]);
    expect(found(/["“”'‘’]/g)).to.deep.equal([]);
    expect(found(/\d[ ]?[%°]|\d[ .]\d{3}|\d\.\d/g)).to.deep.equal([]);
    expect(found(/ {2}|\s[,;:.?!»]|[«¿¡]\s/g)).to.deep.equal([]);
    expect(found(/al (?:\{|\d{3})/g)).to.deep.equal([]);
  });
});

describe('the reading ease of Spanish', () => {
  for (const [word, syllables] of Object.entries({
    hígado: 3,
    guía: 2,
    corazón: 3,
    análisis: 4,
    causa: 2,
    líquido: 3,
    ahora: 3,
    búho: 2,
    y: 1,
    '12': 2,
    '73': 5,
    '37,5': 9,
    '1344': 10,
  })) {
    it(`Spanish counts ${String(syllables)} syllables in ${word}`, () => {
      expect(syllablesIn(word)).to.equal(syllables);
    });
  }

  it('the reading ease falls with long words and long sentences', () => {
    expect(inflesz('El gato ve el sol. El sol da luz.')).to.be.greaterThan(100);
    expect(
      inflesz(
        'La administración intraarterial de precursores hematopoyéticos autólogos constituye una alternativa terapéutica experimental.',
      ),
    ).to.be.lessThan(20);
  });

  const sentence = (said: VoicedText | undefined, voice: string): string => {
    const words = typeof said === 'string' ? said : (said?.[voice] ?? said?.default ?? '');
    return words === '' || /[.?!:]$/.test(words) ? words : `${words}.`;
  };
  const units: [id: string, parts: (VoicedText | undefined)[]][] = [
    ...Object.entries(text.notes).map(
      ([id, { title, article, others, counterweight, advice }]): [
        string,
        (VoicedText | undefined)[],
      ] => [
        `notes/${id}`,
        [title, article, others, counterweight?.title, counterweight?.text, advice],
      ],
    ),
    ...Object.entries(text.notes).flatMap(
      ([id, { title, brief, counterweight }]): [string, (VoicedText | undefined)[]][] => [
        [`notes/${id}/brief`, [title, brief]],
        ...(counterweight
          ? [
              [
                `notes/${id}/counterweight/brief`,
                [counterweight.title, counterweight.brief],
              ] satisfies [string, (VoicedText | undefined)[]],
            ]
          : []),
      ],
    ),
    ...Object.entries(text.courses).map(
      ([id, { title, what, good, bad, asks, costs, unknown }]): [
        string,
        (VoicedText | undefined)[],
      ] => [
        `courses/${id}`,
        [title, what, ...Object.values(good), ...Object.values(bad), asks, costs, unknown],
      ],
    ),
    ...Object.entries(text.ask).map(
      ([id, { question, why }]): [string, (VoicedText | undefined)[]] => [
        `ask/${id}`,
        [question, why],
      ],
    ),
    ...Object.entries(text.outcomes).map(
      ([id, { heading, text: said }]): [string, (VoicedText | undefined)[]] => [
        `outcomes/${id}`,
        [heading, said],
      ],
    ),
  ];

  it('the reading ease is 55 or more for the statements of each note', () => {
    const { byNote } = statementsIn(wholePack, 'es');
    expect(Object.keys(byNote)).to.have.lengthOf(24);
    for (const [note, all] of Object.entries(byNote))
      expect(inflesz(all.map(({ text: said }) => said).join(' ')), note).to.be.at.least(55);
  });

  for (const voice of ['default', 'carer']) {
    it(`the reading ease is 55 or more for every brief, note, caution, course, question to ask and outcome (${voice})`, () => {
      const hard = units
        .map(([id, parts]) => ({
          id,
          ease: inflesz(parts.map((part) => sentence(part, voice)).join(' ')),
        }))
        .filter(({ ease }) => ease < 55);
      expect(hard).to.deep.equal([]);
    });

    it(`the reading ease is 65 or more for the whole (${voice})`, () => {
      expect(
        inflesz(all.map(({ said }) => sentence(said[voice] ?? said['default'], voice))),
      ).to.be.at.least(65);
    });
  }
});
