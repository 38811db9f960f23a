const NONE: readonly RegExpExecArray[] = [];

/** Every match of a global pattern, in order. Unlike `matchAll` it copies no pattern, which costs more than the search on a short text. */
export function findMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let matches: RegExpExecArray[] | null = null;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (matches === null) matches = [match];
    else matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff && pattern.unicode ? 2 : 1;
  }
  return matches ?? NONE;
}
