// The browser tests run in mocha, those in Node in vitest: defines mocha's names for two hooks of vitest.
import { afterAll, beforeAll } from 'vitest';

Object.assign(globalThis, { before: beforeAll, after: afterAll });
