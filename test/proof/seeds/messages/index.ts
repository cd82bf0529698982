import { balance } from './balance.js';
import { claims } from './claims.js';
import { conditions } from './conditions.js';
import { faulty } from './faulty.js';
import type { Message } from './message.js';
import { reach } from './reach.js';
import { references } from './references.js';
import { shape } from './shape.js';
import { statements } from './statements.js';
import { texts } from './texts.js';
import { words } from './words.js';

/**
 * The message for each seeded violation, divided like the seeds and in their order. A message says what was expected,
 * what was found, and what to do.
 */
export const messages: readonly Message[] = [
  ...shape,
  ...references,
  ...texts,
  ...statements,
  ...conditions,
  ...reach,
  ...balance,
  ...words,
  ...claims,
  ...faulty,
];
