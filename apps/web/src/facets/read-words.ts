import { foldText } from '../topic/filter-matter.js';

/** The words of a list written by hand: commas, semicolons and line breaks part them; one that comes twice is read once. */
export function readWords(text: string): readonly string[] {
  const seen = new Set<string>();
  return text.split(/[,;\n]/).flatMap((part) => {
    const word = part.replace(/\s+/g, ' ').trim();
    const folded = foldText(word);
    if (word === '' || seen.has(folded)) return [];
    seen.add(folded);
    return [word];
  });
}
