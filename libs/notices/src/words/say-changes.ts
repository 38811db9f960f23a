import type { SegmentChange, SlotDifference } from '../slot/diff-told.js';
import type { Slot, SlotSegment } from '../slot/slot.js';
import { NOTICE_LABELS, type NoticeLabels } from './notice-labels.js';
import type { NoticeLocale } from './notice-locale.js';
import { sayPlace } from '../slot/say-place.js';
import { sayDay, sayHour, sayHours, sayMinutes } from './say-when.js';
import type { NoticeRow } from './written-notice.js';

/** What changed between two slots, old → new, one row for each thing. */
export function sayChanges(before: Slot | null, after: Slot | null, difference: SlotDifference, locale: NoticeLocale): readonly NoticeRow[] {
  if (before === null || after === null) return [];
  const labels = NOTICE_LABELS[locale];
  const say: readonly (readonly [string, (slot: Slot) => string])[] = [
    [labels.title, ({ title }) => title],
    [labels.day, ({ call }) => sayDay(call, locale)],
    [labels.presence, ({ call, release, zone }) => `${sayHours(call, release, locale)}${before.zone === after.zone ? '' : ` (${zone})`}`],
    [labels.place, ({ place }) => sayPlace(place)],
    [labels.access, ({ place }) => place.access],
  ];
  const facts = say.map(([label, words]) => ({ label, before: words(before), value: words(after) })).filter((row) => row.before !== row.value);
  const segments = 'segments' in difference ? difference.segments : [];
  return [...facts, ...segments.map((change) => saySegment(change, labels, locale))];
}

function saySegment({ before, after }: SegmentChange, labels: NoticeLabels, locale: NoticeLocale): NoticeRow {
  const when = ({ start, seconds }: SlotSegment) => `${sayHour(start, locale)} (${sayMinutes(seconds, locale)})`;
  const label = after?.title ?? before?.title ?? '';
  if (after === null) return { label, before: before && when(before), value: labels.removed };
  if (before === null) return { label, before: null, value: `${when(after)}, ${labels.added}` };
  const renamed = before.title === after.title ? '' : `${before.title}, `;
  return { label, before: renamed + when(before), value: when(after) };
}
