// custom-elements.json: what Storybook and editors know of the elements.
import { readFileSync } from 'node:fs';

const declarations = ({ modules }) => modules.flatMap((module) => module.declarations ?? []);

/** The analyzer lists files in the order in which the disk has given them: two builds would differ. */
const sorted = {
  name: 'sorted',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** Leaves out what is nobody's business: private and protected members, and what lit itself reads. */
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

/** An event is told once, by the line that names it: of `dispatchEvent(new SomeEvent())` the analyzer knows no name. */
const namedEventsOnly = {
  name: 'named-events-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarations(customElementsManifest)) {
      if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
    }
  },
};

/** The tokens, from the one file that has them. They are said once, of the root: every part inherits them. */
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
