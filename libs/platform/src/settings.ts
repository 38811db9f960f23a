import { resolve } from 'node:path';
import { LOG_LEVELS, type LogLevel } from './logger.js';

/** Everything that can be set from outside, read once when a process starts. */
export interface Settings {
  /** TCP port; 0 lets the system choose. */
  readonly port: number;
  /** Address listened on; the loopback unless told otherwise. */
  readonly host: string;
  /** `postgres://…`; absent means the embedded PostgreSQL, which the launcher starts and then sets. */
  readonly databaseUrl: string | undefined;
  /** `redis://…`; absent means that the queue lives in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** Absolute folder of all that must be kept: database, mails written to disk. */
  readonly dataDir: string;
  /** Origin people reach us at, without a trailing slash; stands in links of mails. */
  readonly publicUrl: string;
  /** Reverse proxies of one's own in front of the server: so many addresses at the end of X-Forwarded-For are believed. */
  readonly proxies: number;
  /** `smtp://…` or `smtps://…`; absent means that mails are kept to be read on screen. */
  readonly smtpUrl: string | undefined;
  /** Whose signature mails bear (DKIM): a domain, the name of the key in its DNS, a file with the key in PEM. */
  readonly dkim: DkimSettings | undefined;
  /** Sender of all mails, as a mailbox. */
  readonly mailFrom: string;
  /** Key of the signature under reports of mails that came back; absent: none are taken. */
  readonly bounceSecret: string | undefined;
  /** `inside`: the API process also does the jobs; `none`: another process does (`npm run worker`). */
  readonly worker: 'inside' | 'none';
  readonly logLevel: LogLevel;
  /** Load the demonstration; the launcher asks for it on a new embedded database, or with `--demo`. */
  readonly demo: boolean;
}

/** What DKIM signatures are made with; all three or none. */
export interface DkimSettings {
  readonly domainName: string;
  readonly keySelector: string;
  /** Absolute path. */
  readonly keyFile: string;
}

/** A setting that cannot be used; the message is the one sentence a person reads. */
export class InvalidSetting extends Error {
  override readonly name = 'InvalidSetting';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings; an empty value is an absent one. Throws InvalidSetting at the first that cannot be used. */
export function readSettings(env: Environment): Settings {
  const host = text(env, 'HOST') ?? '127.0.0.1';
  const port = readPort(env);
  return {
    port,
    host,
    databaseUrl: readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    redisUrl: readUrl(env, 'REDIS_URL', ['redis:', 'rediss:']),
    dataDir: resolve(text(env, 'DATA_DIR') ?? '.data'),
    publicUrl: (readUrl(env, 'PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    proxies: Number(oneOf(env, 'PROXIES', ['0', '1', '2', '3']) ?? 0),
    smtpUrl: readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    dkim: readDkim(env),
    mailFrom: readMailbox(env),
    bounceSecret: readSecret(env),
    worker: oneOf(env, 'WORKER', ['inside', 'none']) ?? 'inside',
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS) ?? 'info',
    demo: oneOf(env, 'CONDUCTEUR_DEMO', ['0', '1']) === '1',
  };
}

const text = (env: Environment, name: string): string | undefined => env[name]?.trim() || undefined;

function readPort(env: Environment): number {
  const value = text(env, 'PORT') ?? '3000';
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InvalidSetting(`PORT is “${value}”: give a whole number from 0 to 65535.`);
  }
  return Number(value);
}

// The value is not repeated: it may hold a password.
function readUrl(env: Environment, name: string, schemes: readonly string[]): string | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !schemes.includes(url.protocol)) {
    throw new InvalidSetting(`${name} cannot be read: it must be an address that begins with ${schemes.map((s) => `${s}//`).join(' or ')}.`);
  }
  return value;
}

function readMailbox(env: Environment): string {
  const value = text(env, 'MAIL_FROM') ?? 'Conducteur <conducteur@localhost>';
  const address = /<([^<>]*)>$/.exec(value)?.[1] ?? value;
  if (/[\r\n]/.test(value) || !/^[^\s@<>]+@[^\s@<>]+$/.test(address)) {
    throw new InvalidSetting('MAIL_FROM cannot be read: give an address, or a name followed by an address in angle brackets.');
  }
  return value;
}

function readDkim(env: Environment): DkimSettings | undefined {
  const [domainName, keySelector, keyFile] = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'].map((name) => text(env, name));
  if (domainName === undefined && keySelector === undefined && keyFile === undefined) return undefined;
  if (domainName === undefined || keySelector === undefined || keyFile === undefined) {
    throw new InvalidSetting('DKIM needs three settings: give DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE together, or none of them.');
  }
  return { domainName, keySelector, keyFile: resolve(keyFile) };
}

function readSecret(env: Environment): string | undefined {
  const value = text(env, 'BOUNCE_SECRET');
  if (value !== undefined && value.length < 16) throw new InvalidSetting('BOUNCE_SECRET is too short to keep anybody out: give at least 16 characters.');
  return value;
}

function oneOf<Value extends string>(env: Environment, name: string, values: readonly Value[]): Value | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  const found = values.find((known) => known === value);
  if (found === undefined) throw new InvalidSetting(`${name} is “${value}”: give one of ${values.join(', ')}.`);
  return found;
}
