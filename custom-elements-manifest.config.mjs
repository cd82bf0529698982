// custom-elements.json: what Storybook and editors know of the elements.

/** Leaves out what is nobody's business: private and protected members, and what lit itself reads. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const internal = new Set(['styles', 'shadowRootOptions', 'properties']);
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic }) =>
            !name.startsWith('#') && (privacy ?? 'public') === 'public' && !(isStatic && internal.has(name)),
        );
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly],
};
