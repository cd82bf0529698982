import { localDay } from './local-day.js';
import type { Dates } from './pack.js';

/** How far a pack's dates may be trusted: `due` says so on screen, `expired` shows signs, sources and fallback only. */
export type Freshness = 'current' | 'due' | 'expired';

/** A pack is due after its date `due`, and expires twelve months later. The day is the reader's own. */
export function freshnessOf({ due }: Dates, today: Date): Freshness {
  const day = localDay(today);
  if (day <= due) return 'current';
  const [year = '', ...monthAndDay] = due.split('-');
  return day <= [Number(year) + 1, ...monthAndDay].join('-') ? 'due' : 'expired';
}
