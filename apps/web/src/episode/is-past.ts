/** True when a local date-time `YYYY-MM-DDTHH:MM` in `zone` is over at `now`; false while its year is still being typed. */
export function isPast(local: string, zone: string, now: Date): boolean {
  if (local === '' || local < '1000') return false;
  // Swedish writes dates from year to minute, as the field does.
  const there = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(now);
  return local.slice(0, 16) < there.replace(' ', 'T');
}
