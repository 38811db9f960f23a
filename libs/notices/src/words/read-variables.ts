import type { Stay } from '../participation/participation.js';
import { localTime } from '../slot/local-time.js';
import type { Slot } from '../slot/slot.js';
import type { CommonFacts, Contact, ReminderFacts, RightsFacts, SlotFacts, ChangeFacts } from './notice-facts.js';
import { NOTICE_LABELS, type NoticeLabels } from './notice-labels.js';
import type { NoticeLocale } from './notice-locale.js';
import type { BlockVariable, TextVariable } from './notice-variables.js';
import { sayChanges } from './say-changes.js';
import { sayPlace } from '../slot/say-place.js';
import { sayDay, sayHour, sayMinutes, sayPresence, sayPresenceThere, sayUntil } from './say-when.js';
import type { NoticeBlock, NoticeRow } from './written-notice.js';

/** What the holes of a template are filled with; an empty text and a block without rows are not known. */
export interface NoticeValues {
  readonly texts: Readonly<Record<TextVariable, string>>;
  readonly blocks: Readonly<Record<BlockVariable, NoticeBlock & { readonly block: 'rows' }>>;
}

type AnyFacts = CommonFacts & Partial<SlotFacts & ChangeFacts & RightsFacts & Pick<ReminderFacts, 'at'> & { readonly stay: Stay | null }>;

/** The facts of a mail as words of a language. */
export function readVariables(facts: AnyFacts, locale: NoticeLocale): NoticeValues {
  const labels = NOTICE_LABELS[locale];
  const { slot = null, before = null, viewerZone = null, difference = { difference: 'none' } } = facts;
  const companions = listOf(facts.companions ?? [], labels.and);
  const there = slot === null ? '' : sayPresenceThere(slot, viewerZone, locale);
  return {
    texts: {
      recipient: facts.recipient,
      show: facts.show,
      studio: facts.studio,
      contact: sayContact(facts.contact),
      day: slot === null ? '' : sayDay(slot.call, locale),
      hours: slot === null ? '' : sayPresence(slot, locale),
      there,
      place: slot === null ? '' : sayPlace(slot.place),
      access: slot === null ? '' : slot.place.access,
      companions,
      until: slot === null || facts.at === undefined ? '' : sayUntil(slot, facts.at, locale),
      stay: slot === null ? '' : sayStay(facts.stay ?? null, slot, locale, labels),
      calendar: facts.method === null ? '' : labels.calendar[facts.method],
      previousDay: before === null ? '' : sayDay(before.call, locale),
      previousHours: before === null ? '' : sayPresence(before, locale),
      rightsVersion: facts.rightsVersion ?? '',
      signedAt: facts.signedAt === undefined || facts.zone === undefined ? '' : sayMoment(localTime(facts.signedAt, facts.zone), facts.zone, locale, labels),
      signedName: facts.signedName ?? '',
    },
    blocks: {
      slot: rows('', slot === null ? [] : sayWhereAndWhen(slot, there, companions, locale, labels)),
      segments: rows(labels.segments, slot === null ? [] : saySegments(slot, locale)),
      changes: rows(labels.changes, sayChanges(before, slot, difference, locale)),
    },
  };
}

function sayWhereAndWhen(slot: Slot, there: string, companions: string, locale: NoticeLocale, labels: NoticeLabels): readonly NoticeRow[] {
  const all: readonly (readonly [string, string])[] = [
    [labels.day, sayDay(slot.call, locale)],
    [labels.presence, sayPresence(slot, locale)],
    [labels.there, there],
    [labels.place, sayPlace(slot.place)],
    [labels.access, slot.place.access],
    [labels.companions, companions],
  ];
  return all.filter(([, value]) => value !== '').map(([label, value]) => ({ label, before: null, value }));
}

const saySegments = ({ segments }: Slot, locale: NoticeLocale): readonly NoticeRow[] =>
  segments.map(({ start, title, seconds }) => ({ label: sayHour(start, locale), before: null, value: `${title} (${sayMinutes(seconds, locale)})` }));

const sayContact = (contact: Contact | null): string =>
  contact === null ? '' : [contact.name, contact.telephone, contact.address].filter((part) => part !== '').join(', ');

function sayStay(stay: Stay | null, { zone }: Slot, locale: NoticeLocale, labels: NoticeLabels): string {
  if (stay === null) return '';
  const parts: readonly (readonly [string, number | null])[] = [[labels.arrives, stay.arrivesAt], [labels.leaves, stay.leavesAt]];
  return parts.flatMap(([word, at]) => (at === null ? [] : [`${word} ${labels.at} ${sayHour(localTime(at, zone), locale)}`])).join(', ');
}

const sayMoment = (local: string, zone: string, locale: NoticeLocale, labels: NoticeLabels): string =>
  `${sayDay(local, locale)} ${labels.at} ${sayHour(local, locale)} (${zone})`;

function listOf(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

const rows = (title: string, all: readonly NoticeRow[]): NoticeBlock & { readonly block: 'rows' } => ({ block: 'rows', title, rows: all });
