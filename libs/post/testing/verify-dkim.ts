import { createHash, createVerify } from 'node:crypto';

/** Whether the first DKIM signature of a letter holds under a public key: RFC 6376, relaxed/relaxed, rsa-sha256, written from the text of the standard. */
export function verifyDkim(bytes: Buffer, publicKey: string): { readonly tags: Readonly<Record<string, string>>; readonly holds: boolean } {
  const text = bytes.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? '';
  const tags = Object.fromEntries(
    signature.slice(signature.indexOf(':') + 1).replace(/\s+/g, '').split(';').filter((tag) => tag !== '').map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)]),
  ) as Record<string, string>;
  const body = text.slice(end + 4).split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, '')).join('\r\n').replace(/(\r\n)*$/, '\r\n');
  const hash = createHash('sha256').update(body === '\r\n' ? '' : body, 'latin1').digest('base64');
  const left = [...fields];
  const signed = (tags['h'] ?? '').split(':').flatMap((name) => {
    const at = left.findLastIndex((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return at < 0 ? [] : left.splice(at, 1);
  });
  const own = signature.replace(/([;:\s]b=)[^;]*/, '$1');
  const verify = createVerify('RSA-SHA256').update([...signed.map(relax), relax(own)].join('\r\n'), 'latin1');
  return { tags, holds: tags['bh'] === hash && verify.verify(publicKey, tags['b'] ?? '', 'base64') };
}

function relax(field: string): string {
  const colon = field.indexOf(':');
  const value = field.slice(colon + 1).replace(/\r\n/g, '').replace(/[ \t]+/g, ' ').trim();
  return `${field.slice(0, colon).trim().toLowerCase()}:${value}`;
}
