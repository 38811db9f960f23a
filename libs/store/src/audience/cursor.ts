import { InvalidInput, type Slice, type Sliced } from '#desk';

type Key = readonly (string | number | null)[];

/** Rows asked for, one more than are shown: the last tells whether more follow. */
export const rowsFor = ({ limit }: Slice): number => boundedLimit(limit) + 1;
const boundedLimit = (limit: number): number => Math.min(100, Math.max(1, Math.trunc(limit)));

const isMoment = (part: unknown): boolean => typeof part === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(part) && !Number.isNaN(Date.parse(part));
/** What lists are sorted by. Whoever makes up a place in one is told that it is none, before the database has to say so. */
const PARTS = {
  text: (part) => typeof part === 'string' && part.length <= 1_000 && !part.includes('\0'),
  moment: isMoment,
  /** Empty where it never was. */
  opening: (part) => part === '' || isMoment(part),
  whole: (part) => Number.isInteger(part) && Math.abs(part as number) < 2 ** 31,
  number: (part) => typeof part === 'string' && /^\d{1,9}(\.\d{1,30})?(e-?\d{1,2})?$/.test(part),
  id: (part) => typeof part === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(part),
} as const satisfies Readonly<Record<string, (part: unknown) => boolean>>;
export type CursorPart = keyof typeof PARTS | `${keyof typeof PARTS}?`;

const fits = (part: unknown, kind: CursorPart): boolean =>
  kind.endsWith('?') ? part === null || fits(part, kind.slice(0, -1) as CursorPart) : PARTS[kind as keyof typeof PARTS](part);

/** What a cursor says, or null without one; `kinds` are the values that its list sorts by, with « ? » where one may be missing. */
export function readCursor({ after }: Slice, ...kinds: readonly CursorPart[]): Key | null {
  if (after === null || after === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === kinds.length && kinds.every((kind, at) => fits(key[at], kind))) return key as Key;
  } catch {
    // Said below.
  }
  throw new InvalidInput('after', 'This place in the list cannot be read; begin again from the first page.');
}

/** The rows of a slice, with the cursor of its last one where more follow. */
export function toSlice<Row, Item>(rows: readonly Row[], slice: Slice, keyOf: (row: Row) => Key, map: (row: Row) => Item): Sliced<Item> {
  const limit = boundedLimit(slice.limit);
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map(map),
    next: rows.length > limit && last !== undefined ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null,
  };
}
