/**
 * The check for packs from outside. It brings the schema library along, so it comes by `import()`, and only when there
 * is such a pack. The one file for a script tag loads nothing later: it does without
 * (`vite.config.ts` puts `load-no-check.ts` in this place).
 */
const load = () => import('../../proof/check/check.js');
export const loadCheck: typeof load | undefined = load;
