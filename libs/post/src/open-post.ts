import type { Delivery, Letter, PostOffice } from '#desk';
import { composeLetter } from './compose-letter.js';
import { keepAsFile } from './keep-as-file.js';
import type { Mailbox } from './mailbox.js';
import { readSmtpUrl, sendBySmtp, type SmtpServer } from './send-by-smtp.js';

/** Where letters go: to a mail server, or to a folder when there is none. */
export interface PostOptions {
  readonly smtp?: SmtpServer | string;
  /** Folder for .eml files, used when `smtp` is absent. */
  readonly folder: string;
  readonly from: Mailbox;
  readonly now: () => Date;
}

/** Desk's post office, which can be closed: closing waits for the letters under way. */
export interface Post extends PostOffice {
  close(): Promise<void>;
}

/** Opens the way out for letters; throws one sentence when the mail server's address cannot be read. */
export function openPost(options: PostOptions): Post {
  const server = typeof options.smtp === 'string' ? readSmtpUrl(options.smtp) : options.smtp;
  if (options.smtp !== undefined && !server) {
    throw new Error('SMTP_URL is not an address of a mail server: write smtp://user:password@host:587 or smtps://host.');
  }
  const underWay = new Set<Promise<Delivery>>();
  const deliver = async (letter: Letter): Promise<Delivery> => {
    const date = options.now();
    const message = await composeLetter(letter, options.from, date);
    if (server) return sendBySmtp(server, { from: options.from.address, to: letter.to.address }, message);
    await keepAsFile(options.folder, letter, message, date);
    return { kind: 'sent' };
  };
  return {
    send(letter) {
      const delivery = deliver(letter).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
      return delivery;
    },
    async close() {
      await Promise.allSettled(underWay);
    },
  };
}
