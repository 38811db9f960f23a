/** As much of a text as goes into `most` characters, cut between words, « … » behind it; a text that fits stays whole. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const gap = start.search(/\s+\S*$/);
  // A word longer than all the room is cut, between characters that are drawn as one.
  return `${(gap > 0 ? start.slice(0, gap) : [...new Intl.Segmenter('fr').segment(start)].slice(0, -1).map(({ segment }) => segment).join('')).replace(/[\s,;:–-]+$/u, '')}…`;
}
