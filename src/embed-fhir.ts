/**
 * The FHIR file beside the script of a guide (`embed.fhir.js`): registers the code that writes a person's answers as
 * FHIR. `evenhand bundle` replaces the name in capitals with its value.
 */
import { toBundle } from './fhir/bundle.js';
import { registerFhir } from './registry/registry.js';

declare const EVENHAND_KEY: string;

registerFhir(EVENHAND_KEY, { toBundle });
