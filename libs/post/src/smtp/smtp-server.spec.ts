import { describe, expect, it } from '@jest/globals';
import { readSmtpUrl } from './smtp-server.js';

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
