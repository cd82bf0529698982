import { expect } from 'chai';
import ts from 'typescript';
import { blocksOf, codeIn, exists, proseOf, read, runModule, type Block } from './documents.js';
import { declaration, events, observed, registered, tokens } from './guide-facts.js';

// Commands and snippets in README.md and CONTRIBUTING.md, each tried.

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const documents = ['README.md', 'CONTRIBUTING.md'];
const blocks = documents.flatMap(blocksOf);
const of = (...languages: string[]): Block[] =>
  blocks.filter(({ language }) => languages.includes(language));

describe('the documents', () => {
  it('documents have no snippet of a kind that no test runs', () => {
    expect(blocks).not.to.have.lengthOf(0);
    expect(
      blocks.filter(({ language }) => !['sh', 'js', 'ts', 'html', 'css'].includes(language)),
    ).to.deep.equal([]);
  });
});

describe('the commands in the documents', () => {
  const lines = of('sh').flatMap(({ code }) => code.split('\n').filter(Boolean));
  const spoken = documents
    .flatMap((document) => codeIn(proseOf(document)))
    .filter((code) => /^(\w+=\S+ )*(npm|npx|node) /.test(code));

  for (const line of new Set([...lines, ...spoken])) {
    it(`a command in the documents runs: ${line}`, () => {
      const [tool = '', first = '', second = '', ...rest] = line
        .split(/\s+/)
        .filter((word) => !/^[A-Z_]+=/.test(word));
      if (tool === 'npm' && ['ci', 'install', 'pack'].includes(first)) return;
      if (tool === 'npm') expect(scripts).to.have.property(first === 'run' ? second : first);
      else if (tool === 'node') {
        expect(exists(first), first).to.equal(true);
        if (second === '--only')
          expect(read(first)).to.match(new RegExp(`^  ${rest[0] ?? ''}:`, 'm'));
      } else if (tool === 'npx') {
        expect(exists(`node_modules/.bin/${first}`), first).to.equal(true);
        if (second === '--files') expect(exists(rest[0] ?? ''), rest[0]).to.equal(true);
      } else if (tool === 'apt-get') {
        for (const word of [second, ...rest]) expect(read('.ci/run')).to.include(word);
      } else throw new Error(`This test does not know ${tool}.`);
    });
  }

  for (const script of Object.keys(scripts)) {
    it(`a script in the documents needs only installed packages: npm run ${script}`, () => {
      for (const command of scripts[script]?.split(' && ') ?? []) {
        const [tool = '', first = ''] = command.split(' ').filter((word) => !word.includes('='));
        if (tool === 'npm') expect(scripts).to.have.property(command.split(' ')[2] ?? '');
        else if (tool === 'node') expect(exists(first), first).to.equal(true);
        else expect(exists(`node_modules/.bin/${tool}`), tool).to.equal(true);
      }
    });
  }
});

describe('the snippets of code', () => {
  for (const { code, mark } of of('js', 'ts')) {
    const name = code.split('\n').find((line) => line.includes('(')) ?? code;
    const { outputText, diagnostics = [] } = ts.transpileModule(code, {
      reportDiagnostics: true,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });

    it(`a snippet of code is well-formed: ${name}`, () => {
      expect(diagnostics.map(({ messageText }) => messageText)).to.deep.equal([]);
    });

    it(`a snippet of code imports what exists: ${name}`, () => {
      const imports = [...code.matchAll(/^import (?:(.+) from )?'([^']+)'/gm)];
      for (const [, names = '', specifier = ''] of imports) {
        const exported = JSON.parse(
          runModule(`console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`),
        ) as string[];
        const wanted = names.startsWith('{')
          ? names
              .slice(1, -1)
              .split(',')
              .map((word) => word.trim())
          : names === ''
            ? []
            : ['default'];
        expect(exported).to.include.members(wanted);
      }
    });

    if (mark === 'headless') {
      it(`a headless snippet runs in Node and prints the output in its comments: ${name}`, () => {
        const said = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(
          ([, comment]) => comment,
        );
        expect(said).not.to.have.lengthOf(0);
        expect(runModule(outputText).trim().split('\n')).to.deep.equal(said);
      });
    } else {
      it(`a snippet of code listens to events that exist: ${name}`, () => {
        const heard = [...code.matchAll(/addEventListener\('(eh-[\w-]+)'/g)].map(
          ([, type = '']) => type,
        );
        expect(Object.keys(events())).to.include.members(heard);
      });
    }
  }

  it('at least one snippet runs headless', () => {
    expect(blocks.filter(({ mark }) => mark === 'headless')).not.to.have.lengthOf(0);
  });
});

describe('the snippets of HTML', () => {
  for (const { code } of of('html')) {
    const tags = [...code.matchAll(/<(\/?)([\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].map(
      ([, close = '', name = '', attributes = '']) => ({
        close: close === '/',
        name,
        attributes: new Map(
          [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
            key,
            value,
          ]),
        ),
      }),
    );
    const title = code.split('\n')[0] ?? '';

    it(`a snippet of HTML is well-formed: ${title}`, () => {
      expect(tags.length, 'tags that were read').to.equal(code.match(/</g)?.length);
      const open: string[] = [];
      for (const { close, name } of tags) {
        if (close) expect(open.pop()).to.equal(name);
        else open.push(name);
      }
      expect(open).to.deep.equal([]);
    });

    it(`a snippet of HTML names elements and attributes that exist: ${title}`, () => {
      for (const { name, attributes } of tags.filter(
        (tag) => !tag.close && tag.name.includes('-'),
      )) {
        expect(registered).to.include(name);
        expect([...observed(name), 'id', 'class', 'slot']).to.include.members([
          ...attributes.keys(),
        ]);
      }
    });

    it(`a snippet of HTML uses slots that exist: ${title}`, () => {
      for (const { attributes } of tags.filter((tag) => tag.attributes.has('slot'))) {
        expect(declaration('EhGuide').slots?.map(({ name }) => name)).to.include(
          attributes.get('slot'),
        );
      }
    });

    it(`a snippet of HTML loads scripts that the build writes, as the demo page does: ${title}`, () => {
      for (const { attributes } of tags.filter(({ close, name }) => !close && name === 'script')) {
        const src = attributes.get('src') ?? '';
        expect(exists(src.replace(/^\.?\//, '')), src).to.equal(true);
        expect(read('demo/index.html')).to.include(
          `<script type="${attributes.get('type') ?? ''}" src="${src}"></script>`,
        );
      }
    });
  }
});

describe('the snippets of CSS', () => {
  it('snippets of CSS set tokens that exist', () => {
    for (const { code } of of('css'))
      expect([...tokens]).to.include.members(code.match(/--eh-[\w-]+/g) ?? []);
  });
});
