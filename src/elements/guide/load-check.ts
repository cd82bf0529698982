/**
 * `#load-check`: loads the check and its schema library, only when a page sets a pack that was not
 * proved at build. The file for a script tag cannot load anything later: its build uses
 * `load-check.none.ts` instead (`imports` in package.json, condition `embed`).
 */
const load = () => import('../../proof/check/check.js');
export const loadCheck: typeof load | undefined = load;
