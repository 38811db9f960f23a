/** Remembers what was computed for up to `most` keys, then begins anew: the words and names of a page come again and again. */
export function memoize<T>(compute: (key: string) => T, most: number): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = compute(key);
    known.set(key, made);
    return made;
  };
}
