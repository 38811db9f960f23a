/** A text with something put in, and where the cursor stands behind it. */
export interface Inserted {
  readonly text: string;
  readonly cursor: number;
}

/** Puts `{{name}}` in the place of what is selected; a table gets a paragraph of its own. */
export function insertVariable(text: string, { start, end }: { readonly start: number; readonly end: number }, { name, block }: { readonly name: string; readonly block: boolean }): Inserted {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const hole = `{{${name}}}`;
  if (!block) return { text: `${before}${hole}${after}`, cursor: start + hole.length };
  const head = before.trimEnd() === '' ? '' : `${before.trimEnd()}\n\n`;
  const tail = after.trimStart() === '' ? '' : `\n\n${after.trimStart()}`;
  return { text: `${head}${hole}${tail}`, cursor: head.length + hole.length };
}

/** Paragraphs are separated by empty lines. */
export const joinParagraphs = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** The paragraphs of a text as it is typed, without those that say nothing. */
export const splitParagraphs = (text: string): string[] => text.split(/\n[^\S\n]*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
