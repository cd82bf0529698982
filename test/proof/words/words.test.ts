import { expect } from 'chai';
import { forbiddenIn } from '../../../src/proof/words/wording.js';
import { smallText } from '../../support/packs/small-pack.js';

/** The forbidden words of a phrase in a language, each with its kind. */
const found = (language: string, title: string): string[] =>
  forbiddenIn({ ...smallText, language, title, notes: {}, decision: '-' }).map(
    ({ kind, word }) => `${kind} ${word}`,
  );
const split = (words: string): string[] => words.split(',').map((each) => each.trim());

// Each form by itself: an inflected form is found as well, and words that only look similar are not.
const lists: [
  language: string,
  kind: 'verdict' | 'charged' | 'calque',
  caught: string,
  passed: string,
][] = [
  [
    'en',
    'verdict',
    'eligible, ineligible, eligibility, candidate, candidates, suitable, unsuitable, suitability, qualify, qualifies, qualified, qualifying, you should have, you should get, you should take, you should choose, you should start, you should try, you should undergo, recommended for you, recommended to you, recommended for them, recommended to them, we recommend, right for you, right for them, match you, match your, matches you, matches your, your best option, your best choice, book now, book today',
    'candid, suit, quality, if you should have, whether you should get, you should ask, recommend, right, a match, your best friend, a book, book nowhere',
  ],
  [
    'en',
    'charged',
    'cure, cures, cured, curing, curable, curative, reverse, reverses, reversed, reversing, reversal, reversals, safe, safer, safest, safely, hope, hopes, hoped, hoping, hopeful, promising, breakthrough, breakthroughs, proven, proved, natural, naturally, risk-free, risk free, success, successes, successful, successfully, approved, approval, approvals, recommend, recommends, recommended, miracle, miracles, revolutionary, pioneering, guarantee, guaranteed, guarantees',
    'secure, curate, reversible, safety, unsafe, hopeless, promise, break, prove, unproven, nature, risk, succeed, approve, recommendation, miraculous, revolution, pioneer, guarantor',
  ],
  [
    'es',
    'verdict',
    'candidato, candidata, candidatos, candidatas, apto, aptas, no apta, no aptos, elegible, elegibles, idóneo, idónea, idoneos, idoneas, le recomendamos, recomendado para usted, recomendadas para usted, cumple los requisitos, reserve ya, reserve ahora, reserve hoy',
    'candidez, aptitud, elegir, idea, recomendamos, recomendado, los requisitos, reserva',
  ],
  [
    'es',
    'charged',
    'cura, curas, curar, curado, curada, curados, curadas, curación, curacion, revertir, revierte, revierten, seguro, segura, seguros, seguras, esperanza, esperanzas, esperanzador, esperanzadora, esperanzadores, probado, probada, probados, probadas, demostrado, demostrada, demostrados, demostradas, natural, naturales, sin riesgo, sin riesgos, tasa de éxito, tasas de exito, aprobado, aprobada, aprobados, aprobadas, milagro, milagros, revolucionario, revolucionaria, revolucionarios, revolucionarias, garantizado, garantizada, garantizados, garantizadas, severo, severa, severos, severas, condición médica, condicion medica',
    'cuidado, procurador, revés, seguridad, esperar, no probado, no demostrada, no está probado, no esta demostrado, no están probadas, no se ha demostrado, no ha sido probado, no han sido demostradas, no fue probado, no fueron demostrados, no queda demostrado, naturaleza, con riesgo, tasa, aprobar, milagroso, revolución, garantía, condición',
  ],
  [
    'zh-Hans',
    'verdict',
    '适合您, 符合条件, 候选人, 推荐您, 我们推荐, 立即预约, 马上预约, 干细胞移植, 全能',
    '适合, 条件, 推荐, 预约, 干细胞, 肝移植',
  ],
  [
    'zh-Hans',
    'charged',
    '治愈, 治好, 包治, 根治, 逆转, 安全, 希望, 突破, 奇迹, 天然, 无风险, 成功率, 已证实, 批准, 革命性, 晚期, 保证',
    '不安全, 安全建议, 安全提示, 安全性, 风险, 证实, 成功',
  ],
  [
    'en',
    'calque',
    'sucked out, how is it called, how are they called, in the actuality',
    'taken out, what is it called, actually',
  ],
  [
    'es',
    'calque',
    'para bien o para mal, para llevar, poner células, ponen las células, puesto células, pusieron células, puesto en la lista, lugar en una lista, hace salir células, hacen salir las células, centro de hígado, habla en contra, unas 73 de cada 100 vivían, las historias no son números, que le mande a uno, que la mande a uno',
    'puede ser mayor o menor, administrar células, lista de espera, moviliza las células, unidad de hepatología, en contra, unas 73 de cada 100 seguían vivas, que le derive a un especialista',
  ],
  [
    'zh-Hans',
    'calque',
    '出过问题, 体内出血, 公平对照, 说明不了原因, 摆脱病毒, 摆脱丙肝, 意识混乱, 输过细胞, 没有说法, 话很大, 您的信上, 请要一份, 请要求',
    '出现过并发症, 消化道出血, 设计严谨的对照研究, 不能证明因果关系, 清除病毒, 神志不清, 输注过细胞, 请索取一份, 请对方出示',
  ],
];

for (const [language, kind, caught, passed] of lists) {
  describe(`a ${kind} word in ${language}`, () => {
    for (const word of split(caught)) {
      it(`a ${kind} word in ${language} is found: ${word}`, () => {
        expect(found(language, `– ${word}, –`)).to.include(`${kind} ${word}`);
      });
    }

    for (const word of split(passed)) {
      it(`a ${kind} word in ${language} is not «${word}»`, () => {
        expect(
          found(language, `– ${word}, –`).filter((each) => each.startsWith(kind)),
        ).to.deep.equal([]);
      });
    }

    it(`a ${kind} word in ${language} is found in any case and at any place`, () => {
      const [first = ''] = split(caught);
      expect(found(language, first.toUpperCase())).to.include(`${kind} ${first.toUpperCase()}`);
      expect(
        found(language, `${first}. ${first}!`).filter((each) => each === `${kind} ${first}`),
      ).to.have.lengthOf(2);
    });
  });
}
