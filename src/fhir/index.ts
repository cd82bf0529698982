/** `evenhand/fhir`: the questions of a pack and the answers of a record as FHIR R4 resources, as plain JSON. */
export { toBundle } from './bundle.js';
export { toCodeSystem } from './code-system.js';
export { toQuestionnaire } from './questionnaire.js';
export { toQuestionnaireResponse, type ResponseOptions } from './response.js';
export type * from './types.js';
export type { FhirOptions } from './words-in.js';
