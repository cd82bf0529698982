import { freshnessOf } from '../../domain/dates.js';
import type { Pack } from '../../domain/pack.js';
import type { Problem } from '../../domain/problem.js';

export const dateCodes = {
  'date-due': 'The pack is due for a check. Its guide says so.',
  'date-expired':
    'The pack was due for a check a year ago. Its guide shows signs and sources only.',
} as const;

/** Whether a pack is due for a check on a day, in the time zone of the machine. */
export function datesOf({ dates }: Pack, today: Date): Problem[] {
  const freshness = freshnessOf(dates, today);
  if (freshness === 'current') return [];
  const code = freshness === 'due' ? 'date-due' : 'date-expired';
  return [
    {
      code,
      path: '/dates/due',
      message: `A check was due by ${dates.due}. Search and read again, then set "searched" and "due".`,
    },
  ];
}
