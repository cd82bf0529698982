// `define` registers the elements, the root first, and tolerates another copy of the library.
import { expect } from '@open-wc/testing';
import { ELEMENTS } from '../src/elements/elements.js';

const NAMES = ELEMENTS.map(([name]) => name);

/** The warnings during a call. */
async function warnedDuring(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (message: string) => void said.push(message);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said.filter((message) => message.startsWith('evenhand'));
}

/** Global attributes that no property of `HTMLElement` reflects. */
const UNREFLECTED = 'class is itemid itemprop itemref itemscope itemtype exportparts'.split(' ');

/** Names that an element shares with `HTMLElement` on purpose. */
const SHARED: Readonly<Record<string, string>> = {
  constructor: 'every class has one',
  'eh-guide lang': 'the attribute says what it says on any element; the guide reads it',
};

/** An element of a class that cannot be registered because another script has its name. */
function made([tag, element]: (typeof ELEMENTS)[number]): HTMLElement {
  const name = `own-${tag}`;
  customElements.define(name, class extends (element as new () => HTMLElement) {});
  return document.createElement(name);
}

/** The members that an element, its class and its base classes add to `HTMLElement`, private and lit's own included. */
function membersOf(element: HTMLElement): string[] {
  const names: PropertyKey[] = [];
  for (
    let level: object = element;
    level !== HTMLElement.prototype;
    level = Object.getPrototypeOf(level) as object
  )
    names.push(...Reflect.ownKeys(level));
  return names.filter((name) => typeof name === 'string');
}

describe('evenhand/define', () => {
  // One page, one registry: these run in this order.
  it('importing the library registers nothing', async () => {
    const library = await import('../src/index.js');
    expect(library.EhGuide).to.be.a('function');
    expect(NAMES.filter((name) => customElements.get(name))).to.deep.equal([]);
  });

  it('evenhand/define registers the root first, skips a name that another copy has defined, and warns once', async () => {
    class FromAnotherCopy extends HTMLElement {}
    customElements.define('eh-about', FromAnotherCopy);
    const order: string[] = [];
    const define = customElements.define.bind(customElements);
    customElements.define = (name, element) => {
      order.push(name);
      define(name, element);
    };
    const warned = await warnedDuring(() => import('../src/define.js')).finally(
      () => (customElements.define = define),
    );
    expect(order[0]).to.equal('eh-guide');
    expect(order).to.deep.equal(NAMES.filter((name) => name !== 'eh-about'));
    expect(customElements.get('eh-about')).to.equal(FromAnotherCopy);
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.contain('defined-twice').and.to.contain('<eh-about>');
  });

  it('a name that another script has defined is among the problems of a guide', async () => {
    const guide = document.body.appendChild(document.createElement('eh-guide'));
    const heard: string[] = [];
    guide.addEventListener('eh-problem', ({ code }) => heard.push(code));
    const warned = await warnedDuring(() => guide.updateComplete);
    const taken = guide.problems.filter(({ code }) => code === 'defined-twice');
    guide.remove();
    expect(taken.map(({ message }) => message.includes('<eh-about>'))).to.deep.equal([true]);
    expect(heard).to.include('defined-twice');
    expect(warned.join()).to.not.contain('defined-twice');
  });

  it('evenhand/define may run again, and neither throws nor repeats its warning', async () => {
    const again = '../src/define.ts?again';
    expect(await warnedDuring(() => import(again))).to.deep.equal([]);
  });

  it('evenhand/define does not warn again, however many copies load', async () => {
    const { register } = await import('../src/elements/register.js');
    const { EhNote } = await import('../src/elements/plain/note.js');
    const warned = await warnedDuring(async () => {
      for (let copy = 0; copy < 3; copy += 1) register([['eh-note', class extends HTMLElement {}]]);
      register([['eh-note', EhNote]]);
      await Promise.resolve();
    });
    expect(warned).to.deep.equal([]);
    expect(customElements.get('eh-note')).to.equal(EhNote);
  });

  it('no property, method or attribute of an element hides one of HTMLElement', () => {
    const everywhere: string[] = [];
    for (const name in HTMLElement.prototype) everywhere.push(name);
    const globalAttributes = new Set([
      ...everywhere.map((name) => name.toLowerCase()),
      ...UNREFLECTED,
    ]);
    const shared = ELEMENTS.flatMap((one) => [
      ...membersOf(made(one))
        .filter((name) => name in HTMLElement.prototype)
        .map((name) => (name in SHARED ? name : `${one[0]} ${name}`)),
      ...one[1].observedAttributes
        .filter((name) => globalAttributes.has(name.replaceAll('-', '')))
        .map((name) => `${one[0]} ${name}`),
    ]);
    expect([...new Set(shared)].sort()).to.deep.equal(Object.keys(SHARED).sort());
  });
});
