import { becameOfPoint, better, type BecameOfPoint } from '#audience';
import { sayNotKept, type BecameInMail } from '#notices';
import type { Locale } from '../../actor.js';
import type { BecameMatter } from '../../ports/audience-reads.js';

/** The best of what the newest releases of the topic's episodes, and the published recording, say. */
export function becameOf({ state, episodes, publication }: BecameMatter, { points }: BecameMatter['contributions'][number]): BecameOfPoint {
  return episodes
    .map(({ episodeId, segments, dropped }) => {
      const chapters = publication?.episodeId === episodeId ? publication.chapters : [];
      return becameOfPoint(points.filter((point) => point.episodeId === episodeId), { segments, dropped, chapters }, state);
    })
    .reduce<BecameOfPoint>(better, { became: 'unknown' });
}

/** The same as a mail says it. */
export const inMail = (now: Exclude<BecameOfPoint, { readonly became: 'unknown' }>, locale: Locale): BecameInMail =>
  now.became === 'notKept' ? { became: 'notKept', why: sayNotKept(now.why, locale) } : now;
