import { expect } from 'chai';
import { codeIn, read, root, runModule, tableOf } from './documents.js';
import { declaration, events, observed, registered, tokens } from './guide-facts.js';

// Tables, lists and counts in the README.

describe('the README', () => {
  it('the README has at most 200 lines', () => {
    expect(read('README.md').split('\n').length).to.be.at.most(200);
  });
});

describe('the list of tokens', () => {
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
