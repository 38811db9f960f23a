/** Whether two plain values hold the same, whatever order their keys come in: a database has its own. An absent value is null. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return (one ?? null) === (other ?? null);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in left) if (!sameContent(left[key], right[key])) return false;
  for (const key in right) if (!(key in left) && (right[key] ?? null) !== null) return false;
  return true;
}
