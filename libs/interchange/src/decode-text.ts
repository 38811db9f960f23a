const UTF_16_MARKS = [['utf-16le', 0xff, 0xfe], ['utf-16be', 0xfe, 0xff]] as const;

/**
 * The text of a file, byte order mark kept: UTF-16 by its mark, UTF-8, or Windows-1252 as old editors save it.
 * UTF-8 broken here and there stays UTF-8, with U+FFFD where it is broken: read as anything else, every accent would be wrong.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = UTF_16_MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  if (marked) return decodeAs(marked[0], bytes);
  const text = decodeAs('utf-8', bytes);
  const lost = countOf(text, /\uFFFD/gu);
  return lost === 0 || countOf(text, /[^\0-\u007F\uFFFD]/gu) >= lost ? text : decodeWindows(bytes);
}

/** False with a NUL, or when more than one unit in a hundred is a control character or was undecodable; a stray one happens in pasted text. */
export function isText(text: string): boolean {
  return !text.includes('\0') && countOf(text, /[^\P{Cc}\t\n\v\f\r\u0085]|[\uFFFD-\uFFFF]/gu) * 100 <= text.length;
}

/** What Windows keeps where ISO Latin has control characters, from 0x80. Some versions of Node read these as the latter. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWindows(bytes: Uint8Array): string {
  return decodeAs('windows-1252', bytes).replace(/[\u0080-\u009F]/gu, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** Counted one by one: a list of millions of matches would take the memory of the text many times over. */
function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  while (pattern.test(text)) count++;
  return count;
}
