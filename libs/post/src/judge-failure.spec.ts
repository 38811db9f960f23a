import { describe, expect, it } from '@jest/globals';
import { judgeFailure } from './judge-failure.js';
import { readMailbox } from './mailbox.js';
import { readSmtpUrl } from './send-by-smtp.js';

const kind = (attempt: Parameters<typeof judgeFailure>[0]) => judgeFailure(attempt).kind;

describe('judgeFailure', () => {
  it.each([
    ['a mailbox that does not exist', { responseCode: 550, command: 'RCPT TO', bodyBegan: false }, 'failed'],
    ['a refused body', { responseCode: 554, command: 'DATA', bodyBegan: true }, 'failed'],
    ['a full mailbox', { responseCode: 452, command: 'RCPT TO', bodyBegan: false }, 'retry'],
    ['a body put off', { responseCode: 451, command: 'DATA', bodyBegan: true }, 'retry'],
    ['a server that does not know the house', { responseCode: 535, command: 'AUTH PLAIN', bodyBegan: false }, 'retry'],
    ['a server closed for today', { responseCode: 554, command: 'CONN', bodyBegan: false }, 'retry'],
    ['nobody at the door', { code: 'ESOCKET', command: 'CONN', bodyBegan: false }, 'retry'],
    ['silence after the body', { code: 'ETIMEDOUT', command: 'CONN', bodyBegan: true }, 'unknown'],
  ])('%s', (_case, attempt, expected) => expect(kind(attempt)).toBe(expected));
});

describe('readSmtpUrl', () => {
  it('reads host, port, security and account', () => {
    expect(readSmtpUrl('smtps://studio%40x:p%2Fw@mail.example')).toMatchObject({
      host: 'mail.example',
      port: 465,
      secure: true,
      auth: { user: 'studio@x', pass: 'p/w' },
    });
    expect(readSmtpUrl('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525, secure: false, auth: undefined });
  });
  it('refuses what is no mail server', () => {
    expect([readSmtpUrl('http://x'), readSmtpUrl('smtp'), readSmtpUrl('smtp://')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('readMailbox', () => {
  it('reads a name with its address, or the address alone', () => {
    expect(readMailbox('Le studio <studio@example.org>')).toEqual({ name: 'Le studio', address: 'studio@example.org' });
    expect(readMailbox('"Le, studio" <studio@example.org>')).toEqual({ name: 'Le, studio', address: 'studio@example.org' });
    expect(readMailbox(' studio@example.org ')).toEqual({ name: '', address: 'studio@example.org' });
  });
});
