/** The text is no JSON; line and column, from 1, of the first thing that cannot be read, where the engine tells it. */
export interface JsonDamaged {
  readonly outcome: 'jsonDamaged';
  readonly line: number | null;
  readonly column: number | null;
}

/** Parses JSON, with or without a byte order mark in front. */
export function parseJson(text: string): { readonly outcome: 'jsonParsed'; readonly value: unknown } | JsonDamaged {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return { outcome: 'jsonParsed', value: JSON.parse(bare) };
  } catch (fault) {
    return { outcome: 'jsonDamaged', ...placeOf(fault instanceof Error ? fault.message : '', bare) };
  }
}

function placeOf(message: string, text: string): { line: number | null; column: number | null } {
  const found = /position (\d+)/.exec(message)?.[1];
  const position = found === undefined ? (/end of/i.test(message) ? text.length : null) : Number(found);
  if (position === null) return { line: null, column: null };
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
