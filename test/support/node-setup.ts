// The browsers run mocha, Node runs vitest: mocha's names for the two hooks that vitest calls otherwise.
import { afterAll, beforeAll } from 'vitest';

Object.assign(globalThis, { before: beforeAll, after: afterAll });
