const NUMBERED = /^(?:Débat|Debate)(?:\s\d+)?\s–\s/u;
/** Longer names are cut at a word: a sentence names two or three debates. */
const LONGEST = 56;

/** A debate by what it is about: without its number, which a proposal may change, and short enough to stand in a sentence. */
export function nameDebate(title: string): string {
  const name = title.replace(NUMBERED, '').trim();
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
  return `${(atWord.length < LONGEST / 2 ? cut : atWord).replace(/[\s,;:–]+$/u, '')}…`;
}
