/**
 * `#load-fhir` in the file for a script tag (condition `embed`): the code is in `embed.fhir.js` beside it, which
 * `src/embed.ts` names.
 */
import type { FhirFile } from './registry.js';

/** Loads the FHIR file. Rejects if it does not load; the next call tries again. */
export let loadFhir: () => Promise<FhirFile>;

/** Sets where the FHIR file comes from. */
export const offerFhir = (loader: typeof loadFhir): void => {
  loadFhir = loader;
};
