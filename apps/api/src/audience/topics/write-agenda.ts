import { LETTERHEAD, type ComingRecording } from '#desk';
import { localTime, writeFeed, type FeedEntry } from '#notices';
import { readInstant } from '#rundown';
import { topicPath } from './topic-paths.js';

/** Coming recordings as a calendar that anybody subscribes to; one that has no readable time is left out. */
export function writeAgenda(recordings: readonly ComingRecording[], { name, publicUrl, sender }: { readonly name: string; readonly publicUrl: string; readonly sender: string }): string {
  return writeFeed({ name, organizer: { name: LETTERHEAD, address: sender }, entries: recordings.flatMap((one) => entryOf(one, publicUrl)) });
}

function entryOf({ episodeId, topicSlug, title, start, zone, targetSeconds, venue, revision, changedAt }: ComingRecording, publicUrl: string): readonly FeedEntry[] {
  const from = readInstant(start, zone);
  if (from === null) return [];
  const address = `${publicUrl}${topicPath(topicSlug)}`;
  return [{
    // Not that of the producers' own calendars: who keeps both sees both.
    uid: `${episodeId}@sujet.conducteur`,
    sequence: revision,
    status: 'CONFIRMED',
    summary: title,
    location: venue ?? '',
    description: address,
    address,
    changedAt: changedAt.getTime(),
    zone,
    from: localTime(from, zone),
    until: localTime(from + targetSeconds * 1_000, zone),
  }];
}
