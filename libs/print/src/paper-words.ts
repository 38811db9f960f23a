/** The words of a page's edge that every paper has; only the typesetter knows when to use them. */
export interface PaperWords {
  readonly page: string;
  readonly footer: string;
  /** Before the list of the characters that no font has. */
  readonly missingCharacters: string;
  /** Before the number of emoji that were left out. */
  readonly droppedEmoji: string;
}
