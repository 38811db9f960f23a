/** `YYYY-MM-DDTHH:MM:SS` as clocks show it in `zone`, whatever the machine's own zone and language. */
export function localDateTime(epochMilliseconds: number, zone: string): string {
  const part = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(epochMilliseconds)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.get('year')?.padStart(4, '0')}-${part.get('month')}-${part.get('day')}T${part.get('hour')}:${part.get('minute')}:${part.get('second')}`;
}

/** How far clocks in `zone` stand from UTC at that moment, `±HH:MM`. */
export function offsetAt(epochMilliseconds: number, zone: string): string {
  const minutes = Math.round((Date.parse(`${localDateTime(epochMilliseconds, zone)}Z`) - epochMilliseconds) / 60_000);
  const pad = (count: number): string => String(count).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

/** Whole days from one local date to another, both beginning `YYYY-MM-DD`; 1 means the next day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
