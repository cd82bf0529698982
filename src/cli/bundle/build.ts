/** What the build of this project uses of the command, to write its own guide: `scripts/guide-files.mjs`. */
export { readCheckedPack } from '../files.js';
export { bundleFiles } from './files.js';
export { readParts } from './parts.js';
