/** The local calendar day as YYYY-MM-DD. At half past midnight in Madrid, the day in UTC is still yesterday. */
export const localDay = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    ...[date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')),
  ].join('-');
