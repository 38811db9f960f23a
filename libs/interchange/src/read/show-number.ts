/** The formats that a spreadsheet knows by number and that mean a date or a time. */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
};
const DAY_SECONDS = 86_400;
/** Days from the spreadsheets' zero to 1970. */
const EPOCH_DAYS = 25_569;
/** A spreadsheet's last day, that of 31 December 9999: what is more is no moment, whatever its format says. */
const MOST_DAYS = 2_958_465;
const EPOCH_1904_DAYS = 1_462;

/** The format that a number in the file's list means; `own` are those that the file defines. */
export const formatNumbered = (id: number, own: ReadonlyMap<number, string>): string | null => own.get(id) ?? BUILT_IN[id] ?? null;

/**
 * A number as its cell shows it: times as H:MM:SS, H:MM or M:SS, as much as the format shows, so that « 5:30 » typed for five minutes is read
 * as it looks and not as five hours; dates as ISO; anything else as digits.
 */
export function showNumber(value: number, format: string | null, since1904: boolean): string {
  const shown = format === null ? '' : (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*./gu, '').replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/giu, '');
  const [hours, seconds, date] = [/h/iu.test(shown), /s/iu.test(shown), /[yd]/iu.test(shown)];
  if (!hours && !seconds && !date && !/\[m+\]/iu.test(shown)) return String(value);
  if (Math.abs(value) > MOST_DAYS) return String(value);
  const total = Math.round(Math.abs(value) * DAY_SECONDS);
  const day = date ? `${new Date((Math.floor(total / DAY_SECONDS) + (since1904 ? EPOCH_1904_DAYS : 0) - EPOCH_DAYS) * DAY_SECONDS * 1000).toISOString().slice(0, 10)}` : '';
  if (date && !hours && !seconds) return day;
  const time = timeOf(date ? total % DAY_SECONDS : total, hours || date, seconds || !hours);
  return date ? `${day}T${time.padStart(seconds ? 8 : 5, '0')}` : value < 0 ? `-${time}` : time;
}

function timeOf(total: number, hours: boolean, seconds: boolean): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const [minutes, rest] = [Math.floor(total / 60), total % 60];
  return (hours ? `${Math.floor(minutes / 60)}:${two(minutes % 60)}` : String(minutes)) + (seconds ? `:${two(rest)}` : '');
}
