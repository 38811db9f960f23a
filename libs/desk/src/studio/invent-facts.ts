import { localTime, type NoticeFacts, type NoticeKind, type NoticeLocale, type Slot } from '#notices';
import { readInstant, type SegmentId } from '#rundown';
import { WITHOUT_LINK } from '../participation/write-message.js';
import type { Studio } from './studio.js';

const DAY = 86_400_000;
/** How long before the recording each reminder of a preview is read, in days; others ten. */
const READ_BEFORE: Partial<Record<NoticeKind, number>> = { reminder: 7, nudge: 2, eveReminder: 1, recordingDay: 0 };

const SHOW = { fr: 'Réparer plutôt que racheter', en: 'Repair rather than replace' };
const DEBATE = { fr: 'Réparer coûte-t-il trop cher ?', en: 'Does repairing cost too much?' };
const LAST_WORD = { fr: 'Tour de table', en: 'Last words' };

/** Facts for a preview: the studio's own place, people nobody knows, a recording in ten days at 19:00, which had been planned a week earlier. */
export function inventFacts(kind: NoticeKind, studio: Studio, now: Date, locale: NoticeLocale): NoticeFacts {
  const { name, address, access, zone, contact, letterhead } = studio;
  const day = localTime(now.getTime() + 10 * DAY, zone).slice(0, 10);
  const start = readInstant(`${day}T19:00`, zone)!;
  const slotAt = (at: number): Slot => {
    const { makeUpSeconds, microphoneSeconds, afterSeconds } = studio.presence;
    const seat = (id: string, number: string, minute: number, seconds: number, title: string, segment: 'debate' | 'roundTable') =>
      ({ id: id as SegmentId, number, kind: segment, title, start: localTime(at + minute * 60_000, zone), seconds });
    return {
      title: SHOW[locale], zone, place: { name, address, access },
      call: localTime(at + (5 * 60 - makeUpSeconds - microphoneSeconds) * 1000, zone),
      release: localTime(at + (45 * 60 + afterSeconds) * 1000, zone),
      segments: [seat('debate', '5', 5, 600, DEBATE[locale], 'debate'), seat('table', '9', 44, 40, LAST_WORD[locale], 'roundTable')],
    };
  };
  const [slot, before] = [slotAt(start), slotAt(start - 7 * DAY)];
  const { name: called, telephone, address: mail } = contact;
  return {
    recipient: 'Maëlle Kerdoncuff',
    show: SHOW[locale],
    studio: letterhead,
    contact: called === '' && telephone === '' && mail === '' ? null : contact,
    link: WITHOUT_LINK.includes(kind) ? '' : INVENTED_LINK,
    method: METHODS[kind] ?? null,
    slot,
    viewerZone: null,
    companions: ['Tarek Benhaddou', 'Oriane Vasseur'],
    at: (readInstant(slot.call, zone) ?? start) - (READ_BEFORE[kind] ?? 10) * DAY - 2 * 3_600_000,
    before,
    difference: { difference: 'toReconfirm', changes: ['date'], segments: [{ before: before.segments[0]!, after: slot.segments[0]! }] },
    stay: kind === 'confirmedReceipt' ? { arrivesAt: start - 1_800_000, leavesAt: null } : null,
    rightsVersion: '2026-1',
    signedName: 'Maëlle Kerdoncuff',
    signedAt: now.getTime(),
    zone,
  } as unknown as NoticeFacts;
}

/** Where the button of a preview leads: nowhere. */
const INVENTED_LINK = 'https://exemple.invalid/';

const METHODS: Partial<Record<NoticeKind, 'REQUEST' | 'CANCEL'>> = {
  invitation: 'REQUEST', applicationAccepted: 'REQUEST', slotProposed: 'REQUEST', slotChanged: 'REQUEST', segmentsMoved: 'REQUEST', confirmedReceipt: 'REQUEST',
  slotLost: 'CANCEL', cancelled: 'CANCEL', declinedReceipt: 'CANCEL', withdrawnReceipt: 'CANCEL',
};
