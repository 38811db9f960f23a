import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createLogger, type LoggerOptions } from './logger.js';

const clock = { now: () => new Date('2026-12-10T18:00:00.000Z') };

function logger(options: LoggerOptions = {}) {
  const lines: string[] = [];
  return { lines, log: createLogger({ clock, write: (line) => lines.push(line), ...options }) };
}

describe('the logger', () => {
  it('writes one line with time, level, part, message and facts', () => {
    const { lines, log } = logger();
    log.for('queue').warn('job failed', { job: 'message.send', attempt: 2, after: undefined, note: 'say "why"' });
    expect(lines).toEqual(['2026-12-10T18:00:00.000Z warn  queue job failed job=message.send attempt=2 after=undefined note="say \\"why\\""\n']);
  });

  it('leaves out what is below its level, and everything when silent', () => {
    const warn = logger({ level: 'warn' });
    const silent = logger({ level: 'silent' });
    for (const { log } of [warn, silent]) {
      log.debug('a');
      log.info('b');
      log.warn('c');
      log.error('d');
    }
    expect(warn.lines.map((line) => line.slice(25))).toEqual(['warn  c\n', 'error d\n']);
    expect(silent.lines).toEqual([]);
  });

  it('keeps a message one line, so that nobody forges a second', () => {
    const { lines, log } = logger();
    log.info('imported\n2026-12-10 error all lost', { title: 'a\nb' });
    expect(lines).toEqual(['2026-12-10T18:00:00.000Z info  imported ⏎ 2026-12-10 error all lost title="a\\nb"\n']);
  });

  it('never writes passwords, tokens or addresses', () => {
    const { lines, log } = logger();
    const token = randomBytes(32).toString('base64url');
    log.error(`GET /i/${token} from lea@studio.example`, {
      url: 'postgres://conducteur:hunter2@127.0.0.1:5432/x',
      header: `Bearer ${token}`,
      password: 'hunter2',
      sessionToken: 'short',
      email: 'lea@studio.example',
      error: new Error(`cannot reach smtp://relay:hunter2@mx.example for lea@studio.example`),
      inner: { to: 'lea@studio.example' },
    });
    expect(lines.join('')).not.toMatch(/hunter2|lea@|short/);
    expect(lines.join('')).not.toContain(token);
    expect(lines.join('')).toContain('postgres://conducteur:…@127.0.0.1:5432/x');
  });

  it('keeps what one searches for: ids, hashes, the stack of a fault', () => {
    const { lines, log } = logger();
    const facts = { id: '0193b0c4-7a58-7cc1-9a1e-0c6a4e6f2d11', hash: 'a'.repeat(64) };
    log.info('released', facts);
    log.error('failed', { error: new Error('here') });
    expect(lines[0]).toContain(`id=${facts.id} hash=${facts.hash}`);
    expect(lines[1]).toMatch(/error="Error: here\\n {4}at .*logger\.spec/);
  });
});
