import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The real configuration; only the typed rules are off, since a seeded snippet is in no project.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `src/${file}` });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).to.deep.equal([]);
  return messages
    .filter(({ ruleId }) => ruleId?.startsWith('boundaries/'))
    .map(({ message }) => message);
}

const forbidden: [file: string, code: string][] = [
  ['domain/seed.ts', `import 'lit';`],
  ['domain/seed.ts', `import type { Machine } from '../session/machine.js';`],
  ['domain/seed.ts', `export * from '../proof/check/schema.js';`],
  ['domain/deep/seed.ts', `import '../../words/en.js';`],
  ['domain/seed.ts', `import '../../test/support/browser/commands.js';`],
  ['proof/seed.ts', `import '../packs/liver-stem-cells/index.js';`],
  ['session/seed.ts', `import { html } from 'lit';`],
  ['session/seed.ts', `import '../controllers/contexts.js';`],
  ['takeaway/seed.ts', `import '../session/record.js';`],
  ['controllers/seed.ts', `import '../elements/screens/step.js';`],
  ['words/seed.ts', `import 'lit';`],
  ['styles/seed.ts', `import '../words/en.js';`],
  ['elements/seed.ts', `import pack from '../packs/liver-stem-cells/index.js';`],
  ['elements/seed.ts', `export const load = () => import('../packs/liver-stem-cells/index.js');`],
  ['elements/seed.ts', `export type Pack = import('../packs/liver-stem-cells/index.js').Pack;`],
  ['elements/seed.ts', `import { createActor } from 'xstate';`],
  ['elements/seed.ts', `import '../define.js';`],
  ['elements/seed.ts', `export const load = () => import('../proof/index.js');`],
  ['elements/guide/guide.ts', `export const check = () => import('../../proof/index.js');`],
  ['elements/result/hospital-file.ts', `export const load = () => import('../../fhir/index.js');`],
  ['elements/result/load-fhir.ts', `import { toBundle } from '../../fhir/bundle.js';`],
  ['registry/seed.ts', `import { toBundle } from '../fhir/bundle.js';`],
  ['elements/guide/load-check.ts', `import { checkPack } from '../../proof/index.js';`],
  ['packs/one/seed.ts', `import { walk } from '../../domain/walk.js';`],
  ['packs/one/seed.ts', `import other from '../sore-throat/pack.json';`],
  ['define.ts', `import './packs/liver-stem-cells/index.js';`],
  ['index.ts', `import './define.js';`],
  ['index.ts', `export * from './proof/index.js';`],
  ['index.ts', `export * from './packs/liver-stem-cells/index.js';`],
  ['embed.ts', `import 'lit';`],
  ['embed.ts', `import './packs/liver-stem-cells/index.js';`],
  ['testing/seed.ts', `import '../elements/guide/guide.js';`],
  ['testing/seed.ts', `import { expect } from 'chai';`],
  ['index.ts', `export * from './testing/index.js';`],
  ['frame/seed.ts', `import '../define.js';`],
  ['elsewhere/seed.ts', `import 'lit';`],
];

const allowed: [file: string, code: string][] = [
  ['domain/seed.ts', `import './walk.js';`],
  ['domain/deep/seed.ts', `import '../walk.js';`],
  ['proof/seed.ts', `import '../domain/walk.js';`],
  ['session/seed.ts', `import 'xstate'; import '../domain/walk.js';`],
  ['takeaway/seed.ts', `import '../domain/weigh.js'; import '../words/en.js';`],
  [
    'controllers/seed.ts',
    `import '@lit/context'; import 'lit/directives/ref.js'; import '../session/machine.js';`,
  ],
  ['styles/seed.ts', `import { css } from 'lit';`],
  [
    'elements/seed.ts',
    `import 'lit'; import '../controllers/contexts.js'; import './plain/choice.js';`,
  ],
  ['elements/result/load-fhir.ts', `export const load = () => import('../../fhir/bundle.js');`],
  ['registry/seed.ts', `import type { toBundle } from '../fhir/bundle.js';`],
  ['elements/guide/load-check.ts', `export const check = () => import('../../proof/index.js');`],
  ['packs/one/seed.ts', `import { proved } from '../../domain/proved.js';`],
  [
    'packs/sore-throat/seed.ts',
    `import type { Pack } from '../../domain/pack.js'; import './pack.json';`,
  ],
  ['packs/sore-throat/text/seed.ts', `import '../pack.json';`],
  ['define.ts', `import './elements/guide/guide.js';`],
  [
    'testing/seed.ts',
    `import type { EhGuide } from '../elements/guide/guide.js'; import { walk } from '../domain/walk.js';`,
  ],
  ['embed.ts', `import './define.js'; import './registry/registry.js';`],
  ['frame/seed.ts', `import '../embed.js'; import './settings.js';`],
  ['index.ts', `export * from './elements/guide/guide.js'; export * from './domain/walk.js';`],
];

describe('imports in src/ go one way', () => {
  it('each seed imports a file that exists, so that it is refused for its direction', () => {
    const missing = [...forbidden, ...allowed].flatMap(([file, code]) =>
      [...code.matchAll(/'(\.[^']+)'/g)]
        .map(([, path = '']) => resolve('src', dirname(file), path.replace(/\.js$/, '.ts')))
        .filter((path) => !existsSync(path)),
    );
    expect(missing).to.deep.equal([]);
  });

  for (const [file, code] of forbidden) {
    it(`the import rule refuses in src/${file}: ${code}`, async () => {
      expect(await complaints(file, code)).to.have.lengthOf(1);
    });
  }
  for (const [file, code] of allowed) {
    it(`the import rule allows in src/${file}: ${code}`, async () => {
      expect(await complaints(file, code)).to.deep.equal([]);
    });
  }
});
