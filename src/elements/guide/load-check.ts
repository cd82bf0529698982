/**
 * `#load-check`: loads the check for packs that were not proved at build, with its schema library, and only when a page
 * gives such a pack. The one file for a script tag loads nothing later, so its build takes `load-check.none.ts` instead
 * (`imports` in package.json, condition `embed`).
 */
const load = () => import('../../proof/check/check.js');
export const loadCheck: typeof load | undefined = load;
