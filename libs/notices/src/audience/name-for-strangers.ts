/** UTF-16 units, and words: « Jean-Baptiste de la Tour d’Auvergne » is five. */
const LONGEST = 60;
const MOST_WORDS = 6;

/**
 * The name of somebody as a mail to a stranger may carry it; empty where it is more, or something else, than a name. Letters, marks and what
 * names are joined by, on one line: no number, no address, nothing that a mail program makes a link of.
 */
export function nameForStrangers(name: string): string {
  const line = name.trim();
  const isName = line.length <= LONGEST && line.split(' ').length <= MOST_WORDS && /^\p{L}[\p{L}\p{M} '’-]*(\. ?[\p{L}\p{M} '’-]*)*$/u.test(line) && !/\.\p{L}{2}/u.test(line) && !/www/iu.test(line);
  return isName ? line : '';
}
