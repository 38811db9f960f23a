import { writeEntryWords, writeInvite, type NoticeLocale } from '#notices';
import type { Desk } from '../desk.js';
import { CannotSucceed } from '../errors.js';
import { pressCallSheet, pressImageRights } from '../participation/press-papers.js';
import { speakerPath } from '../participation/speaker-path.js';
import { visitorPath } from '../audience/public-paths.js';
import { LINK_MARK, type Enclosure, type Letter, type LetterAttachment } from './message.js';
import type { PreparedMessage } from './prepare-messages.js';
import { typesetNotice } from './typeset-notice.js';

/** The letter of a prepared message: its words set, its personal link made, its calendar part and papers beside it. */
export async function writeLetter(desk: Desk, prepared: PreparedMessage): Promise<Letter> {
  const { message, token, frame } = prepared;
  const link = token === null ? '' : `${desk.address}${message.audience ? visitorPath(token) : speakerPath(token)}`;
  const button = message.words.button && { ...message.words.button, link: message.words.button.link === LINK_MARK ? link : message.words.button.link };
  const { text, html } = await desk.post.set({ ...message.words, button }, message.locale);
  const attachments = await Promise.all(message.enclosures.map((enclosure) => enclose(desk, prepared, enclosure)));
  return {
    messageId: message.messageIdHeader,
    to: { name: message.recipientName, address: message.address },
    ...(frame !== null && { fromName: frame.house.letterhead }),
    subject: typesetNotice(message.words, message.locale).subject,
    text,
    html,
    ...calendarOf(desk, prepared),
    ...(attachments.length > 0 && { attachments: attachments.flatMap((one) => one ?? []) }),
  };
}

function calendarOf(desk: Desk, { message, leaving: { entry }, frame }: PreparedMessage): Pick<Letter, 'calendar'> {
  if (entry === null || frame === null) return {};
  const { contact, letterhead } = frame.house;
  const words = writeEntryWords(entry, [contact.name, contact.telephone].filter((part) => part !== '').join(', '), message.locale);
  const invite = writeInvite({
    entry, ...words, stampedAt: desk.clock.now().getTime(),
    organizer: { name: letterhead, address: desk.sender }, attendee: { name: message.recipientName, address: message.address },
  });
  if (invite.outcome !== 'inviteWritten') throw new CannotSucceed(`The calendar part cannot be written: ${invite.outcome}.`);
  return { calendar: { method: invite.method, text: invite.text } };
}

async function enclose(desk: Desk, { message: { locale }, file, frame }: PreparedMessage, enclosure: Enclosure): Promise<LetterAttachment | null> {
  if (file === null || frame === null) return null;
  const bytes = enclosure === 'imageRights' ? await pressImageRights(desk, file, frame) : await pressCallSheet(desk, file, frame, locale);
  return bytes && { fileName: FILE_NAMES[enclosure][locale], mediaType: 'application/pdf', bytes };
}

const FILE_NAMES: { readonly [Paper in Enclosure]: { readonly [Language in NoticeLocale]: string } } = {
  imageRights: { fr: 'autorisation-image.pdf', en: 'image-rights.pdf' },
  callSheet: { fr: 'convocation.pdf', en: 'call-sheet.pdf' },
};
