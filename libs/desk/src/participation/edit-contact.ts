import { isMailAddress } from '#notices';
import { readStart } from '#rundown';
import { nameOf, userIdOf, type Actor, type Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { MessageId, ParticipationId } from '../ids.js';
import { byEpisode, takeBack } from '../message/settle-messages.js';
import type { InvalidValue } from '../outcomes.js';
import { mayTellPeople, permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { toStorableText } from '../storable-text.js';
import { announceParts } from './announce-people.js';
import { readFrame } from './episode-frame.js';
import type { ParticipationFile, PersonContact } from './participation-file.js';
import { changeOf, saveTellings, weighPeople } from './tell-people.js';

/** How somebody is reached from now on; empty text and null: not known. */
export interface EditContactInput {
  readonly participationId: ParticipationId;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly locale: Locale;
  /** IANA name of where they live. */
  readonly zone: string | null;
}

export interface ContactEdited {
  readonly outcome: 'ContactEdited';
  readonly participationId: ParticipationId;
  /** Drafts that the new address made possible. */
  readonly messages: readonly MessageId[];
}

/** The longest address mail can be sent to, and the longest number worth writing down. */
const LONGEST_ADDRESS = 320;
const LONGEST_NUMBER = 60;

/**
 * Corrects how somebody is reached, in all their episodes. A new address is trusted again; what waits goes there, and what could not
 * arrive at the old one is drafted anew: whoever got nothing does not know.
 */
export async function editContact(desk: Desk, actor: Actor, input: EditContactInput): Promise<ContactEdited | InvalidValue> {
  permit(mayTellPeople, actor);
  const contact = readContact(input);
  if ('outcome' in contact) return contact;
  return desk.work.run(async (work) => {
    const [asked] = await work.participations.read([input.participationId]);
    if (!asked) throw new NotFound('participation', input.participationId);
    const files = await work.participations.lock(await work.participations.ofPerson(asked.person.id));
    if (isSame(asked.contact, contact) && !asked.contact.blocked) return { outcome: 'ContactEdited', participationId: asked.id, messages: [] };
    const moved = contact.email !== null && (contact.email !== asked.contact.email || asked.contact.blocked);
    if (moved) await work.participations.unblockAddress(contact.email);
    // Whoever has the old address may not answer for them.
    if (asked.contact.email !== null && contact.email !== asked.contact.email) for (const { id } of files) await work.participations.revokeLinks(id, desk.clock.now());
    await work.participations.setContact(asked.id, contact);
    await logEdit(desk, work, actor, asked);
    const reached = await reachAnew(desk, work, files.map((file) => ({ ...file, contact: { ...contact, blocked: moved ? false : file.contact.blocked } })), contact, moved);
    const messages: MessageId[] = [];
    for (const [, here] of byEpisode(reached)) messages.push(...(await tellAnew(desk, work, here)));
    announceParts(work, files);
    return { outcome: 'ContactEdited', participationId: asked.id, messages };
  });
}

function readContact({ email, telephone, locale, zone }: EditContactInput): Omit<PersonContact, 'blocked'> | InvalidValue {
  const [address, number] = [oneLine(email ?? ''), oneLine(telephone ?? '')];
  if (address !== '' && (!isMailAddress(address) || address.length > LONGEST_ADDRESS)) return { outcome: 'InvalidValue', field: 'email', code: 'notAnAddress' };
  if (number.length > LONGEST_NUMBER) return { outcome: 'InvalidValue', field: 'telephone', code: 'tooLong' };
  const read = zone === null || zone.trim() === '' ? null : readStart('2026-01-01T12:00', zone.trim());
  if (read !== null && read.outcome !== 'startRead') return { outcome: 'InvalidValue', field: 'zone', code: 'zoneUnknown' };
  return { email: address || null, telephone: number || null, locale, zone: read?.start.zone ?? null };
}

/** Mails follow the person; those who certainly got nothing know what they knew before. */
async function reachAnew(desk: Desk, work: Work, files: readonly ParticipationFile[], { email, locale }: Omit<PersonContact, 'blocked'>, moved: boolean): Promise<readonly ParticipationFile[]> {
  const now = desk.clock.now();
  const person = files[0]!.person.id;
  if (email === null) {
    await work.messages.void((await work.messages.unsent(files.map(({ id }) => id))).map(({ id }) => id), 'noAddress', now);
    return files;
  }
  await work.messages.readdress(person, email, locale, now);
  if (!moved) return files;
  const lost = await work.messages.voidLost(person, 'readdressed', now);
  await takeBack(work, lost);
  const before = new Map(files.map(({ id, contact }) => [id, contact]));
  return (await work.participations.lock(files.map(({ id }) => id))).map((file) => {
    const untold = lost.some(({ about }) => about?.participationId === file.id && about.slotRevision === file.participation.slotRevision);
    return { ...file, contact: before.get(file.id)!, toldAt: untold && file.told?.slotRevision !== file.participation.slotRevision ? null : file.toldAt };
  });
}

/** What they are to be told now; what only moved inside the slot is told by a release. */
async function tellAnew(desk: Desk, work: Work, files: readonly ParticipationFile[]): Promise<readonly MessageId[]> {
  const episode = (await work.episodes.byId(files[0]!.episodeId))!;
  const frame = await readFrame(work, episode);
  const edition = (await work.rundowns.newestVersion(episode.rundownId)) ?? 0;
  await work.participations.save(files.map(changeOf));
  const tellings = weighPeople(desk, files, frame, { edition, state: 'drafted' });
  return saveTellings(desk, work, tellings.map((telling) => (telling.news.notice?.optional === true ? { ...telling, message: null } : telling)), frame);
}

function logEdit(desk: Desk, work: Work, actor: Actor, { id, participation: { status } }: ParticipationFile): Promise<void> {
  return work.participations.log([{
    id: desk.newId(), participationId: id, act: 'editContact', via: 'desk', by: userIdOf(actor), byName: nameOf(actor), statusBefore: status, statusAfter: status, facts: {}, at: desk.clock.now(),
  }]);
}

const isSame = (one: Omit<PersonContact, 'blocked'>, other: Omit<PersonContact, 'blocked'>): boolean =>
  one.email === other.email && one.telephone === other.telephone && one.locale === other.locale && one.zone === other.zone;
const oneLine = (text: string): string => toStorableText(text).replace(/\s+/gu, ' ').trim();
