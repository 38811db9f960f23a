const NOTHING = /^[\p{M}\p{Cf}]$/u;
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])$/u;
// Other people's text must not steer the terminal: escape sequences, bells, reversed writing.
const CONTROLS = /[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** Columns a text takes in a terminal: accents in their own code point take none, ideographs and emoji two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += NOTHING.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

/** The text on one line and without control characters. */
export function tame(text: string): string {
  return text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/gu, ' ').replace(CONTROLS, '').trim();
}

// A high sign or a closing quotation mark never begins a line, an opening one never ends it.
const SOFT_SPACE = /(?<!«) (?![:;?!»%](?:[ \u00a0).,]|$))/u;

/**
 * Breaks a text at its ordinary spaces into lines of at most `width` columns; a longer word is cut.
 * No-break spaces hold, and so do those that French puts inside « » and before high signs.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of tame(text).split(SOFT_SPACE).flatMap((one) => cutWord(one, width))) {
    if (line === '') line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The text filled with spaces on the right, or on the left, to `width` columns. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const fill = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? fill + text : text + fill;
}

function cutWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (widthOf(piece + sign) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}
