import PostalMime, { type Email } from 'postal-mime';

/** A kept letter taken apart. */
export interface OpenedLetter {
  readonly subject: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly LetterPart[];
}

export interface LetterPart {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Headers worth reading, in this order. */
const SHOWN = ['From', 'To', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'Auto-Submitted'];

/** Takes a letter apart as a mail program would (RFC 5322). */
export async function readLetter(bytes: Uint8Array): Promise<OpenedLetter> {
  const email = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  return {
    subject: email.subject ?? '',
    headers: SHOWN.flatMap((name) => valueOf(email, name).map((value) => ({ name, value }))),
    text: email.text ?? '',
    html: email.html ?? null,
    attachments: email.attachments.map(({ filename, mimeType, method, content }) => ({
      fileName: filename ?? (mimeType === 'text/calendar' ? 'invitation.ics' : 'piece-jointe'),
      mediaType: method === undefined ? mimeType : `${mimeType}; method=${method}`,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    })),
  };
}

function valueOf({ headers, from, to, subject }: Email, name: string): string[] {
  const written = (box: { name?: string; address?: string | undefined }) => (box.name ? `${box.name} <${box.address ?? ''}>` : (box.address ?? ''));
  if (name === 'From' && from) return [written(from)];
  if (name === 'To' && to) return [to.map(written).join(', ')];
  if (name === 'Subject' && subject !== undefined) return [subject];
  return headers.filter(({ key }) => key === name.toLowerCase()).map(({ value }) => value);
}
