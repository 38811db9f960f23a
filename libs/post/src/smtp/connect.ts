import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Delivery } from '#desk';
import { judgeFailure, type BrokenAttempt } from './judge-failure.js';
import type { SmtpServer } from './smtp-server.js';

/** A connection that was greeted, made private where the server offers it, and let in; or why not. It has a listener for its errors for ever. */
export function connect(server: SmtpServer): Promise<SMTPConnection | Extract<Delivery, { kind: 'retry' }>> {
  return new Promise((resolve) => {
    const connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.secure,
      connectionTimeout: server.connectMs,
      greetingTimeout: server.connectMs,
      dnsTimeout: server.connectMs,
      socketTimeout: server.answerMs,
      // What is closed is cut at once: a body half handed over must not linger.
      socketCloseTimeout: 0,
    });
    const broke = (error: Partial<BrokenAttempt>) => {
      connection.close();
      resolve({ kind: 'retry', reason: judgeFailure({ ...error, bodyBegan: false }).reason });
    };
    connection.on('error', broke);
    // Later than the error that goes with it, when there is one.
    connection.once('end', () => setImmediate(() => broke({ code: 'ECONNECTION', command: 'CONN' })));
    connection.connect((error) => {
      if (error) return broke(error);
      if (!server.auth || !connection.allowsAuth) return resolve(connection);
      connection.login(server.auth, (refused) => (refused ? broke(refused) : resolve(connection)));
    });
  });
}
