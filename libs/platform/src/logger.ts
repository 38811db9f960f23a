import { systemClock, type Clock } from './clock.js';
import { isSecretName, redact } from './redact.js';

/** How much is written, from most to least. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Facts beside the message, written as `name=value`. */
export type Facts = Readonly<Record<string, unknown>>;

/** Writes one line per message. */
export interface Logger {
  debug(message: string, facts?: Facts): void;
  info(message: string, facts?: Facts): void;
  warn(message: string, facts?: Facts): void;
  error(message: string, facts?: Facts): void;
  /** The same logger for one part of the program, whose name stands on each of its lines. */
  for(part: string): Logger;
}

/** What a logger needs; all of it can be left out. */
export interface LoggerOptions {
  readonly level?: LogLevel;
  readonly part?: string;
  readonly clock?: Clock;
  /** Takes each finished line, line feed included; stderr when absent, since stdout belongs to results. */
  readonly write?: (line: string) => void;
}

/** A logger that leaves out passwords, tokens and addresses (`redact.ts`). */
export function createLogger(options: LoggerOptions = {}): Logger {
  const { level = 'info', part, clock = systemClock, write = (line) => process.stderr.write(line) } = options;
  const at = (own: LogLevel) => (message: string, facts: Facts = {}) => {
    if (LOG_LEVELS.indexOf(own) < LOG_LEVELS.indexOf(level)) return;
    const words = [clock.now().toISOString(), own.padEnd(5), part, oneLine(redact(message)), ...Object.entries(facts).map(pair)];
    write(`${words.filter(Boolean).join(' ')}\n`);
  };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    for: (inner) => createLogger({ ...options, part: inner }),
  };
}

function pair([name, value]: [string, unknown]): string {
  if (isSecretName(name)) return `${name}=…`;
  const text = redact(value instanceof Error ? tellError(value) : typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined'));
  return `${name}=${/^[^\s"=]+$/.test(text) ? text : JSON.stringify(text)}`;
}

// The stack of a fault is what one searches for; it is kept on one line so that a line stays a message.
const tellError = (error: Error): string => error.stack ?? `${error.name}: ${error.message}`;

// A message may carry what somebody typed: without this, a line feed in it would forge a second line.
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ⏎ ');
