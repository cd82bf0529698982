import { expect } from 'chai';
import { toCodeSystem } from '../../src/fhir/index.js';
import candidates from '../../src/packs/liver-stem-cells/snomed-candidates.json';
import { wholePack as kitchenSink } from '../support/packs/kitchen-sink.js';
import { wholePack as liver } from '../support/packs/liver.js';
import { codesIn, itemsOf } from './items.js';

describe('toCodeSystem', () => {
  it('the code system has every code of the questionnaire once', () => {
    const codes = codesIn(toCodeSystem(kitchenSink, 'en').concept);
    expect(new Set(codes).size).to.equal(codes.length);
    for (const { code = [], answerOption = [] } of itemsOf(kitchenSink).values())
      for (const used of [...code, ...answerOption.map(({ valueCoding }) => valueCoding)])
        expect(codes).to.include(used.code);
  });

  it('the words of other voices are designations', () => {
    const [, also] = toCodeSystem(liver, 'en').concept;
    expect(also?.display).to.equal('Is any of this true for you?');
    expect(also?.designation).to.deep.equal([
      { language: 'en', value: 'Is any of this true for the person?' },
    ]);
  });
});

describe('the SNOMED CT candidates', () => {
  it('each candidate maps a code of the pack, and is marked as not confirmed', () => {
    const codes = codesIn(toCodeSystem(liver, 'en').concept);
    expect(candidates.status).to.equal('draft');
    for (const { code, target } of candidates.group.flatMap(({ element }) => element)) {
      expect(codes).to.include(code);
      for (const { comment, equivalence } of target) {
        expect(comment).to.match(/^Candidate, not confirmed\. Found in /);
        expect(equivalence).to.equal('relatedto');
      }
    }
  });
});
