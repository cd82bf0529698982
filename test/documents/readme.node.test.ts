import { expect } from 'chai';
import ts from 'typescript';
import {
  blocksOf,
  codeIn,
  exists,
  proseOf,
  read,
  root,
  runModule,
  tableOf,
  type Block,
} from './documents.js';

// Tests everything in the README that a test can try: commands, snippets, tables, counts.

interface Member {
  readonly kind: 'field' | 'method';
  readonly name: string;
}
interface Declaration {
  readonly name: string;
  readonly members?: readonly Member[];
  readonly slots?: readonly { readonly name: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}
interface EventFacts {
  readonly bubbles: boolean;
  readonly composed: boolean;
  readonly cancelable: boolean;
  readonly carries: readonly string[];
}

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const documents = ['README.md', 'CONTRIBUTING.md'];
const blocks = documents.flatMap(blocksOf);
const of = (...languages: string[]): Block[] =>
  blocks.filter(({ language }) => languages.includes(language));

const registered = [...read('src/elements/elements.ts').matchAll(/\['(eh-[\w-]+)',/g)].map(
  ([, name = '']) => name,
);
const tokens = new Set(read('src/styles/tokens.ts').match(/(?<=var\()--eh-[\w-]+/g));

describe('the documents', () => {
  it('documents have no snippet of a kind that no test runs', () => {
    expect(blocks).not.to.have.lengthOf(0);
    expect(
      blocks.filter(({ language }) => !['sh', 'js', 'ts', 'html', 'css'].includes(language)),
    ).to.deep.equal([]);
  });

  it('the README has at most 200 lines', () => {
    expect(read('README.md').split('\n').length).to.be.at.most(200);
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

  it('the list of all tokens follows the snippets of CSS', () => {
    const list =
      read('README.md')
        .split('\n')
        .find((line) => line.startsWith('All tokens:')) ?? '';
    expect(codeIn(list).filter((code) => code.startsWith('--'))).to.have.members([...tokens]);
  });
});

describe('the tables about eh-guide', () => {
  it('the README lists exactly the attributes of eh-guide', () => {
    const attributes = tableOf('README.md', 'attribute', 'property', 'is').map(
      ([attribute = '']) => codeIn(attribute)[0],
    );
    // A framework's server writes `emergencynumber`; the guide accepts it, and the table has the recommended spelling.
    const documented = attributes.map((name = '') => name.replaceAll('-', ''));
    expect(
      [...observed('eh-guide')].filter(
        (name) => attributes.includes(name) || !documented.includes(name),
      ),
    ).to.have.members(attributes);
  });

  it('the README lists exactly the properties and methods of eh-guide', () => {
    const beside = tableOf('README.md', 'attribute', 'property', 'is').map(
      ([, property = '']) => property,
    );
    const alone = tableOf('README.md', 'property or method', 'is').map(([name = '']) => name);
    const told = [...beside, ...alone].flatMap(codeIn).map((name) => name.replace(/\(.*\)$/, '()'));
    const { members = [] } = declaration('EhGuide');
    // `lang` is the platform's own property.
    expect(told).to.have.members([
      'lang',
      ...members.map(({ kind, name }) => (kind === 'method' ? `${name}()` : name)),
    ]);
  });

  it('the README lists exactly the events of eh-guide, and their properties', () => {
    const told = tableOf('README.md', 'event', 'when', 'carries').map(
      ([event = '', , carries = '']) => [codeIn(event)[0] ?? '', codeIn(carries)] as const,
    );
    expect(Object.fromEntries(told)).to.deep.equal(
      Object.fromEntries(Object.entries(events()).map(([type, { carries }]) => [type, carries])),
    );
    expect(read('README.md')).to.include(
      'All four bubble and are composed; none can be cancelled.',
    );
    expect(
      Object.values(events()).map(({ bubbles, composed, cancelable }) => [
        bubbles,
        composed,
        cancelable,
      ]),
    ).to.deep.equal(Array(4).fill([true, true, false]));
  });

  it('the README lists exactly the slots and parts of eh-guide', () => {
    const line =
      read('README.md')
        .split('\n')
        .find((text) => text.startsWith('Slots: ')) ?? '';
    const [slots = '', parts = ''] =
      line.split('In a layout of your own')[0]?.split('Parts: ') ?? [];
    const named =
      declaration('EhGuide')
        .slots?.map(({ name }) => name)
        .filter(Boolean) ?? [];
    expect(codeIn(slots).filter((name) => !name.startsWith('eh-'))).to.have.members(named);

    const sources = ['guide', 'shell', 'layout']
      .map((file) => read(`src/elements/guide/${file}.ts`).replaceAll(/\/\*\*[\s\S]*?\*\//g, ''))
      .join('');
    const found = [...sources.matchAll(/\b(?:part|exportparts)="([^"]+)"/g)].flatMap(
      ([, names = '']) => names.split(/,?\s+/),
    );
    expect(codeIn(parts)).to.have.members([...new Set(found)]);
  });

  it('the README names the states of eh-guide', () => {
    const [, states = ''] =
      tableOf('README.md', 'property or method', 'is').find(([name]) => name === '`state`') ?? [];
    const chart = runModule(`
      import { sessionMachine } from 'evenhand';
      console.log(JSON.stringify([...Object.keys(sessionMachine.states.screen.states), 'urgent']));
    `);
    expect(codeIn(states)).to.have.members(JSON.parse(chart) as string[]);
  });
});

describe('what the README says there is', () => {
  const readme = read('README.md');

  it('the README counts the notes and the cautions', () => {
    const { notes } = JSON.parse(read('src/packs/liver-stem-cells/pack.json')) as {
      notes: { caution?: boolean }[];
    };
    const cautions = notes.filter(({ caution }) => caution).length;
    expect(readme).to.include(
      `${String(notes.length - cautions)} notes and ${String(cautions)} cautions`,
    );
  });

  it('the README lists every element', () => {
    const list = /and the elements (.*)\.$/m.exec(readme)?.[1] ?? '';
    expect(codeIn(list).flatMap((names) => names.split(' '))).to.have.members(registered);
  });

  it('the README promises a size that the build keeps', () => {
    const kilobytes = Number(/under (\d+) kB after gzip/.exec(readme)?.[1]);
    const sizes = JSON.parse(read('dist/sizes.json')) as Record<string, { gzip: number }>;
    expect(sizes['embed.js']?.gzip).to.be.below(kilobytes * 1000);
  });

  it('the README has the right idle time', () => {
    const minutes = /IDLE_MINUTES = (\d+)/.exec(read('src/controllers/idle-erase.ts'))?.[1];
    expect(readme).to.include(`${minutes ?? '?'} idle minutes`);
  });

  it('the README names files, not paths of one machine', () => {
    expect(readme).not.to.include(root);
  });
});

/** The declaration of a class in the manifest. */
function declaration(name: string): Declaration {
  const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((one) => one.name === name);
  if (!found) throw new Error(`custom-elements.json has no ${name}.`);
  return found;
}

/** The attributes that a registered element observes, from its class. */
function observed(name: string): readonly string[] {
  asked.elements ??= JSON.parse(
    runModule(`
      import 'evenhand/define';
      const names = ${JSON.stringify(registered)};
      console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, customElements.get(name).observedAttributes]))));
    `),
  ) as Record<string, string[]>;
  return asked.elements[name] ?? [];
}

/** The events of a guide by type, from their classes. */
function events(): Record<string, EventFacts> {
  asked.events ??= JSON.parse(
    runModule(`
      import * as evenhand from 'evenhand';
      const events = Object.entries(evenhand).filter(([name]) => name.endsWith('Event')).map(([, Event]) => new Event());
      console.log(JSON.stringify(Object.fromEntries(events.map((event) => {
        const { bubbles, composed, cancelable } = event;
        return [event.type, { bubbles, composed, cancelable, carries: Object.keys(event).filter((key) => key !== 'isTrusted') }];
      }))));
    `),
  ) as Record<string, EventFacts>;
  return asked.events;
}

const asked: { elements?: Record<string, string[]>; events?: Record<string, EventFacts> } = {};
