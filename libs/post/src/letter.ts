/** An address with the name shown before it; `name` may be empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** One mail to one person, complete: nothing is filled in after this but the sender's address. */
export interface Letter {
  /** With angle brackets, fixed before the first attempt: `<0197…@conducteur.example>`. */
  readonly messageId: string;
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** iCalendar text; `method` equals its METHOD line. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly text: string };
}

/**
 * What became of a letter.
 * `failed` was refused for ever; `retry` certainly did not leave; `unknown` may have left and is never sent again by itself.
 */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'retry'; readonly reason: string };

/** A way for letters to leave the house. */
export interface Post {
  send(letter: Letter): Promise<Delivery>;
  close(): Promise<void>;
}

/** Reads `Name <address>` or an address alone. */
export function readMailbox(text: string): Mailbox {
  const found = /^\s*(.*?)\s*<([^<>]*)>\s*$/.exec(text);
  if (!found) return { name: '', address: text.trim() };
  return { name: found[1]!.replace(/^"(.*)"$/, '$1'), address: found[2]!.trim() };
}
