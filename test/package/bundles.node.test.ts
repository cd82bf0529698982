// A bundle of an application contains only the parts of the library that it imports.
import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumer, type Consumer } from './support/consumer.ts';

/** Packages that only a proof needs, and those that only a screen needs. */
const PROOF = ['valibot', 'fastest-levenshtein', 'syllable', 'flesch-kincaid'];
const SCREEN = ['lit-element', 'lit-html', '@lit/context'];

const IMPORTS: Readonly<
  Record<
    string,
    {
      /** Names to import; all exports if there are none. */
      readonly of?: readonly string[];
      /** Default: `evenhand`. */
      readonly from?: string;
      readonly lacks: readonly string[];
      readonly has: readonly string[];
    }
  >
> = {
  session: { of: ['createSession'], lacks: [...PROOF, ...SCREEN], has: ['xstate'] },
  weighing: { of: ['walk', 'weigh', 'toLetter'], lacks: [...PROOF, ...SCREEN, 'xstate'], has: [] },
  field: { of: ['EhChoice'], lacks: [...PROOF, 'xstate'], has: ['lit-element'] },
  guide: {
    of: ['EhGuide', 'definePack'],
    lacks: ['syllable', 'flesch-kincaid'],
    has: ['lit-element', 'xstate'],
  },
  everything: { lacks: PROOF, has: ['lit-element', 'xstate'] },
  check: {
    of: ['checkPack'],
    from: 'evenhand/proof',
    lacks: ['syllable', 'flesch-kincaid', ...SCREEN, 'xstate'],
    has: ['valibot'],
  },
  fhir: { from: 'evenhand/fhir', lacks: [...PROOF, ...SCREEN, 'xstate'], has: [] },
  // A control: the code that other bundles must lack is found here.
  proof: { from: 'evenhand/proof', lacks: [...SCREEN, 'xstate'], has: PROOF },
};

describe('a bundle of an application', () => {
  let project: Consumer;
  const carried: Record<string, readonly string[]> = {};
  before(async () => {
    project = consumer();
    for (const [name, { of, from = 'evenhand' }] of Object.entries(IMPORTS))
      writeFileSync(
        join(project.folder, `${name}.js`),
        of
          ? `import { ${of.join(', ')} } from '${from}'; window.taken = [${of.join(', ')}];`
          : `import * as taken from '${from}'; window.taken = taken;`,
      );
    // One by one: bundled together they would share files.
    for (const name of Object.keys(IMPORTS)) Object.assign(carried, await project.bundle([name]));
  });
  after(() => {
    project.remove();
  });

  for (const [name, { of, from = 'evenhand', lacks, has }] of Object.entries(IMPORTS)) {
    const what = of?.join(', ') ?? 'all';
    it(`a bundle that imports ${what} from ${from} contains no ${lacks.slice(0, 4).join(', ')}`, () => {
      expect(carried[name]).to.include.members([...has]);
      expect(carried[name]?.filter((library) => lacks.includes(library))).to.deep.equal([]);
    });
  }
});
