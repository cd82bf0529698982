// The declarations in another project, with the strictest settings of TypeScript, libraries included.
import { expect } from 'chai';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../pages/support/built-dist.ts';
import { consumer, type Consumer } from './support/consumer.ts';

const GOOD = `
import { createSession, definePack, EhGuide, walk, weigh, type Answers, type Guidance, type Pack } from 'evenhand';
import 'evenhand/define';
import 'evenhand/embed';
import pack from 'evenhand/packs/liver-stem-cells';
import { toQuestionnaire, toQuestionnaireResponse, type Questionnaire } from 'evenhand/fhir';
import { checkPack, provePack, type Checked, type Problem } from 'evenhand/proof';

const checked: Checked = checkPack(pack);
const problems: readonly Problem[] = provePack(pack).problems;
console.log(checked.ok, problems);
const asPack: Pack = pack;
definePack(asPack);
const answers: Answers = { who: 'reading' };
const guidance: Guidance = weigh(pack, answers);
const next: string | undefined = walk(pack, answers).next;
createSession(pack).send({ type: 'start' });

const form: Questionnaire = toQuestionnaire(pack, 'en', { voice: 'carer' });
const record = document.querySelector('eh-guide')?.record;
if (record) console.log(form.url, toQuestionnaireResponse(pack, record, 'en').status);

const guide = document.querySelector('eh-guide');
const outcome: string | undefined = guide?.guidance?.outcome.id;
const isGuide: boolean = guide instanceof EhGuide;
guide?.addEventListener('eh-concluded', ({ packId, packVersion }) => {
  const told: string = packId + packVersion;
  console.log(told);
});
guide?.addEventListener('eh-problem', ({ code, message }) => {
  console.warn(code, message);
});
console.log(guidance.outcome.rule, next, outcome, isGuide);
`;

/** Each of these lines must be an error, or the declarations are too loose. */
const BAD: Readonly<Record<string, string>> = {
  'an unknown attribute of the guidance': `document.querySelector('eh-guide')?.guidance?.score;`,
  'an answer that is no text': `import { walk } from 'evenhand'; import pack from 'evenhand/packs/liver-stem-cells'; walk(pack, { who: 3 });`,
  'an answer in an event': `document.querySelector('eh-guide')?.addEventListener('eh-step-change', (event) => { event.answer; });`,
  'a record that is none': `import { toQuestionnaireResponse } from 'evenhand/fhir'; import pack from 'evenhand/packs/liver-stem-cells'; toQuestionnaireResponse(pack, {}, 'en');`,
  'setting what can only be read': `const guide = document.querySelector('eh-guide'); if (guide) guide.answers = {};`,
  'an event that a session does not know': `import { createSession } from 'evenhand'; import pack from 'evenhand/packs/liver-stem-cells'; createSession(pack).send({ type: 'leap' });`,
};

/** Parsed once for all programs: lib.dom.d.ts alone takes a second. */
const parsed = new Map<string, ts.SourceFile>();

describe('the declarations', () => {
  let project: Consumer;
  before(() => {
    project = consumer();
  });
  after(() => {
    project.remove();
  });

  /** The errors of TypeScript in these files and all that they import, each after its file. */
  function check(files: Readonly<Record<string, string>>, more: ts.CompilerOptions = {}): string[] {
    const paths = Object.entries(files).map(([name, source]) => {
      const path = join(project.folder, name);
      writeFileSync(path, source);
      return path;
    });
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true, // TypeScript's own are not ours to check.
      types: [],
      noEmit: true,
      ...more,
    };
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getCurrentDirectory = () => project.folder;
    host.getSourceFile = (name, ...rest) => {
      const isLibrary = name.includes('/typescript/lib/');
      const file = (isLibrary ? parsed.get(name) : undefined) ?? read(name, ...rest);
      if (isLibrary && file) parsed.set(name, file);
      return file;
    };
    return ts
      .getPreEmitDiagnostics(ts.createProgram(paths, options, host))
      .map(({ file, messageText }) => {
        const name = file?.fileName.replace(/.*\//, '') ?? '';
        return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      });
  }

  it('the declarations compile in a strict project, and refuse errors in it', () => {
    const bad = Object.fromEntries(
      Object.values(BAD).map((line, index) => [
        `bad-${String(index)}.ts`,
        `import 'evenhand/define';\n${line}\n`,
      ]),
    );
    const complaints = check({ 'good.ts': GOOD, ...bad });
    const names = Object.keys(BAD).map((_, index) => `bad-${String(index)}.ts`);
    expect(complaints.filter((line) => !names.some((name) => line.startsWith(name)))).to.deep.equal(
      [],
    );
    Object.keys(BAD).forEach((what, index) => {
      expect(
        complaints.filter((line) => line.startsWith(`bad-${String(index)}.ts`)),
        what,
      ).to.have.length(1);
    });
  });

  describe('for TSX', () => {
    const jsx = { jsx: ts.JsxEmit.ReactJSX };
    const page = (body: string): string =>
      `import 'evenhand/jsx';\nimport pack from 'evenhand/packs/liver-stem-cells';\nexport const page = <>${body}</>;\nexport { pack };\n`;
    const every = [
      ...readFileSync(join(root, 'src/elements/elements.ts'), 'utf8').matchAll(/'(eh-[\w-]+)'/g),
    ]
      .map(([, name]) => `<${String(name)} id="x"></${String(name)}>`)
      .join('');
    const good = page(
      `${every}<eh-guide pack={pack} lang="en" offers-treatment="no" heading-level={3} headingLevel={3} disabled oneh-concluded={({ packId }) => console.log(packId)}><p slot="fallback">-</p></eh-guide><eh-notes kind="risk" /><eh-note counterweight-first /><eh-choice label="Tea?" options={[{ id: 'a', label: 'A' }]} />`,
    );
    const bad: Readonly<Record<string, string>> = {
      'an attribute with a value that it cannot have': page(
        '<eh-guide offers-treatment="maybe" />',
      ),
      'a level that is no number': page('<eh-guide heading-level="two" />'),
      'a kind that there is not': page('<eh-notes kind="nonsense" />'),
      'an answer in an event': page(
        '<eh-guide oneh-concluded={({ answers }) => console.log(answers)} />',
      ),
      'an element that there is not': page('<eh-nothing />'),
    };
    before(() => {
      symlinkSync(
        join(root, 'node_modules/@types'),
        join(project.folder, 'node_modules/@types'),
        'dir',
      );
    });

    it('the TSX types have every element, and refuse errors', () => {
      expect(every).to.contain('<eh-guide').and.contain('<eh-what-if');
      const files = Object.fromEntries(
        Object.values(bad).map((source, index) => [`bad-${String(index)}.tsx`, source]),
      );
      const complaints = check({ 'good.tsx': good, ...files }, { ...jsx, skipLibCheck: true });
      expect(complaints.filter((line) => !line.startsWith('bad-'))).to.deep.equal([]);
      Object.keys(bad).forEach((what, index) => {
        expect(
          complaints.filter((line) => line.startsWith(`bad-${String(index)}.tsx`)),
          what,
        ).to.have.length(1);
      });
    });
  });

  it('the declarations compile with nodenext and exactOptionalPropertyTypes', () => {
    // The declarations of xstate do not compile under exactOptionalPropertyTypes; ours must not depend on more of it
    // than necessary.
    const more = {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
    };
    expect(check({ 'good.ts': GOOD }, more)).to.deep.equal([]);
  });

  it('the declarations import no package that is not a dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // Only projects that have the framework import evenhand/jsx, evenhand/vue or evenhand/svelte.
    expect([...Object.keys(dependencies), 'react', 'vue', 'svelte']).to.include.members(
      project.packagesIn(join(root, 'dist/types')),
    );
  });
});
