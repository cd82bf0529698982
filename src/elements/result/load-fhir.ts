/**
 * `#load-fhir`: loads the code of `evenhand/fhir`, only when a reader presses its button. The file for a script tag
 * uses `src/registry/fhir-file.ts` instead (`imports` in package.json, condition `embed`).
 */
import { inTime } from '../../registry/in-time.js';
import type { FhirFile } from '../../registry/registry.js';

export const loadFhir = (): Promise<FhirFile> => inTime(import('../../fhir/bundle.js'));
