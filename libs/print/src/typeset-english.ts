/** English typography of the print: …, ’ and – only; a French text among English words keeps its own signs. */
export function typesetEnglish(text: string): string {
  return text
    .replace(/[ \t]{2,}|\t/g, ' ')
    .replace(/\.{3,}/g, '…')
    .replace(/(?<=\S)[ \u00a0]-[ \u00a0](?=\S)/g, '\u00a0– ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
