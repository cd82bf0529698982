// custom-elements.json: the data about the elements for Storybook and editors.
import { readFileSync } from 'node:fs';

const declarations = ({ modules }) => modules.flatMap((module) => module.declarations ?? []);

/** The analyzer lists files in the order in which the disk has given them: two builds would differ. */
const sorted = {
  name: 'sorted',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** Leaves out private and protected members, and members that only lit reads. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const internal = new Set(['styles', 'shadowRootOptions', 'properties']);
    for (const declaration of declarations(customElementsManifest)) {
      declaration.members = declaration.members?.filter(
        ({ name, privacy, static: isStatic }) =>
          !name.startsWith('#') &&
          (privacy ?? 'public') === 'public' &&
          !(isStatic && internal.has(name)),
      );
    }
  },
};

/** Keeps one entry per event, from its JSDoc line: the analyzer finds no name in `dispatchEvent(new SomeEvent())`. */
const namedEventsOnly = {
  name: 'named-events-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarations(customElementsManifest)) {
      if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
    }
  },
};

/** The tokens, from their only file. They are listed once, on the root: every part inherits them. */
const tokensOfTheRoot = {
  name: 'tokens-of-the-root',
  packageLinkPhase({ customElementsManifest }) {
    const source = readFileSync(new URL('src/styles/tokens.ts', import.meta.url), 'utf8');
    const told = new Map(
      [...source.matchAll(/^ \* - `(--eh-[\w-]+)`: (.+)$/gm)].map(([, name, description]) => [
        name,
        description,
      ]),
    );
    const root = declarations(customElementsManifest).find(({ tagName }) => tagName === 'eh-guide');
    root.cssProperties = [...source.matchAll(/var\((--eh-[\w-]+), (.+)\);$/gm)].map(
      ([, name, value]) => {
        if (!told.has(name))
          throw new Error(`src/styles/tokens.ts: ${name} has no line that says what it is for.`);
        return { name, description: told.get(name), default: value };
      },
    );
  },
};

export default {
  globs: ['src/elements/**/*.ts', '!src/elements/elements.ts'],
  outdir: '.',
  litelement: true,
  plugins: [sorted, publicOnly, namedEventsOnly, tokensOfTheRoot],
};
