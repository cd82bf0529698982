/** `evenhand/proof`: checks and proofs for authors of packs. `evenhand` does not import it. */

export type { Problem } from '../domain/problem.js';
export { checkPack, checkText, type Checked } from './check/check.js';
export {
  diffPacks,
  type ComparedSpace,
  type Diffed,
  type Difference,
  type DiffOptions,
  type ResultChange,
  type ResultPart,
  type StructureDifference,
  type VoiceDifference,
  type WordChange,
} from './diff/diff.js';
export { provePack, type Proof, type ProofOptions } from './prove/prove.js';
export type { ProofSummary } from './prove/summary.js';
