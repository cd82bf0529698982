import type { Dates } from './pack.js';

/** The local calendar day as YYYY-MM-DD. At half past midnight in Madrid, the day in UTC is still yesterday. */
export const localDay = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    ...[date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')),
  ].join('-');

/** Whether a pack is out of date: `due` shows a warning, `expired` shows only signs, sources and the fallback. */
export type Freshness = 'current' | 'due' | 'expired';

/** A pack is due after its date `due`, and expires twelve months later, by the reader's local day. */
export function freshnessOf({ due }: Dates, today: Date): Freshness {
  const day = localDay(today);
  if (day <= due) return 'current';
  const [year = '', ...monthAndDay] = due.split('-');
  return day <= [Number(year) + 1, ...monthAndDay].join('-') ? 'due' : 'expired';
}
