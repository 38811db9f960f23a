/** The beginning of a long text, cut between two words, its lines kept; the whole of a short one. */
export function excerptOf(text: string, most: number): { readonly text: string; readonly cut: boolean } {
  // A text that is just over the mark is shown whole: nobody opens a page for three words.
  if (text.length <= most * 1.2) return { text, cut: false };
  const cut = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.search(/\s\S*$/);
  return { text: `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`, cut: true };
}
