import type { NoticeLocale } from './notice-locale.js';

/** A fact with its name; `before` stands where a change is told, as « before → value ». */
export interface NoticeRow {
  readonly label: string;
  readonly before: string | null;
  readonly value: string;
}

/** A piece of a mail: a paragraph, or rows of facts under a title (empty: none). */
export type NoticeBlock =
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'rows'; readonly title: string; readonly rows: readonly NoticeRow[] };

/** A mail's words, ready to be set: plain text throughout, no markup. */
export interface WrittenNotice {
  readonly subject: string;
  readonly blocks: readonly NoticeBlock[];
  /** The one thing to press; null: nothing. */
  readonly button: { readonly label: string; readonly link: string } | null;
}

/** The whole of a mail as plain text, its button as a line with the link under it. */
export function toPlainText({ blocks, button }: WrittenNotice, locale: NoticeLocale): string {
  const colon = locale === 'fr' ? ' :' : ':';
  const parts = [...blocks.map((block) => sayBlock(block, colon)), ...(button === null ? [] : [`${button.label}${colon}\n${button.link}`])];
  return `${parts.join('\n\n')}\n`;
}

function sayBlock(block: NoticeBlock, colon: string): string {
  if (block.block === 'paragraph') return block.text;
  const rows = block.rows.map(({ label, before, value }) => `${label}${colon} ${before === null ? value : `${before} → ${value}`}`);
  return [...(block.title === '' ? [] : [block.title]), ...rows].join('\n');
}
