import { expect } from 'chai';
import fc from 'fast-check';
import { holds, matchRow } from '../../src/domain/condition.js';
import type { Answers, Pack } from '../../src/domain/pack.js';
import { walk } from '../../src/domain/walk.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/fhir/index.js';
import { anyPack } from '../support/random/any-pack.js';
import { isExhaustive, seed } from '../support/random/exhaustive.js';
import { answersIn, enabledItems } from './enabled.js';
import { anyAnswers, chance, covering, PACKS, recordOf, withNumbers } from './people.js';

/** Ids of the questions, and of the hints, that a pack shows for answers: those of the path. */
function shownBy(pack: Pack, answers: Answers): string[] {
  const { kept, path } = walk(pack, answers);
  return pack.questions
    .filter(({ id, when }) => path.includes(id) && (!when || matchRow(when, kept)))
    .flatMap(({ id, hints = [], catches = [] }) => [
      id,
      ...[...hints, ...catches].filter(({ when }) => holds(when, kept)).map((hint) => hint.id),
    ]);
}

/** The same, as the questionnaire shows it for the response. */
function enabledBy(pack: Pack, answers: Answers): string[] {
  const language = pack.languages[0] ?? '';
  const { item } = toQuestionnaire(pack, language);
  const response = toQuestionnaireResponse(pack, recordOf(pack, answers), language);
  const shown = enabledItems(item, answersIn(response.item)).flatMap(({ linkId, code, type }) => {
    if (type === 'display') return /\.(?:hint|catch)\.([^.]+)/.exec(linkId)?.[1] ?? [];
    return code?.[0]?.code ?? [];
  });
  return [...new Set(shown)];
}

describe('enableWhen', () => {
  it('enableWhen shows the questions and hints of the walk, for a covering set of each pack', () => {
    for (const pack of PACKS)
      for (const answers of covering(pack, 1000))
        expect(enabledBy(pack, answers), JSON.stringify(answers)).to.deep.equal(
          shownBy(pack, answers),
        );
  });

  it('enableWhen shows the questions and hints of the walk, for any pack and any answers', () => {
    fc.assert(
      fc.property(anyPack, fc.nat(), (drawn, start) => {
        const random = chance(start);
        const pack = withNumbers(drawn, random);
        for (let people = 0; people < 5; people += 1) {
          const answers = anyAnswers(pack, random);
          expect(enabledBy(pack, answers)).to.deep.equal(shownBy(pack, answers));
        }
      }),
      { seed, numRuns: isExhaustive ? 3000 : 100 },
    );
  });
});
