/** How a magnéto begins and ends, so that nobody cuts it off; `rest` is the text around it, empty where there is none. */
export interface TapeWords {
  readonly first: string;
  readonly last: string;
  readonly rest: string;
}

const FIRST = /^\s*(?:premiers mots|début|in|first words?)\s*:\s*(\S.*)$/i;
const LAST = /^\s*(?:derniers mots|fin|out|last words?)\s*:\s*(\S.*)$/i;
/** As many words as are heard before one can react. */
const HEARD = 7;

/**
 * First and last words of a magnéto's text: those that the producer named (« Premiers mots : … », « Fin : … »), else its own two ends.
 * Null where nothing is named and the text is short enough to be read whole.
 */
export function wordsOfTape(content: string): TapeWords | null {
  const lines = content.split('\n');
  const named = (mark: RegExp) => lines.map((line) => mark.exec(line)?.[1]).find((words) => words !== undefined);
  const [first, last] = [named(FIRST), named(LAST)];
  if (first !== undefined || last !== undefined) {
    const rest = lines.filter((line) => !FIRST.test(line) && !LAST.test(line)).join('\n').trim();
    return { first: unquoted(first ?? ''), last: unquoted(last ?? ''), rest };
  }
  const words = content.split(/\s+/).filter((word) => word !== '');
  if (words.length <= 2 * HEARD) return null;
  return { first: `${words.slice(0, HEARD).join(' ')}…`, last: `…${words.slice(-HEARD).join(' ')}`, rest: content.trim() };
}

/** Without the marks, and the full stop behind them, that the page sets itself. */
const unquoted = (words: string): string => /^(?:«\s*([^«»]*?)\s*»|"([^"]*)"|“([^“”]*)”)\s*\.?$/.exec(words.trim())?.slice(1).find((inside) => inside !== undefined) ?? words.trim();
