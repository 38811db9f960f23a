const PASSWORD_IN_URL = /([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s/]*@/gi;
// A token's 43 letters, as the desk's secrets make them; a UUID has 36 and a SHA-256 has 64, so neither is taken for one.
const TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/g;
const BEARER = /\b(bearer|basic)\s+[\w.~+/=-]+/gi;
const ADDRESS = /[\w.+%-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;

/** Names under which a value is never written, whatever it looks like. */
export const isSecretName = (name: string): boolean =>
  /pass(word|wd)?|token|secret|cookie|authorization|e-?mail|phone/i.test(name);

/** The text without passwords in URLs, tokens and mail addresses; what remains tells which kind of thing stood there. */
export const redact = (text: string): string =>
  text.replace(PASSWORD_IN_URL, '$1:…@').replace(BEARER, '$1 …').replace(TOKEN, '…').replace(ADDRESS, '…@$1');
