/** Whole seconds as a rundown writes them: `0:00`, `4:30`, `1:02:05`; a negative length takes a minus sign. */
export function formatDuration(seconds: number): string {
  const sign = seconds < 0 ? '\u2212' : '';
  const total = Math.abs(Math.round(seconds));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor(total / 60) % 60;
  const rest = pad(total % 60);
  return hours > 0 ? `${sign}${hours}:${pad(minutes)}:${rest}` : `${sign}${minutes}:${rest}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
