/** The paragraphs of a mail as one text, an empty line between them. */
export const joinParagraphs = (blocks: readonly { readonly block: 'paragraph' | 'rows'; readonly text: string }[]): string =>
  blocks.filter(({ block }) => block === 'paragraph').map(({ text }) => text).join('\n\n');

/** The paragraphs of a text again; a single line end stays inside its paragraph. */
export const splitParagraphs = (text: string): readonly string[] => text.split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== '');
