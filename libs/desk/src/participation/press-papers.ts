import { hoursWithin, localTime, type NoticeLocale, type Slot } from '#notices';
import type { Desk } from '../desk.js';
import type { EpisodeFrame } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';

/** Somebody's call sheet as things stand; null while they have no slot. */
export async function pressCallSheet(desk: Desk, file: ParticipationFile, frame: EpisodeFrame, locale: NoticeLocale): Promise<Uint8Array | null> {
  const { standing: slot } = file;
  if (slot === null) return null;
  const { name, title, organisation } = file.person;
  const { makeUp, microphone } = hoursWithin(slot, frame.house.presence);
  return desk.press.callSheet({
    locale, show: slot.title, letterhead: frame.house.letterhead, zone: slot.zone, call: slot.call, release: slot.release, makeUp, microphone,
    recipient: { name, title: title ?? '', organisation: organisation ?? '' },
    ...(stayOf(file) ?? { arrives: null, leaves: null }),
    place: { ...slot.place, mapAddress: frame.mapAddress }, contact: frame.house.contact, segments: slot.segments, companions: file.companions,
    printedAt: desk.clock.now().toISOString(),
  });
}

/** « Oui, mais »: the hours somebody gave about the slot that stands, local to it; null: they come as called. */
export function stayOf({ standing, participation: { answer, slotRevision } }: Pick<ParticipationFile, 'standing' | 'participation'>): { readonly arrives: string | null; readonly leaves: string | null } | null {
  const stay = answer?.slotRevision === slotRevision ? answer.stay : null;
  return stay && standing ? { arrives: localOf(stay.arrivesAt, standing), leaves: localOf(stay.leavesAt, standing) } : null;
}

/** The copy of the image rights text somebody signed; null while they have not. */
export async function pressImageRights(desk: Desk, { rights }: ParticipationFile, { episode, house }: EpisodeFrame): Promise<Uint8Array | null> {
  if (rights === null) return null;
  return desk.press.imageRights({
    locale: rights.locale, show: episode.title, letterhead: house.letterhead, text: rights.text, textVersion: rights.textVersion, signedName: rights.signedName,
    signedAt: new Date(rights.signedAt).toISOString(), zone: episode.zone, signedFrom: rights.signedFrom,
  });
}

const localOf = (at: number | null, { zone }: Slot): string | null => (at === null ? null : localTime(at, zone));
