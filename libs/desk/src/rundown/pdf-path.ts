import type { RundownId } from '#rundown';

/** Path of a rundown's paper: the draft's, or that of a released version. */
export const pdfPath = (rundownId: RundownId, version?: number): string => paperPath(rundownId, 'pdf', version ?? null);

/** Path of a paper or file by its format; `wishes`: as JSON, the language left to the reader. */
export function paperPath(rundownId: RundownId, format: string, version: number | null, wishes = '{}'): string {
  const asked = Object.entries(JSON.parse(wishes) as Record<string, unknown>).filter(([name]) => name !== 'locale').map(([name, wish]): [string, string] => [name, String(wish)]);
  const query = new URLSearchParams(asked).toString();
  return `/rundowns/${rundownId}/${version === null ? '' : `versions/${version}/`}${format}${query && `?${query}`}`;
}
