import { expect } from 'chai';
import { citations, sourcesCitedBy } from '../../src/domain/citations.js';
import type { Pack } from '../../src/domain/pack.js';
import { smallPack } from '../support/packs/small-pack.js';

const source = (id: string): Pack['sources'][number] => ({
  id,
  title: id,
  publisher: 'A journal',
  year: 2020,
  url: 'https://example.org/',
});
const from = (...sources: string[]): { sources: string[] } => ({ sources });

/** Every place that can cite, each with a source of its own. */
const pack: Pack = {
  ...smallPack,
  outcomes: [{ id: 'wait', lines: [{ id: 'line', when: [{}], ...from('line') }] }],
  notes: [
    {
      id: 'joy',
      kind: 'benefit',
      claims: [],
      ...from('note'),
      counterweight: from('against'),
      lines: [{ id: 'joy-line', when: [{}], ...from('note-line') }],
    },
  ],
  courses: [
    {
      id: 'dog',
      what: from('what'),
      good: [{ id: 'g', ...from('good') }],
      bad: [{ id: 'b', ...from('bad') }],
      asks: from('asks'),
      costs: from('costs'),
      unknown: from('unknown'),
    },
  ],
  figures: [{ id: 'bites', course: 'dog', ...from('figure') }],
  ask: [{ id: 'vet', ...from('ask') }],
  signs: [{ id: 'bitten', ...from('sign') }],
  sources: [
    'sign',
    'ask',
    'figure',
    'unknown',
    'costs',
    'asks',
    'bad',
    'good',
    'what',
    'note-line',
    'against',
    'note',
    'line',
    'uncited',
  ].map(source),
};

const at = (path: string): unknown =>
  path
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], pack);

describe('the citations of a pack', () => {
  it('citations are found in every place of a pack that can cite', () => {
    const cited = pack.sources.map(({ id }) => id).filter((id) => id !== 'uncited');
    expect([...citations(pack)].flatMap(({ sources }) => sources)).to.have.members(cited);
  });

  it('each citation has its place in the pack', () => {
    for (const { path, sources } of citations(pack)) expect(at(path), path).to.equal(sources);
  });

  it('a source without a citation is left out, and the others keep their order', () => {
    expect(sourcesCitedBy(pack).map(({ id }) => id)).to.deep.equal(
      pack.sources.map(({ id }) => id).slice(0, -1),
    );
  });

  it('citations are found where an old Prototype.js replaces Array.prototype.entries', () => {
    const real = Object.getOwnPropertyDescriptor(Array.prototype, 'entries') ?? {};
    const expected = [...citations(pack)];
    const toArray = function (this: unknown[]): unknown[] {
      return [...this];
    };
    Object.defineProperty(Array.prototype, 'entries', { ...real, value: toArray });
    let found: unknown[] = [];
    try {
      found = [...citations(pack)];
    } catch {
      // Chai needs the original method, so restore it first.
    } finally {
      Object.defineProperty(Array.prototype, 'entries', real);
    }
    expect(found).to.deep.equal(expected);
  });
});
