/** A word, number, text or sign of a `.dzn` file and the line it stands in, from 1. */
export interface DznToken {
  readonly kind: 'name' | 'number' | 'text' | 'sign' | 'unknown';
  readonly text: string;
  readonly line: number;
}

// Blanks and remarks, then names, numbers, texts, signs of several and of one character; what is none of these comes last.
const PIECES =
  /(?<blank>\s+|%[^\n]*|\/\*[\s\S]*?\*\/)|(?<name>[A-Za-z_]\w*)|(?<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(?<text>"(?:[^"\\\n]|\\.)*")|(?<sign>\[\||\|\]|\.\.|[[\]{}()|,;=:])|(?<unknown>[\s\S])/gu;

/** Cuts a data file of MiniZinc into its pieces, without blanks and remarks. */
export function cutDzn(text: string): readonly DznToken[] {
  const tokens: DznToken[] = [];
  let line = 1;
  for (const { 0: piece, groups = {} } of text.replace(/^\ufeff/, '').matchAll(PIECES)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'unknown';
    if (kind !== 'blank') tokens.push({ kind: kind as DznToken['kind'], text: piece, line });
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) line++;
  }
  return tokens;
}
