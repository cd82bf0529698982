// What an application carries that imports a little of us: that, and not the rest.
import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumer, type Consumer } from './support/consumer.ts';

/** What only a proof needs, and what only a screen needs. */
const PROOF = ['valibot', 'fastest-levenshtein', 'syllable', 'flesch-kincaid'];
const SCREEN = ['lit-element', 'lit-html', '@lit/context'];

const IMPORTS: Readonly<
  Record<
    string,
    {
      readonly of: readonly string[];
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
  check: {
    of: ['checkPack'],
    lacks: ['syllable', 'flesch-kincaid', ...SCREEN, 'xstate'],
    has: ['valibot'],
  },
  // So that what is lacking elsewhere would be seen if it were there.
  proof: { of: ['provePack'], lacks: [...SCREEN, 'xstate'], has: PROOF },
};

describe('a bundle of an application', () => {
  let project: Consumer;
  const carried: Record<string, readonly string[]> = {};
  before(async () => {
    project = consumer();
    for (const [name, { of }] of Object.entries(IMPORTS))
      writeFileSync(
        join(project.folder, `${name}.js`),
        `import { ${of.join(', ')} } from 'evenhand'; window.taken = [${of.join(', ')}];`,
      );
    // One by one: bundled together they would share files.
    for (const name of Object.keys(IMPORTS)) Object.assign(carried, await project.bundle([name]));
  });
  after(() => {
    project.remove();
  });

  for (const [name, { of, lacks, has }] of Object.entries(IMPORTS)) {
    it(`that imports ${of.join(', ')} carries no ${lacks.slice(0, 4).join(', ')}`, () => {
      expect(carried[name]).to.include.members([...has]);
      expect(carried[name]?.filter((library) => lacks.includes(library))).to.deep.equal([]);
    });
  }
});
