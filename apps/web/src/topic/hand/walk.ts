/** The line after or before, within the list; from nowhere, its first or last. */
export function walk(ids: readonly string[], from: string | null, step: 1 | -1): string | null {
  const at = from === null ? -1 : ids.indexOf(from);
  if (at === -1) return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[at + step] ?? from;
}

/** Where to stand once a line is gone: on the one that took its place, else on the last; null when none is left. */
export function standAfter(before: readonly string[], gone: string, left: readonly string[]): string | null {
  const still = new Set(left);
  const at = before.indexOf(gone);
  return before.slice(at + 1).find((id) => still.has(id)) ?? before.slice(0, Math.max(at, 0)).findLast((id) => still.has(id)) ?? left[0] ?? null;
}
