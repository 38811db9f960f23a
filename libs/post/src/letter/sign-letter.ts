import { createPrivateKey } from 'node:crypto';
import DKIM from 'nodemailer/lib/dkim';

/** Whose signature letters bear (DKIM, RFC 6376, rsa-sha256): the domain, the name of the key in its DNS, the key in PEM. */
export interface DkimKey {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
}

/** What signs letters; throws one sentence, without the key, when it is none that can sign. */
export function openSigner({ domainName, keySelector, privateKey }: DkimKey): (bytes: Buffer) => Promise<Buffer> {
  // The library leaves letters unsigned without a word when the key is wrong.
  if (!isRsaKey(privateKey)) throw new Error('DKIM_KEY_FILE is not a private RSA key: give a file in PEM, without a passphrase.');
  const dkim = new DKIM({ domainName, keySelector, privateKey });
  return async (bytes) => Buffer.concat(await dkim.sign(bytes).toArray());
}

function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}
