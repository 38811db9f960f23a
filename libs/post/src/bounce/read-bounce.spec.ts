import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBounce } from './read-bounce.js';

const SECRET = 'un secret de test';
const said = { messageId: '<0197@conducteur.example>', code: '5.1.1', reason: 'No such user', permanent: true };
const sign = (body: Buffer, secret = SECRET) => createHmac('sha256', secret).update(body).digest('hex');
const read = (body: string | Buffer) => readBounce(Buffer.from(body as string), sign(Buffer.from(body as string)), SECRET);

describe('readBounce', () => {
  it('reads what is signed', () => {
    expect(read(JSON.stringify(said))).toEqual({ outcome: 'bounceRead', bounce: said });
  });

  it('takes the signature in capitals, ignores what it does not know, and shortens a long reason to one line', () => {
    const body = Buffer.from(JSON.stringify({ ...said, more: 1, reason: `a\r\n\u0000b ${'é'.repeat(900)}` }));
    const read = readBounce(body, sign(body).toUpperCase(), SECRET);
    expect(read).toEqual({ outcome: 'bounceRead', bounce: { ...said, reason: `a b ${'é'.repeat(496)}` } });
  });

  it('believes nobody without the right signature', () => {
    const body = Buffer.from(JSON.stringify(said));
    const tries = [undefined, '', 'zz', sign(body).slice(1), `${sign(body)}00`, sign(body, 'other'), sign(Buffer.from(`${body.toString()} `))];
    expect(tries.map((signature) => readBounce(body, signature, SECRET).outcome)).toEqual(tries.map(() => 'signatureWrong'));
    expect(readBounce(body, sign(body, ''), '')).toEqual({ outcome: 'signatureWrong' });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no message', JSON.stringify({ ...said, messageId: undefined })],
    ['a message without brackets', JSON.stringify({ ...said, messageId: 'a@b' })],
    ['a message with a line end', JSON.stringify({ ...said, messageId: '<a\n@b>' })],
    ['a code that is none', JSON.stringify({ ...said, code: 550 })],
    ['a code of another kind', JSON.stringify({ ...said, code: '3.1.1' })],
    ['a reason that is no text', JSON.stringify({ ...said, reason: null })],
    ['a permanence that is said in words', JSON.stringify({ ...said, permanent: 'true' })],
  ])('calls malformed: %s', (_case, body) => expect(read(body)).toEqual({ outcome: 'bodyMalformed' }));

  it('calls malformed what is no UTF-8', () => {
    expect(read(Buffer.from([0x7b, 0xff, 0x7d]))).toEqual({ outcome: 'bodyMalformed' });
  });

  it('never throws, whatever is sent', () => {
    fc.assert(fc.property(fc.json(), fc.option(fc.string(), { nil: undefined }), (body, signature) => {
      expect(readBounce(Buffer.from(body), signature, SECRET).outcome).toBe('signatureWrong');
      expect(['bounceRead', 'bodyMalformed']).toContain(read(body).outcome);
    }));
  });
});
