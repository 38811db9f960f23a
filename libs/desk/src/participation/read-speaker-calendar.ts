import { entryUid, writeEntryWords, writeFeed } from '#notices';
import type { Desk } from '../desk.js';
import { readFrameOf } from './episode-frame.js';
import type { LinkHolder } from './speaker-page.js';
import { withLink, type Shut } from './with-link.js';

export type ReadSpeakerCalendarOutcome = { readonly outcome: 'CalendarRead'; readonly text: string } | Shut;

/** The slot as a file that any calendar takes in, under the same name as the one that was mailed. */
export const readSpeakerCalendar = (desk: Desk, holder: LinkHolder): Promise<ReadSpeakerCalendarOutcome> =>
  withLink(desk, holder, async (work, { file }): Promise<ReadSpeakerCalendarOutcome> => {
    const slot = ['declined', 'withdrawn', 'cancelled'].includes(file.participation.status) ? null : file.standing;
    if (slot === null) return { outcome: 'LinkClosed' };
    const { house } = await readFrameOf(work, file.episodeId);
    const status = file.participation.status === 'confirmed' || file.participation.status === 'present' ? ('CONFIRMED' as const) : ('TENTATIVE' as const);
    const entry = { participation: file.id, sequence: file.told?.entry?.sequence ?? 0, method: 'REQUEST' as const, status, slot };
    const { summary, description } = writeEntryWords(entry, [house.contact.name, house.contact.telephone].filter((part) => part !== '').join(', '), file.contact.locale);
    const text = writeFeed({
      name: slot.title, organizer: { name: house.letterhead, address: desk.sender },
      entries: [{
        uid: entryUid(file.id), sequence: entry.sequence, status, summary, description, address: '', zone: slot.zone, from: slot.call, until: slot.release,
        location: [slot.place.name, slot.place.address].filter((part) => part !== '').join(', '), changedAt: file.toldAt ?? desk.clock.now().getTime(),
      }],
    });
    return { outcome: 'CalendarRead', text };
  }, true);
