import type { Words } from '../../words/words.js';
import type { PastedCells } from './paste-cells.js';

/** What is said of a paste, a sentence each: what it changed, and what it could not take. */
export function tellPasted({ cells, added, unread, columnsBeyond }: PastedCells, words: Words['table']): readonly string[] {
  return [
    cells.length + added.length === 0 ? words.pastedNothing : words.pasted(cells.length, added.length),
    ...(unread.length > 0 ? [words.pastedUnread(unread.length, unread[0]!.text.slice(0, 40))] : []),
    ...(columnsBeyond > 0 ? [words.pastedBeyond(columnsBeyond)] : []),
  ];
}
