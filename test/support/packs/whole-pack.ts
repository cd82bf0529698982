import type { Pack } from '../../../src/domain/pack.js';
import { en } from './tea/english.js';
import { structure } from './tea/structure.js';

// A whole pack, as small as one with every part can be: tea in the evening, or not? It passes every proof; a test that
// needs a fault plants it in a copy.

/** A fresh copy, which a test may change. */
export const wholePack = (): Pack => structuredClone({ ...structure, text: { en } });
