import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Delivery } from '#desk';
import { judgeFailure, type BrokenAttempt } from './judge-failure.js';

/** Where the mail server is and how long to wait for it; times in milliseconds. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly connectMs: number;
  readonly answerMs: number;
}

/** Reads `smtp://user:password@host:port` or `smtps://…` (465); undefined when it is neither. */
export function readSmtpUrl(url: string): SmtpServer | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(url);
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') return undefined;
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    auth: username === '' ? undefined : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    connectMs: 15_000,
    answerMs: 60_000,
  };
}

/** One attempt over its own connection; it never throws. */
export function sendBySmtp(server: SmtpServer, envelope: { from: string; to: string }, message: Buffer): Promise<Delivery> {
  return new Promise((resolve) => {
    let bodyBegan = false;
    const body = Readable.from(
      (function* () {
        // First read after the server's 354: from here on, silence no longer proves that nothing was accepted.
        bodyBegan = true;
        yield message;
      })(),
    );
    const connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.secure,
      connectionTimeout: server.connectMs,
      greetingTimeout: server.connectMs,
      dnsTimeout: server.connectMs,
      socketTimeout: server.answerMs,
    });
    const settle = (delivery: Delivery) => {
      connection.close();
      resolve(delivery);
    };
    const broke = (error: Error & Partial<BrokenAttempt>) =>
      settle(judgeFailure({ responseCode: error.responseCode, command: error.command, code: error.code, bodyBegan }));
    connection.on('error', broke);
    const send = () => {
      connection.send({ from: envelope.from, to: [envelope.to] }, body, (error) =>
        error ? broke(error) : settle({ kind: 'sent' }),
      );
    };
    connection.connect((error) => {
      if (error) return broke(error);
      if (!server.auth || !connection.allowsAuth) return send();
      connection.login(server.auth, (refused) => (refused ? broke(refused) : send()));
    });
  });
}
