import { expect } from 'chai';
import * as fhir from '../../src/fhir/index.js';
import { blocksOf, runModule, tableOf } from './documents.js';

describe('docs/fhir.md', () => {
  it('docs/fhir.md names every function of evenhand/fhir, and no other', () => {
    const named = tableOf('docs/fhir.md', 'function', 'returns').map(([call = '']) =>
      call.replaceAll('`', '').replace(/\(.*/, ''),
    );
    expect(named).to.have.members(Object.keys(fhir));
  });

  it('the example of docs/fhir.md runs with the built package', () => {
    const [example] = blocksOf('docs/fhir.md');
    expect(runModule(example?.code ?? '').trim()).to.equal(
      'urn:evenhand:questionnaire:liver-stem-cells:en draft completed 1',
    );
  });
});
