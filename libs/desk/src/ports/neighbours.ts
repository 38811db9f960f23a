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
  send(letter: Letter): Promise<Delivery>;
}
