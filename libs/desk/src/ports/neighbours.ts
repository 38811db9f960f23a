import type { WrittenNotice } from '#notices';
import type { CallSheetInput, ImageRightsInput, RunDocument } from '#print';
import type { Locale } from '../actor.js';
import type { Delivery, Letter } from '../message/message.js';

export interface Clock {
  now(): Date;
}

/** Passwords and tokens; nothing here is ever logged. */
export interface Secrets {
  /** 32 random bytes in base64url. */
  newToken(): string;
  /** SHA-256 of a text, 64 hexadecimal digits. */
  hash(text: string): string;
  /** Argon2id in PHC notation. */
  hashPassword(password: string): Promise<string>;
  /** False for a wrong password; takes about as long when `hash` is null, so that an unknown address cannot be told apart. */
  verifyPassword(hash: string | null, password: string): Promise<boolean>;
}

/** The way out for mails. */
export interface PostOffice {
  /** How many letters it carries side by side. */
  readonly lanes: number;
  /**
   * One attempt. `begin` is awaited once the server waits for the body (its 354) and before the body's first byte:
   * what rejects there certainly did not leave. Never rejects.
   */
  send(letter: Letter, begin: () => Promise<void>): Promise<Delivery>;
  /** Sets a mail's words as they are read: plain text, and HTML with the same words. */
  set(words: WrittenNotice, locale: Locale): Promise<{ readonly text: string; readonly html: string }>;
}

/** Papers that go with mails, and those of a whole day, as PDF. */
export interface PaperPress {
  callSheet(input: CallSheetInput): Promise<Uint8Array>;
  imageRights(input: ImageRightsInput): Promise<Uint8Array>;
  /** All papers of a day in one file, apart from those that somebody waits for; `told` hears how many are typeset. */
  run(document: RunDocument, told: (done: number) => void): Promise<Uint8Array>;
}
