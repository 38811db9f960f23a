import { generateKeyPairSync } from 'node:crypto';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { simpleParser } from 'mailparser';
import type { SMTPServerOptions } from 'smtp-server';
import type { Letter } from '#desk';
import { buildLetter } from '../testing/build-letter.js';
import { openPipe, openServer } from '../testing/open-server.js';
import { verifyDkim } from '../testing/verify-dkim.js';
import { openPost, type PostOptions } from './index.js';

const now = new Date('2026-12-10T08:00:00Z');
const from = { name: 'Conducteur', address: 'studio@example.org' };
const letter = buildLetter();
const begin = async () => undefined;
const keepNothing = () => Promise.reject(new Error('Nothing is kept where there is a server.'));

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const serve = async (options?: SMTPServerOptions) => {
  const server = await openServer(options);
  closing.push(server.close);
  return server;
};
const pipeTo = async (port: number, cutAfter?: number) => {
  const pipe = await openPipe(port, cutAfter);
  closing.push(pipe.close);
  return pipe;
};
const postTo = (port: number, { answerMs = 2_000, auth, ...options }: Partial<PostOptions> & { answerMs?: number; auth?: { user: string; pass: string } } = {}) => {
  const post = openPost({ smtp: { host: '127.0.0.1', port, secure: false, auth, connectMs: 2_000, answerMs }, keep: keepNothing, from, now: () => now, ...options });
  closing.push(post.close);
  return post;
};
const refusal = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
const many = (count: number): readonly Letter[] => Array.from({ length: count }, (_, at) => buildLetter({ messageId: `<${at}@conducteur.example>` }));
const pause = (ms: number) => new Promise((resolve) => void setTimeout(resolve, ms));

describe('post by SMTP', () => {
  it('delivers the letter with its own Message-ID, marked as automatic', async () => {
    const { port, received } = await serve();
    expect(await postTo(port).send(letter, begin)).toEqual({ kind: 'sent' });
    const mail = await simpleParser(received[0]!);
    expect([mail.messageId, mail.headers.get('auto-submitted'), mail.subject, mail.text?.trim(), mail.date?.toISOString()]).toEqual([
      letter.messageId, 'auto-generated', letter.subject, letter.text, now.toISOString(),
    ]);
  });

  it('signs what leaves', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
    const { port, received } = await serve();
    await postTo(port, { dkim: { domainName: 'example.org', keySelector: 'a', privateKey } }).send(buildLetter({ text: '.\n..un point\n\n\n' }), begin);
    expect(verifyDkim(received[0]!, publicKey).holds).toBe(true);
  });

  it.each([
    ['a mailbox refused for ever', { onRcptTo: 550 }, { kind: 'failed', reason: 'EENVELOPE RCPT TO 550', userUnknown: true }],
    ['a sender refused', { onMailFrom: 553 }, { kind: 'failed', reason: 'EENVELOPE MAIL FROM 553' }],
    ['a mailbox put off', { onRcptTo: 451 }, { kind: 'retry', reason: 'EENVELOPE RCPT TO 451' }],
    ['a body refused', { onData: 554 }, { kind: 'failed', reason: 'EMESSAGE DATA 554' }],
    ['a body put off', { onData: 452 }, { kind: 'retry', reason: 'EMESSAGE DATA 452' }],
  ] as const)('judges %s, and the same line takes the next letter', async (_case, refused, expected) => {
    let first = true;
    const answer = (code: number | undefined) => {
      const error = first && code !== undefined ? refusal(code, '<ines@example.org> is refused') : null;
      if (error) first = false;
      return error;
    };
    const codes: { onMailFrom?: number; onRcptTo?: number; onData?: number } = refused;
    const server = await serve({
      onMailFrom: (_address, _session, done) => done(answer(codes.onMailFrom)),
      onRcptTo: (_address, _session, done) => done(answer(codes.onRcptTo)),
      onData: (stream, _session, done) => void stream.resume().on('end', () => done(answer(codes.onData))),
    });
    const post = postTo(server.port);
    expect([await post.send(letter, begin), await post.send(letter, begin)]).toEqual([expected, { kind: 'sent' }]);
    expect(server.sessions.size).toBe(1);
  });

  it('tries again later when nobody answers at the door', async () => {
    const server = await openServer();
    await server.close();
    expect(await postTo(server.port).send(letter, begin)).toEqual({ kind: 'retry', reason: 'ESOCKET CONN' });
  });

  it('tries again later when the house is not let in, and does not repeat its password', async () => {
    const { port } = await serve({ allowInsecureAuth: true, authOptional: false, onAuth: ({ password }, _session, done) => done(new Error(`wrong password ${password}`)) });
    expect(await postTo(port, { auth: { user: 'studio', pass: 'un-secret' } }).send(letter, begin)).toEqual({ kind: 'retry', reason: 'EAUTH AUTH PLAIN 535' });
  });

  it('does not try an address that is none', async () => {
    const { port, sessions } = await serve();
    const sent = await Promise.all(['', 'ines', 'a@b.example\r\nRCPT TO:<x@evil.example>', 'a@b.example, c@d.example', '<a@b.example>'].map((address) => postTo(port).send(buildLetter({ to: { name: 'Inès', address } }), begin)));
    expect([sent, sessions.size]).toEqual([sent.map(() => ({ kind: 'failed', reason: 'EADDRESS' })), 0]);
  });

  it('makes the line private where the server offers it', async () => {
    const secure: boolean[] = [];
    // The server warns that its certificate is everybody's: that is what is wanted here.
    const warned = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    closing.push(async () => warned.mockRestore());
    const { port } = await serve({ disabledCommands: [], onMailFrom: (_address, session, done) => (secure.push(session.secure), done()) });
    const post = postTo(port);
    // A certificate that is not trusted makes no private line, and the open one is not used instead.
    expect([await post.send(letter, begin), secure]).toEqual([{ kind: 'retry', reason: expect.stringMatching(/^(ESOCKET|ETLS)/) }, []]);
  });
});

describe('the beginning of a letter', () => {
  it('is waited for after the server is ready for the body, before its first byte', async () => {
    const steps: string[] = [];
    const { port } = await serve({
      onRcptTo: (_address, _session, done) => (steps.push('recipient'), done()),
      onData: (stream, _session, done) => void stream.once('data', () => steps.push('body')).on('end', () => done()),
    });
    const slowly = async () => {
      steps.push('begin');
      await pause(150);
      steps.push('begun');
    };
    expect(await postTo(port).send(letter, slowly)).toEqual({ kind: 'sent' });
    expect(steps).toEqual(['recipient', 'begin', 'begun', 'body']);
  });

  it('is not asked for when the letter is refused before', async () => {
    const { port } = await serve({ onRcptTo: (_address, _session, done) => done(refusal(550, 'no')) });
    let asked = 0;
    await postTo(port).send(letter, async () => void (asked += 1));
    expect(asked).toBe(0);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    ['throws', () => { throw new Error('no'); }],
  ])('lets nothing leave when it %s, and the next letter takes another line', async (_case, rejects) => {
    const { port, received, sessions } = await serve();
    const post = postTo(port);
    expect(await post.send(letter, rejects as () => Promise<void>)).toEqual({ kind: 'retry', reason: 'ESTREAM API' });
    expect(await post.send(letter, begin)).toEqual({ kind: 'sent' });
    expect([received.length, sessions.size]).toEqual([1, 2]);
  });

  it('is over before anybody learns that the line broke meanwhile, and then nothing leaves', async () => {
    const { port, received } = await serve();
    const pipe = await pipeTo(port);
    const steps: string[] = [];
    const sent = postTo(pipe.port).send(letter, async () => {
      pipe.cut();
      await pause(200);
      steps.push('begun');
    });
    expect(await sent).toEqual({ kind: 'retry', reason: expect.stringMatching(/CONN$/) });
    await pause(50);
    expect([steps, received]).toEqual([['begun'], []]);
  });
});

describe('a body that was begun', () => {
  it('is of unknown fate when it is never acknowledged', async () => {
    const { port } = await serve({ onData: (stream) => void stream.resume() });
    expect(await postTo(port, { answerMs: 300 }).send(letter, begin)).toEqual({ kind: 'unknown', reason: 'ETIMEDOUT CONN' });
  });

  it('is of unknown fate when the line breaks after it', async () => {
    const pipes: { cut(): void }[] = [];
    const server = await serve({ onData: (stream) => void stream.resume().on('end', () => pipes.forEach(({ cut }) => cut())) });
    const pipe = await pipeTo(server.port);
    pipes.push(pipe);
    expect(await postTo(pipe.port).send(letter, begin)).toEqual({ kind: 'unknown', reason: expect.stringMatching(/CONN$/) });
  });

  it('is of unknown fate when the line breaks in its middle, and the server has no letter', async () => {
    const { port, received } = await serve();
    const pipe = await pipeTo(port, 5_000);
    const bytes = new Uint8Array(200_000);
    expect(await postTo(pipe.port).send(buildLetter({ attachments: [{ fileName: 'a.bin', mediaType: 'application/pdf', bytes }] }), begin)).toEqual({ kind: 'unknown', reason: expect.stringMatching(/CONN$/) });
    expect(received).toEqual([]);
  });
});

describe('the lines', () => {
  it('are as many as were asked for, and carry every letter once', async () => {
    const server = await serve();
    const post = postTo(server.port, { lanes: 3 });
    const letters = many(60);
    const sent = await Promise.all(letters.map((one) => post.send(one, begin)));
    const ids = await Promise.all(server.received.map(async (bytes) => (await simpleParser(bytes)).messageId));
    expect([post.lanes, sent.every(({ kind }) => kind === 'sent'), ids.sort()]).toEqual([3, true, letters.map(({ messageId }) => messageId).sort()]);
    expect([server.sessions.size, server.lines.most]).toEqual([3, 3]);
    await post.close();
    await pause(50);
    expect(server.lines.now).toBe(0);
  });

  it('are replaced without a word when the server hung up between two letters', async () => {
    const server = await serve();
    const pipe = await pipeTo(server.port);
    const post = postTo(pipe.port);
    expect(await post.send(letter, begin)).toEqual({ kind: 'sent' });
    pipe.cut();
    expect(await post.send(letter, begin)).toEqual({ kind: 'sent' });
    expect(server.received).toHaveLength(2);
  });

  it('let a letter that is begun finish before they are closed', async () => {
    const { port, received } = await serve();
    const post = postTo(port);
    const sent = post.send(letter, () => pause(150).then(() => undefined));
    await post.close();
    expect([received.length, await sent]).toEqual([1, { kind: 'sent' }]);
  });

  it('do not wait for a server that does not say goodbye', async () => {
    const server = await serve();
    const { createServer } = await import('node:net');
    const deaf = createServer((inner) => {
      const outer = connect(server.port, '127.0.0.1');
      inner.on('error', () => undefined).on('data', (part: Buffer) => void (part.toString().startsWith('QUIT') || outer.write(part)));
      outer.on('error', () => undefined).pipe(inner);
      inner.on('close', () => outer.destroy());
    });
    await new Promise<void>((resolve) => void deaf.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => deaf.close(resolve)));
    const post = postTo((deaf.address() as { port: number }).port);
    await post.send(letter, begin);
    const before = performance.now();
    await post.close();
    expect(performance.now() - before).toBeLessThan(4_000);
  });
});

describe('post without a server', () => {
  const kept: { readonly letter: Letter; readonly bytes: Uint8Array; readonly at: Date }[] = [];
  const keepAll: PostOptions['keep'] = async (letter, bytes, at) => void kept.push({ letter, bytes, at });

  it('hands over what would have left, once it has begun', async () => {
    const post = openPost({ keep: keepAll, from, now: () => now });
    expect(await post.send(letter, async () => expect(kept).toEqual([]))).toEqual({ kind: 'sent' });
    expect(kept.map(({ letter, at }) => [letter, at])).toEqual([[letter, now]]);
    expect((await simpleParser(Buffer.from(kept[0]!.bytes))).subject).toBe(letter.subject);
    await post.close();
  });

  it('keeps nothing that does not begin, and does not know what became of what broke while being kept', async () => {
    const post = openPost({ keep: () => Promise.reject(new Error('full')), from, now: () => now });
    expect([await post.send(letter, () => Promise.reject(new Error('no'))), await post.send(letter, begin)]).toEqual([{ kind: 'retry', reason: 'EBEGIN' }, { kind: 'unknown', reason: 'EKEEP' }]);
  });

  it('refuses an address that is no mail server, in one sentence', () => {
    expect(() => openPost({ smtp: 'mail.example', keep: keepAll, from, now: () => now })).toThrow(/SMTP_URL/);
  });
});
