import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Delivery } from '#desk';
import type { Parcel } from '../letter/compose-letter.js';
import { carryParcel } from './carry-parcel.js';
import { connect } from './connect.js';
import type { SmtpServer } from './smtp-server.js';

/** One open line to the mail server; it carries one letter at a time. */
export interface Lane {
  /** How many letters it has carried or tried to. */
  readonly carried: number;
  /** False once the line is gone. */
  readonly alive: boolean;
  /** One attempt; `gone` when the line had been cut before the server heard of this letter, and `begin` was not called. */
  carry(parcel: Parcel, begin: () => Promise<void>): Promise<Delivery | 'gone'>;
  /** Says goodbye; resolves when the line is closed, cut after a moment when the server does not answer. */
  leave(): Promise<void>;
}

/** How long a server may take to say goodbye back, in milliseconds. */
const GOODBYE_MS = 1_000;

/** Opens a line and lets the house in, or says why the letter that needed it is tried again later. */
export async function openLane(server: SmtpServer): Promise<Lane | Extract<Delivery, { kind: 'retry' }>> {
  const connection = await connect(server);
  if ('kind' in connection) return connection;
  let carried = 0;
  return {
    get carried() {
      return carried;
    },
    get alive() {
      return !connection.destroyed;
    },
    async carry(parcel, begin) {
      carried += 1;
      return carryParcel(connection, parcel, begin);
    },
    leave: () => leave(connection),
  };
}

function leave(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve) => {
    if (connection.destroyed) return resolve();
    const cut = setTimeout(() => connection.close(), GOODBYE_MS);
    connection.once('end', () => {
      clearTimeout(cut);
      resolve();
    });
    connection.quit();
  });
}
