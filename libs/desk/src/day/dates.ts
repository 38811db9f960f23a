const DATE = /^(19[7-9]|[2-8]\d\d)\d-\d\d-\d\d$/;

/** True for a `YYYY-MM-DD` that is in the calendar. */
export const isDate = (date: string): boolean => DATE.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/** So many days later. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** First and last day of a month `YYYY-MM`; null for what is none. */
export function boundsOfMonth(month: string): { readonly from: string; readonly until: string } | null {
  const from = `${month}-01`;
  if (!isDate(from)) return null;
  const next = addDays(from, 32).slice(0, 7);
  return { from, until: addDays(`${next}-01`, -1) };
}
