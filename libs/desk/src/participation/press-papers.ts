import { localTime, type NoticeLocale, type Slot } from '#notices';
import type { Desk } from '../desk.js';
import type { EpisodeFrame } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';

/** Somebody's call sheet as things stand; null while they have no slot. */
export async function pressCallSheet(desk: Desk, file: ParticipationFile, frame: EpisodeFrame, locale: NoticeLocale): Promise<Uint8Array | null> {
  const { standing: slot, participation: { answer } } = file;
  if (slot === null) return null;
  const { name, title, organisation } = file.person;
  const stay = answer?.slotRevision === file.participation.slotRevision ? answer.stay : null;
  return desk.press.callSheet({
    locale, show: slot.title, letterhead: frame.house.letterhead, zone: slot.zone, call: slot.call, release: slot.release,
    recipient: { name, title: title ?? '', organisation: organisation ?? '' },
    arrives: localOf(stay?.arrivesAt ?? null, slot), leaves: localOf(stay?.leavesAt ?? null, slot),
    place: { ...slot.place, mapAddress: frame.mapAddress }, contact: frame.house.contact, segments: slot.segments, companions: file.companions,
    printedAt: desk.clock.now().toISOString(),
  });
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
