import { becameOfPoint, better, type BecameOfPoint } from '#audience';
import { sayNotKept, type BecameInMail } from '#notices';
import type { Locale } from '../../actor.js';
import type { BecameMatter } from '../../ports/audience-reads.js';

/** The best of what the newest releases of the topic's episodes, and their recordings, say. */
export function becameOf({ state, episodes, published }: BecameMatter, { points }: BecameMatter['contributions'][number]): BecameOfPoint {
  return episodes
    .map(({ episodeId, segments, dropped }) => {
      const found = published.find((one) => one.episodeId === episodeId);
      const recording = found ? { url: found.url, chapters: found.chapters, day: published.length > 1 ? (found.start?.slice(0, 10) ?? null) : null } : null;
      return becameOfPoint(points.filter((point) => point.episodeId === episodeId), { segments, dropped, recording }, state);
    })
    .reduce<BecameOfPoint>(better, { became: 'unknown' });
}

/** The same as a mail says it. */
export const inMail = (now: Exclude<BecameOfPoint, { readonly became: 'unknown' }>, locale: Locale): BecameInMail =>
  now.became === 'notKept' ? { became: 'notKept', why: sayNotKept(now.why, locale) }
  : now.became === 'covered' ? { became: 'covered', segment: now.segment, atSeconds: now.atSeconds, day: now.recording?.day ?? null }
  : now;
