import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Delivery } from '#desk';
import type { Parcel } from '../letter/compose-letter.js';
import { judgeFailure, type BrokenAttempt } from './judge-failure.js';

/**
 * One attempt over an open line; it never rejects. A refusal leaves the line ready for the next letter, all else cuts it.
 * It is `gone` when the line was cut before the server heard of this letter. What `begin` does is over when it resolves.
 */
export function carryParcel(connection: SMTPConnection, { from, to, bytes }: Parcel, begin: () => Promise<void>): Promise<Delivery | 'gone'> {
  return new Promise((resolve) => {
    let begun: Promise<void> | undefined;
    let bodyBegan = false;
    let over = false;
    const settle = (delivery: Delivery | 'gone') => {
      connection.off('error', broke).off('end', ended);
      // What begins while the line breaks is waited for: nobody decides about the letter before.
      void (begun ?? Promise.resolve()).catch(() => undefined).then(() => resolve(delivery));
    };
    const broke = (error: Partial<BrokenAttempt>) => {
      if (over) return;
      over = true;
      const delivery = judgeFailure({ ...error, bodyBegan });
      if (isRefusal(error) && !connection.destroyed) return clear(connection, () => settle(delivery));
      connection.close();
      settle(begun === undefined && isGone(error) ? 'gone' : delivery);
    };
    // Later than the error that goes with it, when there is one.
    const ended = () => setImmediate(() => broke({ code: 'ECONNECTION', command: 'CONN' }));
    const body = Readable.from(
      (async function* () {
        // First read after the server's 354.
        begun = (async () => begin())();
        await begun;
        if (over) throw new Error('The line broke while the letter was being begun.');
        // From here on, silence no longer proves that nothing was accepted.
        bodyBegan = true;
        yield bytes;
      })(),
    );
    connection.on('error', broke).once('end', ended);
    connection.send({ from, to: [to] }, body, (error) => {
      if (error) return broke(error);
      over = true;
      settle({ kind: 'sent' });
    });
  });
}

const isRefusal = ({ responseCode }: Partial<BrokenAttempt>): boolean => responseCode !== undefined && responseCode >= 400 && responseCode !== 421;

/** The server hung up, or is about to: what a line that waited too long between two letters meets. */
const isGone = ({ code, responseCode }: Partial<BrokenAttempt>): boolean =>
  responseCode === 421 || (responseCode === undefined && (code === 'ECONNECTION' || code === 'ESOCKET'));

/** Forgets a refused letter on the server's side, without which it takes no other; a line that cannot is cut. */
function clear(connection: SMTPConnection, done: () => void): void {
  let cleared = false;
  const once = () => {
    if (cleared) return;
    cleared = true;
    connection.off('end', once);
    done();
  };
  connection.once('end', once);
  connection.reset((error) => {
    if (error) connection.close();
    once();
  });
}
