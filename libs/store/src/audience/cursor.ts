import { InvalidInput, type Slice, type Sliced } from '#desk';

type Key = readonly (string | number | null)[];

/** Rows asked for, one more than are shown: the last tells whether more follow. */
export const rowsFor = ({ limit }: Slice): number => boundedLimit(limit) + 1;
const boundedLimit = (limit: number): number => Math.min(100, Math.max(1, Math.trunc(limit)));

/** What a cursor says, or null without one; `size` is how many values its list sorts by. */
export function readCursor({ after }: Slice, size: number): Key | null {
  if (after === null || after === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === size && key.every((part) => part === null || typeof part === 'string' || typeof part === 'number')) return key as Key;
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
