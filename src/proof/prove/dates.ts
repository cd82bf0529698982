import { freshnessOf } from '../../domain/freshness.js';
import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';

export const dateCodes = {
  'date-due': 'The pack should have been checked by now; its guide says so on screen.',
  'date-expired':
    'The pack should have been checked a year ago; its guide shows signs and sources only.',
} as const;

/** Whether a pack is still in its time on a day. The day is that of the machine. */
export function datesOf({ dates }: Pack, today: Date): Problem[] {
  const currency = freshnessOf(dates, today);
  if (currency === 'current') return [];
  const code = currency === 'due' ? 'date-due' : 'date-expired';
  return [
    {
      code,
      path: '/dates/due',
      message: `It was to be checked by ${dates.due}. Search and read it anew, then set "searched" and "due".`,
    },
  ];
}
