import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Letter } from '#desk';
import { openPost } from './index.js';

const now = new Date('2026-12-10T08:00:00Z');
const from = { name: 'Conducteur', address: 'studio@example.org' };
const letter: Letter = {
  messageId: '<0197-a-b@conducteur.example>',
  to: { name: 'Inès Marchal', address: 'ines@example.org' },
  subject: 'Votre présence le 10 décembre : à confirmer',
  text: 'Bonjour,\n.\nune ligne avec un point seul.',
  html: '<p>Bonjour</p>',
};

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A real SMTP server that gathers what it accepts. */
async function openServer(options: SMTPServerOptions) {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts));
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(() => resolve(undefined))));
  const { port } = server.server.address() as AddressInfo;
  return { port, received };
}

const postTo = (port: number, answerMs = 2_000, auth?: { user: string; pass: string }) =>
  openPost({
    smtp: { host: '127.0.0.1', port, secure: false, auth, connectMs: 2_000, answerMs },
    folder: 'unused',
    from,
    now: () => now,
  });

describe('post by SMTP', () => {
  it('delivers the letter with its own Message-ID, marked as automatic', async () => {
    const { port, received } = await openServer({});
    expect(await postTo(port).send(letter)).toEqual({ kind: 'sent' });
    const mail = await simpleParser(received[0]!);
    expect({
      id: mail.messageId,
      automatic: mail.headers.get('auto-submitted'),
      subject: mail.subject,
      text: mail.text?.trim(),
      date: mail.date?.toISOString(),
    }).toEqual({
      id: letter.messageId,
      automatic: 'auto-generated',
      subject: letter.subject,
      text: letter.text,
      date: now.toISOString(),
    });
  });

  it('gives up on a mailbox refused for ever', async () => {
    const refuse = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
    const { port } = await openServer({ onRcptTo: (_address, _session, done) => done(refuse) });
    expect(await postTo(port).send(letter)).toMatchObject({ kind: 'failed' });
  });

  it('tries again later when the server puts it off', async () => {
    const later = Object.assign(new Error('greylisted'), { responseCode: 451 });
    const { port } = await openServer({ onRcptTo: (_address, _session, done) => done(later) });
    expect(await postTo(port).send(letter)).toMatchObject({ kind: 'retry' });
  });

  it('tries again later when nobody answers at the door', async () => {
    const { port } = await openServer({});
    for (const close of closing.splice(0)) await close();
    expect(await postTo(port).send(letter)).toMatchObject({ kind: 'retry' });
  });

  it('tries again later when the house is not let in', async () => {
    const { port } = await openServer({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('wrong password')),
    });
    expect(await postTo(port, 2_000, { user: 'a', pass: 'b' }).send(letter)).toMatchObject({ kind: 'retry' });
  });

  it('does not know what became of a body that was never acknowledged', async () => {
    const { port } = await openServer({ onData: (stream) => void stream.resume() });
    expect(await postTo(port, 300).send(letter)).toMatchObject({ kind: 'unknown' });
  });

  it('does not know either when the line breaks after the body', async () => {
    const sockets = new Set<import('node:net').Socket>();
    const server = await openServer({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => sockets.forEach((socket) => socket.destroy()));
      },
    });
    // A pipe before the server, so that the line can be cut.
    const { createServer, connect } = await import('node:net');
    const pipe = createServer((inner) => {
      const outer = connect(server.port, '127.0.0.1');
      sockets.add(inner).add(outer);
      inner.on('error', () => undefined).pipe(outer).on('error', () => undefined).pipe(inner);
    });
    await new Promise<void>((resolve) => void pipe.listen(0, '127.0.0.1', resolve));
    closing.unshift(() => new Promise((resolve) => pipe.close(resolve)));
    expect(await postTo((pipe.address() as AddressInfo).port).send(letter)).toMatchObject({ kind: 'unknown' });
  });

  it('refuses an address that is no mail server, in one sentence', () => {
    expect(() => openPost({ smtp: 'mail.example', folder: 'x', from, now: () => now })).toThrow(/SMTP_URL/);
  });
});

describe('post to a folder', () => {
  it('keeps a letter as a file that only the house reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'conducteur-post-'));
    closing.push(() => rm(folder, { recursive: true }));
    const post = openPost({ folder: join(folder, 'mails'), from, now: () => now });
    expect(await post.send(letter)).toEqual({ kind: 'sent' });
    await post.close();
    const names = await readdir(join(folder, 'mails'));
    expect(names).toEqual(['2026-12-10T08-00-00 Votre présence le 10 décembre à confirmer 0197-a-b.eml']);
    const path = join(folder, 'mails', names[0]!);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await simpleParser(await readFile(path))).subject).toBe(letter.subject);
  });
});
