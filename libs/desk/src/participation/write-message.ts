import { fillTemplate, tellAt, windowOf, writeNotice, type NoticeFacts, type NoticeKind, type PlannedNotice, type Slot, type SlotDifference, type WrittenNotice } from '#notices';
import type { Desk } from '../desk.js';
import type { MessageId } from '../ids.js';
import { LINK_MARK, type Enclosure, type Message } from '../message/message.js';
import type { EpisodeFrame } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';

/** What a mail is about beside the file: what changed, and when it is to leave. */
export interface MailMatter {
  readonly notice: Pick<PlannedNotice, 'key' | 'kind' | 'slotRevision' | 'answeredAt' | 'optional'> & Partial<Pick<PlannedNotice, 'entry'>>;
  readonly before: Slot | null;
  readonly difference: SlotDifference;
  readonly state: 'drafted' | 'queued';
  readonly dueAt: Date;
}

/** Mails that lead nowhere: there is nothing left to answer. */
export const WITHOUT_LINK: readonly NoticeKind[] = ['applicationDeclined', 'cancelled', 'withdrawnReceipt', 'imageRightsCopy'];
const ENCLOSED: Partial<Record<NoticeKind, Enclosure>> = { recordingDay: 'callSheet', callSheet: 'callSheet', imageRightsCopy: 'imageRights' };

/** The mail of a notice to one person; only somebody with an address has one. */
export function writeMessage(desk: Desk, file: ParticipationFile, frame: EpisodeFrame, matter: MailMatter): Message {
  const id = desk.newId() as MessageId;
  const { notice: { key, kind, slotRevision, answeredAt, optional, entry } } = matter;
  const facts = factsOf(file, frame, matter);
  return {
    id,
    key,
    kind,
    recipientUserId: null,
    recipientPersonId: file.person.id,
    recipientName: file.person.name,
    address: file.contact.email!,
    words: wordsOf(kind, { ...facts, method: entry?.method ?? null }, file.contact.locale, frame),
    locale: file.contact.locale,
    messageIdHeader: messageIdOf(id, desk.address),
    rundownId: frame.episode.rundownId,
    version: null,
    state: matter.state,
    attempts: 0,
    dueAt: matter.dueAt,
    atOnce: false,
    about: { participationId: file.id, slotRevision, answeredAt, optional, facts },
    enclosures: ENCLOSED[kind] === undefined ? [] : [ENCLOSED[kind]],
  };
}

/** Message-ID with angle brackets: ours for ever, whatever the server says. */
export const messageIdOf = (id: MessageId, address: string): string => `<${id}@${hostOf(address)}>`;

/** The name after the @ of a Message-ID: that of the house's address, without its port. */
const hostOf = (address: string): string => /^[a-z]+:\/\/(\[[^\]]+\]|[^/:]+)/i.exec(address)?.[1] ?? 'conducteur.invalid';

/** Everything a mail of that kind may be written from; what its kind does not know is not looked at. */
function factsOf(file: ParticipationFile, { episode, house }: EpisodeFrame, { notice: { kind }, before, difference, dueAt }: MailMatter): NoticeFacts {
  const { contact: { name, telephone, address }, letterhead } = house;
  const { answer } = file.participation;
  return {
    recipient: file.person.name,
    show: episode.title,
    studio: letterhead,
    contact: name === '' && telephone === '' && address === '' ? null : { name, telephone, address },
    link: WITHOUT_LINK.includes(kind) ? '' : LINK_MARK,
    method: null,
    slot: file.standing,
    viewerZone: file.contact.zone,
    companions: file.companions,
    before,
    difference,
    stay: kind === 'confirmedReceipt' ? (answer?.stay ?? null) : null,
    at: dueAt.getTime(),
    ...(file.rights !== null && { rightsVersion: file.rights.textVersion, signedName: file.rights.signedName, signedAt: file.rights.signedAt, zone: episode.zone }),
  } as NoticeFacts;
}

/** A mail's words: the studio's own where it has some, the house's otherwise and where its own do not fit. */
export function wordsOf(kind: NoticeKind, facts: NoticeFacts, locale: 'fr' | 'en', { words }: Pick<EpisodeFrame, 'words'>): WrittenNotice {
  const own = words.find((one) => one.kind === kind && one.locale === locale);
  const filled = own && fillTemplate(kind, own.template, facts, locale);
  return filled?.outcome === 'noticeWritten' ? filled.notice : writeNotice(kind, facts, locale);
}

/** When news may leave: at once inside a day of the earliest call the person believes in, else in the studio's hours. */
export function leavesAt(now: Date, slots: readonly (Slot | null)[], { house, episode }: EpisodeFrame): Date {
  const calls = slots.flatMap((slot) => (slot === null ? [] : (windowOf(slot)?.callAt ?? [])));
  const zone = slots.find((slot) => slot !== null)?.zone ?? episode.zone;
  return new Date(tellAt(now.getTime(), Math.min(...calls, Infinity), zone, house.reminders.window));
}
