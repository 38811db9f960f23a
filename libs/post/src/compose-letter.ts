import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from '#desk';
import type { Mailbox } from './mailbox.js';

/** The letter as it travels (RFC 5322, CRLF), the same bytes for a server and for a file. */
export async function composeLetter(letter: Letter, from: Mailbox, date: Date): Promise<Buffer> {
  const mail = new MailComposer({
    from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: letter.messageId,
    date,
    newline: 'win',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    // A letter is made of the words it was given: nothing is fetched or read from disk while composing.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}
