/** A web address in a plain text; UTF-16 offsets. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

const ADDRESS = /https?:\/\/[^\s<>"«»“”\p{C}]+/giu;
const TRAILING = new Set('.,;:!?…\'’)]}*_');

/** Web addresses in a plain text, as a page may link them: only http and https, without the sentence's own punctuation. */
export function findLinks(text: string): readonly FoundLink[] {
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const url = trimEnd(match[0]);
    return isWebAddress(url) ? [{ start: match.index, end: match.index + url.length, url }] : [];
  });
}

/** A closing bracket stays where the address opens it. Each letter is looked at once: anybody may write this. */
function trimEnd(address: string): string {
  let extra = count(address, ')') - count(address, '(');
  let end = address.length;
  while (TRAILING.has(address[end - 1]!)) {
    if (address[end - 1] === ')') {
      if (extra <= 0) break;
      extra -= 1;
    }
    end -= 1;
  }
  return address.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** UTF-16 units of an address, at most. */
export const LONGEST_URL = 500;

/** Whether a text is one address of the web that can be followed: http or https, a host with a dot that there can be, nobody's password. */
export function isWebAddress(url: string): boolean {
  return url.length <= LONGEST_URL && URL.canParse(url) && /^https?:\/\/(?![^/?#]*@)[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)+(:\d{1,5})?([/?#][^\s<>"\p{C}]*)?$/iu.test(url);
}

/** Letters that need no second look in the name of a site: those that French and English are written with. */
const PLAIN = /^[a-z\d.àâäæçéèêëîïôöœùûüÿ-]+$/iu;

/** The site that an address leads to, without « www. »; letters that may pass for others are written out as the network knows them (`xn--…`). */
export function siteOf(url: string): string {
  const typed = /^https?:\/\/([^/?#:]*)/i.exec(url)?.[1] ?? url;
  return (PLAIN.test(typed) || !URL.canParse(url) ? typed.toLowerCase() : new URL(url).hostname).replace(/^www\./, '');
}

/** An address as it is shown: as it was typed, unless its site would pass for another. */
export function showAddress(url: string): string {
  const [start, typed = ''] = /^https?:\/\/([^/?#:]*)/i.exec(url) ?? [''];
  return PLAIN.test(typed) || !URL.canParse(url) ? url : `${start.slice(0, start.length - typed.length)}${new URL(url).hostname}${url.slice(start.length)}`;
}
