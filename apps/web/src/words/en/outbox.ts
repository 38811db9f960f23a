import type { Words } from '../words.fr.js';

/** Mails kept where no server is set. */
export const outbox: Words['outbox'] = {
  title: 'Outbox',
  lead: 'No mail server is set: nothing really leaves. Each mail is kept here as the person would have had it, with its calendar and papers.',
  empty: 'Nothing is kept.',
  emptyHint: 'A mail appears here when you send it from “People” and no mail server is set (SMTP_URL). Where there is one, mails leave and are followed on each person’s file.',
  list: 'Kept mails',
  to: (name, address) => `to ${name} – ${address}`,
  choose: 'Choose a mail to read it.',
  gone: 'This mail is no longer kept.',
  shown: 'As it looks',
  text: 'Plain text',
  headers: 'Headers',
  frame: 'The mail as it looks',
  noHtml: 'This mail is plain text alone.',
  attached: 'Attachments',
  bytes: (kilobytes) => `${kilobytes} kB`,
  back: 'All mails',
};
