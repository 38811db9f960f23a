/** A name and a mail address. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Unquoted signs only: no blank, no line end, no bracket or comma by which one address becomes two. */
const ADDRESS = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[^\s\p{C}@<>()[\]\\,;:"]{1,255}$/u;

/** Whether a text is one mail address that can stand in a header or in a calendar file. */
export function isMailAddress(address: string): boolean {
  return ADDRESS.test(address);
}

/** `mailto:` with the address; the signs that would begin something else in a link are written as such. */
export function mailto(address: string): string {
  return `mailto:${address.replace(/[%?#&]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
