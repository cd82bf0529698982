// The built package in Node: its functions work without a browser, and importing it registers nothing.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/es.js';
import { root } from '../pages/support/built-dist.ts';

/** Runs a module in a new Node process inside the package, so that `evenhand` is the built one. */
function inNode<Result>(script: string): Result {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Node ended with ${String(status)}.\n${stderr}`);
  expect(stderr, 'said while importing').to.equal('');
  return JSON.parse(stdout) as Result;
}

/** The values (no types) that a file of src exports by name. */
function valuesOf(file: string): string[] {
  const source = readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...source.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => name.split(' as ').at(-1) ?? name),
  );
}

describe('evenhand in Node', () => {
  it('evenhand imports in Node without a registry, logs nothing, and exports the names in src/index.ts', () => {
    const seen = inNode<{ names: string[]; registry: string; added: string[] }>(`
      const before = new Set(Reflect.ownKeys(globalThis));
      if ('customElements' in globalThis) throw new Error('This Node has custom elements; the test must be written anew.');
      const evenhand = await import('evenhand');
      const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
      console.log(JSON.stringify({ names: Object.keys(evenhand), registry: typeof globalThis.customElements, added }));
    `);
    expect(seen.names).to.have.members(valuesOf('index.ts'));
    expect(seen.names).to.include.members([
      'EhGuide',
      'walk',
      'weigh',
      'createSession',
      'definePack',
    ]);
    console.log(`Globals in Node after import('evenhand'): ${seen.added.join(', ') || 'none'}`);
  });

  it('evenhand/proof exports checks and proofs, and evenhand none of them', () => {
    const { proof, both } = inNode<{ proof: string[]; both: string[] }>(`
      const [all, proofs] = await Promise.all([import('evenhand'), import('evenhand/proof')]);
      const proof = Object.keys(proofs);
      console.log(JSON.stringify({ proof, both: proof.filter((name) => name in all) }));
    `);
    expect(proof).to.have.members(valuesOf('proof/index.ts'));
    expect(proof).to.include.members(['checkPack', 'provePack', 'diffPacks']);
    expect(both).to.deep.equal([]);
  });

  it('evenhand/fhir exports the names in src/fhir/index.ts, and evenhand none of them', () => {
    const { fhir, both } = inNode<{ fhir: string[]; both: string[] }>(`
      const [all, some] = await Promise.all([import('evenhand'), import('evenhand/fhir')]);
      const fhir = Object.keys(some);
      console.log(JSON.stringify({ fhir, both: fhir.filter((name) => name in all) }));
    `);
    expect(fhir).to.have.members(valuesOf('fhir/index.ts'));
    expect(fhir).to.include.members(['toQuestionnaire', 'toQuestionnaireResponse']);
    expect(both).to.deep.equal([]);
  });

  it('importing evenhand registers nothing in an environment with a registry', () => {
    const names = inNode<string[]>(`
      await import('lit'); // It brings a registry of its own to Node, if any does.
      const names = [];
      const registry = globalThis.customElements ?? (globalThis.customElements = { get() {}, define() {} });
      registry.define = (name) => names.push(name);
      await import('evenhand');
      await import('evenhand/packs/liver-stem-cells');
      console.log(JSON.stringify(names));
    `);
    expect(names).to.deep.equal([]);
  });

  it('the published default pack is valid, has its fingerprint, and can be proved only from its source', () => {
    const result = inNode<Record<string, unknown>>(`
      import { fingerprintOf } from 'evenhand';
      import { checkPack, provePack } from 'evenhand/proof';
      import pack from 'evenhand/packs/liver-stem-cells';
      console.log(JSON.stringify({
        problems: checkPack(pack).problems ?? [],
        made: await fingerprintOf(pack),
        told: pack.fingerprint,
        unproved: [...new Set(provePack(pack, { today: new Date('2026-11-22'), limit: 100 }).problems.map(({ code }) => code))].filter((code) => code.endsWith('-missing')),
      }));
    `);
    expect(result['problems']).to.deep.equal([]);
    expect(result['made']).to.deep.equal(result['told']);
    expect(result['unproved']).to.deep.equal(['basis-missing', 'claims-missing']);
  });

  it('evenhand walks, weighs and runs a session in Node', () => {
    const result = inNode<Record<string, unknown>>(`
      import { createSession, keptAnswers, selectGuidance, stateOf, walk, weigh } from 'evenhand';
      import pack from 'evenhand/packs/liver-stem-cells';
      import { readFileSync } from 'node:fs';
      const { journeys } = JSON.parse(readFileSync('src/packs/liver-stem-cells/journeys.json', 'utf8'));
      const isRight = ({ answers, outcome, rule }) => {
        const { outcome: found } = weigh(pack, answers);
        return found.id === outcome && found.rule === rule && walk(pack, answers).complete;
      };
      const wrong = journeys.filter((journey) => !isRight(journey));

      const { answers, outcome, first } = journeys.find(({ name }) => name === 'Waiting list, hepatitis B, thinking about it');
      const session = createSession(pack);
      session.send({ type: 'start' });
      for (let steps = 0; stateOf(session.getSnapshot()) === 'asking' && steps < 50; steps += 1) {
        const question = session.getSnapshot().context.at;
        session.send({ type: 'answer', question, answer: answers[question] });
        session.send({ type: 'continue' });
      }
      session.send({ type: 'conclude' });
      const snapshot = session.getSnapshot();
      const guidance = selectGuidance(snapshot);
      session.stop();
      console.log(JSON.stringify({
        journeys: journeys.length,
        wrong: wrong.map(({ name }) => name),
        state: stateOf(snapshot),
        sameAnswers: JSON.stringify(keptAnswers(snapshot)) === JSON.stringify(answers),
        sameOutcome: guidance.outcome.id === outcome,
        missing: first.filter((id) => !guidance.notes.some((note) => note.id === id && note.first)),
      }));
    `);
    expect(result['journeys']).to.be.above(30);
    expect(result).to.include({ state: 'concluded', sameAnswers: true, sameOutcome: true });
    expect(result['wrong']).to.deep.equal([]);
    expect(result['missing']).to.deep.equal([]);
  });

  it('exports are in Spanish alone once loadWords has loaded the Spanish words', () => {
    const [before, after] = inNode<[string, string]>(`
      import { loadWords, toText } from 'evenhand';
      import pack from 'evenhand/packs/liver-stem-cells';
      import text from 'evenhand/packs/liver-stem-cells/es';
      const { journeys: [{ answers }] } = JSON.parse((await import('node:fs')).readFileSync('src/packs/liver-stem-cells/journeys.json', 'utf8'));
      const before = toText(pack, answers, { text });
      await loadWords('es');
      console.log(JSON.stringify([before, toText(pack, answers, { text })]));
    `);
    expect(before).to.include(en.letter.title);
    expect(after).to.include(es.letter.title).and.not.include(en.letter.title);
  });
});
