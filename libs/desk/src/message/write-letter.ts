import { localTime, writeEntryWords, writeInvite, type NoticeLocale, type Slot } from '#notices';
import type { Desk } from '../desk.js';
import { CannotSucceed } from '../errors.js';
import { speakerPath } from '../participation/speaker-path.js';
import { LINK_MARK, type Enclosure, type Letter, type LetterAttachment } from './message.js';
import type { PreparedMessage } from './prepare-messages.js';
import { typesetNotice } from './typeset-notice.js';

/** The letter of a prepared message: its words set, its personal link made, its calendar part and papers beside it. */
export async function writeLetter(desk: Desk, prepared: PreparedMessage): Promise<Letter> {
  const { message, token, frame } = prepared;
  const link = token === null ? '' : `${desk.address}${speakerPath(token)}`;
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
  const { episode, house } = frame;
  if (enclosure === 'imageRights') {
    const { rights } = file;
    if (rights === null) return null;
    const bytes = await desk.press.imageRights({
      locale: rights.locale, show: episode.title, letterhead: house.letterhead, text: rights.text, textVersion: rights.textVersion, signedName: rights.signedName,
      signedAt: new Date(rights.signedAt).toISOString(), zone: episode.zone, signedFrom: rights.signedFrom,
    });
    return { fileName: locale === 'fr' ? 'autorisation-image.pdf' : 'image-rights.pdf', mediaType: 'application/pdf', bytes };
  }
  const { standing: slot, participation: { answer } } = file;
  if (slot === null) return null;
  const { name, title, organisation } = file.person;
  const stay = answer?.slotRevision === file.participation.slotRevision ? answer.stay : null;
  const bytes = await desk.press.callSheet({
    locale, show: slot.title, letterhead: house.letterhead, zone: slot.zone, call: slot.call, release: slot.release,
    recipient: { name, title: title ?? '', organisation: organisation ?? '' },
    arrives: localOf(stay?.arrivesAt ?? null, slot), leaves: localOf(stay?.leavesAt ?? null, slot),
    place: { ...slot.place, mapAddress: frame.mapAddress }, contact: house.contact, segments: slot.segments, companions: file.companions,
    printedAt: desk.clock.now().toISOString(),
  });
  return { fileName: nameOfCallSheet(locale), mediaType: 'application/pdf', bytes };
}

const localOf = (at: number | null, { zone }: Slot): string | null => (at === null ? null : localTime(at, zone));
const nameOfCallSheet = (locale: NoticeLocale): string => (locale === 'fr' ? 'convocation.pdf' : 'call-sheet.pdf');
