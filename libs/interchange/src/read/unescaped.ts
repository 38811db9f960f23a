/** A text of a spreadsheet as it is meant: signs that XML cannot hold are escaped there (`_x000D_`), and a line ends with a line feed. */
export const unescaped = (text: string): string =>
  (text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text).replace(/\r\n?/gu, '\n');
