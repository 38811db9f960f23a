import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter, LetterAttachment } from '#desk';
import type { Mailbox } from './mailbox.js';

/** A letter as it travels: its bytes (RFC 5322, CRLF) and the addresses a server is told, in ASCII where they can be. */
export interface Parcel {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** The letter as it travels, the same bytes for a server and for the house's own box. */
export async function composeLetter(letter: Letter, from: Mailbox, date: Date): Promise<Parcel> {
  const mail = new MailComposer({
    from: { name: letter.fromName ?? from.name, address: from.address },
    to: { name: letter.to.name, address: letter.to.address },
    subject: letter.subject,
    text: toLines(letter.text),
    html: letter.html && toLines(letter.html),
    // As an alternative with its method, and once more as a file for programs that read only that.
    icalEvent: letter.calendar && { method: letter.calendar.method, content: toLines(letter.calendar.text), filename: 'invite.ics' },
    attachments: letter.attachments?.map(enclose),
    messageId: letter.messageId,
    date,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    // A letter is made of the words it was given: nothing is fetched or read from disk while composing.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from: sender, to: [recipient] } = mail.getEnvelope();
  return { from: sender || from.address, to: recipient ?? letter.to.address, bytes: await mail.build() };
}

/** Line ends as they travel. */
const toLines = (text: string): string => text.replace(/\r\n|\r|\n/g, '\r\n');

const enclose = ({ fileName, mediaType, bytes }: LetterAttachment) => ({
  filename: fileName,
  contentType: mediaType,
  content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});
