import type { Delivery, Letter, PostOffice } from '#desk';
import { isMailAddress } from '#notices';
import { composeLetter, type Parcel } from './letter/compose-letter.js';
import type { Mailbox } from './letter/mailbox.js';
import { openSigner, type DkimKey } from './letter/sign-letter.js';
import { setWords } from './look/set-words.js';
import { openLanes } from './smtp/open-lanes.js';
import { readSmtpUrl, type SmtpServer } from './smtp/smtp-server.js';

/** Keeps a letter that is not sent: its bytes as they would have travelled, and when. */
export type KeepLetter = (letter: Letter, bytes: Uint8Array, at: Date) => Promise<void>;

/** Where letters go: to a mail server, or where `keep` puts them when there is none. */
export interface PostOptions {
  /** The server, or its address as in SMTP_URL. */
  readonly smtp?: SmtpServer | string;
  readonly dkim?: DkimKey;
  readonly keep: KeepLetter;
  /** The house; a letter may bear another name before its address. */
  readonly from: Mailbox;
  readonly now: () => Date;
  /** How many letters leave side by side, each over a line of its own; 10 when absent. */
  readonly lanes?: number;
}

/** Desk's post office, which can be closed: closing waits for the letters under way. */
export interface Post extends PostOffice {
  close(): Promise<void>;
}

/** A line carries this many letters, and is closed when none came for this long, in milliseconds. */
const LETTERS_A_LINE = 100;
const IDLE_MS = 10_000;

/** Opens the way out for letters; throws one sentence when the mail server's address or the key cannot be read. */
export function openPost({ smtp, dkim, keep, from, now, lanes = 10 }: PostOptions): Post {
  const server = typeof smtp === 'string' ? readSmtpUrl(smtp) : smtp;
  if (smtp !== undefined && !server) {
    throw new Error('SMTP_URL is not an address of a mail server: write smtp://user:password@host:587 or smtps://host.');
  }
  const sign = dkim && openSigner(dkim);
  const lines = server && openLanes(server, { lanes, letters: LETTERS_A_LINE, idleMs: IDLE_MS });
  const underWay = new Set<Promise<Delivery>>();

  const compose = async (letter: Letter, at: Date): Promise<Parcel> => {
    const parcel = await composeLetter(letter, from, at);
    return sign ? { ...parcel, bytes: await sign(parcel.bytes) } : parcel;
  };
  const deliver = async (letter: Letter, begin: () => Promise<void>): Promise<Delivery> => {
    if (!isMailAddress(letter.to.address)) return { kind: 'failed', reason: 'EADDRESS' };
    const at = now();
    // What cannot be composed or signed is the house's fault and not the letter's.
    const parcel = await compose(letter, at).catch(() => undefined);
    if (!parcel) return { kind: 'retry', reason: 'ECOMPOSE' };
    return lines ? lines.carry(parcel, begin) : keepInstead(() => keep(letter, parcel.bytes, at), begin);
  };
  return {
    lanes,
    send(letter, begin) {
      const delivery = deliver(letter, begin).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
      return delivery;
    },
    set: async (words, locale) => setWords(words, locale),
    async close() {
      await Promise.allSettled(underWay);
      await lines?.close();
    },
  };
}

/** As with a server: what does not begin did not leave, and what breaks while it is being kept may have been. */
async function keepInstead(keep: () => Promise<void>, begin: () => Promise<void>): Promise<Delivery> {
  try {
    await begin();
  } catch {
    return { kind: 'retry', reason: 'EBEGIN' };
  }
  try {
    await keep();
    return { kind: 'sent' };
  } catch {
    return { kind: 'unknown', reason: 'EKEEP' };
  }
}
