/** The calendar day where the reader is, as YYYY-MM-DD: at half past midnight in Madrid it is still yesterday in UTC. */
export const localDay = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    ...[date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')),
  ].join('-');
