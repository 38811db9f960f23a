/** An address with the name shown before it; `name` may be empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Reads `Name <address>` or an address alone. */
export function readMailbox(text: string): Mailbox {
  const found = /^\s*(.*?)\s*<([^<>]*)>\s*$/.exec(text);
  if (!found) return { name: '', address: text.trim() };
  return { name: found[1]!.replace(/^"(.*)"$/, '$1'), address: found[2]!.trim() };
}
