import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { buildLetter } from '../../testing/build-letter.js';
import { verifyDkim } from '../../testing/verify-dkim.js';
import { composeLetter } from './compose-letter.js';
import { openSigner } from './sign-letter.js';

const pair = (size: number) =>
  generateKeyPairSync('rsa', { modulusLength: size, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
const keys = pair(2048);
const sign = openSigner({ domainName: 'conducteur.example', keySelector: 'nuit', privateKey: keys.privateKey });
const compose = async () => (await composeLetter(buildLetter(), { name: 'Le studio', address: 'studio@conducteur.example' }, new Date('2026-12-10T08:00:00Z'))).bytes;

describe('a signed letter', () => {
  it('holds under the public key, and says whose it is', async () => {
    const { holds, tags } = verifyDkim(await sign(await compose()), keys.publicKey);
    expect({ holds, d: tags['d'], s: tags['s'], a: tags['a'], c: tags['c'] }).toEqual({ holds: true, d: 'conducteur.example', s: 'nuit', a: 'rsa-sha256', c: 'relaxed/relaxed' });
    expect(tags['h']?.split(':')).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id', 'content-type']));
  });

  it('is the letter with one field more', async () => {
    const plain = await compose();
    expect((await sign(plain)).subarray(-plain.length)).toEqual(plain);
  });

  it('holds no longer when a word or a header changes, or under another key', async () => {
    const text = (await sign(await compose())).toString('latin1');
    const holds = (changed: string, key = keys.publicKey) => verifyDkim(Buffer.from(changed, 'latin1'), key).holds;
    expect([holds(text), holds(text.replace('point', 'pont')), holds(text.replace('ines@', 'anna@')), holds(text, pair(1024).publicKey)]).toEqual([true, false, false, false]);
  });

  it.each([
    ['no key', 'this is secret-looking text'],
    ['a public key', keys.publicKey],
    ['a key of another kind', generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } }).privateKey],
  ])('refuses %s in one sentence that does not repeat it', (_case, privateKey) => {
    expect(() => openSigner({ domainName: 'a.example', keySelector: 's', privateKey })).toThrow(/^DKIM_KEY_FILE is not a private RSA key: give a file in PEM, without a passphrase\.$/);
  });
});
