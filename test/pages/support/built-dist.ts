// The folder that the build writes. test/support/build-once.ts has built it before these tests run.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const dist = join(root, 'dist');
