import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error -- plain JavaScript, without declarations
import { runSql } from '../../../test/sql.mjs';
// @ts-expect-error -- plain JavaScript, without declarations
import { root } from '../../../scripts/build/find-sources.mjs';

/** Password of the demonstration's accounts: productrice@, animatrice@, administrateur@demo.conducteur.example. */
export const DEMO_PASSWORD = 'demonstration';

/** The product with its demonstration on a database of its own, and a real mail server that gathers what it sends. */
export interface MailingProduct {
  readonly origin: string;
  /** The `number`th mail to an address, from 1, once it arrived. */
  mail(address: string, number?: number): Promise<ParsedMail>;
  /** Address of the link that it carries. */
  link(address: string, number?: number): Promise<string>;
  sql(statement: string, values?: readonly unknown[]): Promise<Record<string, string>[]>;
  close(): Promise<void>;
}

export async function openMailingProduct(): Promise<MailingProduct> {
  const mails: ParsedMail[] = [];
  const catcher = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => void simpleParser(stream).then((mail) => {
      mails.push(mail);
      done();
    }, done),
  });
  await new Promise<void>((resolve) => void catcher.listen(0, '127.0.0.1', resolve));
  const database = `conducteur_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await runSql(process.env['E2E_DATABASE_URL'], `create database "${database}"`);
  const url = new URL(process.env['E2E_DATABASE_URL']!);
  url.pathname = `/${database}`;
  const [dataDir, port] = [mkdtempSync(join(tmpdir(), 'conducteur-mails-')), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  const product = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    cwd: root as string,
    env: {
      ...process.env, DATABASE_URL: url.href, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: origin, CONDUCTEUR_DEMO: '1', NODE_ENV: 'production', LOG_LEVEL: 'warn',
      SMTP_URL: `smtp://127.0.0.1:${(catcher.server.address() as AddressInfo).port}`, MAIL_FROM: 'Le studio <studio@conducteur.example>',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(product, 'message');
  const to = (address: string) => mails.filter((mail) => [mail.to ?? []].flat().some(({ value }) => value.some((one) => one.address === address)));
  const mail = async (address: string, number = 1): Promise<ParsedMail> => {
    for (const until = Date.now() + 15_000; Date.now() < until; await new Promise((done) => setTimeout(done, 50))) {
      const found = to(address)[number - 1];
      if (found !== undefined) return found;
    }
    throw new Error(`No mail number ${number} to ${address} came: ${mails.map(({ subject }) => subject).join('; ')}`);
  };
  return {
    origin,
    mail,
    link: async (address, number) => /https?:\/\/\S+\/m\/[\w-]{43}/.exec((await mail(address, number)).text ?? '')![0],
    sql: (statement, values = []) => runSql(url.href, statement, values),
    async close() {
      if (product.exitCode === null) {
        const gone = once(product, 'exit');
        product.kill('SIGTERM');
        await gone;
      }
      await new Promise<void>((done) => void catcher.close(() => done()));
      await runSql(process.env['E2E_DATABASE_URL'], `drop database if exists "${database}" with (force)`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
