/** The words with `set` applied to every sentence, those that are built from facts included. */
export function setInType<T>(words: T, set: (sentence: string) => string): T {
  if (typeof words === 'string') return set(words) as T;
  if (typeof words === 'function') return ((...facts: unknown[]) => set(words(...facts))) as T;
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, setInType(value, set)])) as T;
}
