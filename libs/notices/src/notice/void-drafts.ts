import type { SpeakerId } from '#rundown';
import type { NoticeKind, SlotNoticeKind } from './notice-kind.js';
import type { PersonNews } from './person-news.js';

/** A message that has not left: drafted or queued. */
export interface UnsentNotice {
  readonly key: string;
  readonly kind: NoticeKind;
  readonly participation: SpeakerId;
}

const SLOT_NOTICES: ReadonlySet<NoticeKind> = new Set<SlotNoticeKind>([
  'invitation', 'applicationAccepted', 'applicationDeclined', 'slotProposed', 'slotChanged', 'segmentsMoved', 'slotLost', 'cancelled',
]);

/** The unsent messages that newer news make void: all about a slot, of the people concerned, except what is still to be said. */
export function voidDrafts<Unsent extends UnsentNotice>(unsent: readonly Unsent[], news: readonly PersonNews[]): readonly Unsent[] {
  const concerned = new Set(news.map(({ participation }) => participation.id));
  const planned = new Set(news.flatMap(({ notice }) => (notice === null ? [] : [notice.key])));
  return unsent.filter(({ key, kind, participation }) => SLOT_NOTICES.has(kind) && concerned.has(participation) && !planned.has(key));
}
