/** One answer for each id asked for, in their order; null where there is none. */
export function inOrder<Row, Noun>(ids: readonly string[], rows: readonly Row[], idOf: (row: Row) => string, map: (row: Row) => Noun): (Noun | null)[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return row === undefined ? null : map(row);
  });
}

/** A list for each id asked for, in their order; empty where there is none. */
export function groupedInOrder<Row, Noun>(ids: readonly string[], rows: readonly Row[], idOf: (row: Row) => string, map: (row: Row) => Noun): Noun[][] {
  const groups = new Map<string, Noun[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(idOf(row))?.push(map(row));
  return ids.map((id) => groups.get(id) ?? []);
}
