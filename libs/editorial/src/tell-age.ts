/** How old a contribution is on a given day: « non daté », recent, or old enough that its author may have changed their mind. */
export type Age = 'undated' | 'recent' | 'old';

/** Whole years after which words are flagged as old. */
export const OLD_AFTER_YEARS = 2;

/** Both dates as `YYYY-MM-DD`; a date that cannot be read counts as none. */
export function tellAge(date: string | null, today: string): Age {
  const [written, now] = [parts(date ?? ''), parts(today)];
  if (written === null || now === null) return 'undated';
  const years = now[0] - written[0] - (now[1] < written[1] || (now[1] === written[1] && now[2] < written[2]) ? 1 : 0);
  return years >= OLD_AFTER_YEARS ? 'old' : 'recent';
}

function parts(date: string): readonly [year: number, month: number, day: number] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}
