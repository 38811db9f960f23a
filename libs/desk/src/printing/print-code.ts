/** Crockford's digits and letters: nothing looks like anything else. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LENGTH = 10;

/** The short code of a paper, out of a random token in base64url: five of each sign's six bits, fifty in all. */
export const printCodeOf = (token: string): string =>
  Array.from(token.slice(0, LENGTH), (sign) => SIGNS[BASE64URL.indexOf(sign) % SIGNS.length]).join('');

/** A code as somebody typed it from a paper: capitals, gaps and the look-alikes of 0 and 1 are forgiven; null for what cannot be one. */
export function readPrintCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
  return code.length === LENGTH && Array.from(code).every((sign) => SIGNS.includes(sign)) ? code : null;
}
