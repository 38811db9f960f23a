/** The sign of a line's end in a calendar file. */
export const LINE_END = '\r\n';

/** Octets a line may have without its end. */
const LONGEST_LINE = 75;

/** A free text as a property's value: backslash, semicolon, comma and line ends escaped, other control signs dropped. */
export function escapeText(text: string): string {
  const escaped = wellFormed(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n');
  return withoutControls(escaped);
}

/** A name as a parameter's value, in quotes: those inside are written ^' (RFC 6868), since a backslash means nothing there. */
export function quoteParameter(text: string): string {
  const line = withoutControls(wellFormed(text).replace(/[\s\u0085]+/gu, ' ').trim());
  return `"${line.replace(/\^/g, '^^').replace(/"/g, `^'`)}"`;
}

/** Breaks a line after 75 octets at most, never inside a character; what follows begins with a space. */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > LONGEST_LINE) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += sign;
    octets += size;
  }
  return [...folded, current].join(LINE_END);
}

/** Lines as a file's text, each folded and ended. */
export function writeLines(lines: readonly string[]): string {
  return lines.map((line) => foldLine(line) + LINE_END).join('');
}

/** Without control signs, except the tab, which RFC 5545 allows in a text. */
const withoutControls = (text: string): string => text.replace(/\p{Cc}/gu, (sign) => (sign === '\t' ? sign : ''));

/** Half a pair is no character and has no octets; it is shown as one that is missing. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Octets of a character in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
