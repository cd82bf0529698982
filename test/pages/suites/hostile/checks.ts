// The checks on hostile pages, one per promise. Each throws if its promise is broken: suites/hostile.ts runs them with
// the built guide, suites/protections.ts with one protection removed.
import type { Checks } from './check.ts';
import { EVENTS } from './events.ts';
import { HISTORY } from './history.ts';
import { LOOKS, LOOKS_IN_QUIRKS_MODE } from './looks.ts';
import { SCRIPTS } from './scripts.ts';
import { STAY } from './stay.ts';
import { TOOLS } from './tools.ts';

export const CHECKS: Checks = {
  ...LOOKS,
  ...SCRIPTS,
  ...EVENTS,
  ...STAY,
  ...TOOLS,
  ...HISTORY,
  ...LOOKS_IN_QUIRKS_MODE,
};
