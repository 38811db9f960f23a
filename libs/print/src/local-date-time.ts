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

/** Whole days from one local date to another, both beginning `YYYY-MM-DD`; 1 means the next day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
