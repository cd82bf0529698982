/** Exports of the command that `scripts/build-steps/guide-files.mjs` uses to build this project's own guide. */
export { readCheckedPack } from '../files.js';
export { bundleFiles } from './files.js';
export { readParts } from './parts.js';
