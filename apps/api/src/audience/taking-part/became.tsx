import { timedLink, type BecameOfPoint, type CoveredPoint } from '#audience';
import type { Locale } from '#desk';
import { sayNotKept } from '#notices';
import { formatDuration } from '#rundown';
import type { FrameView } from '../frame/frame-view.js';
import { sayDate } from '../topics/say-when.js';
import { setIn } from '../words/words-in.js';

type Known = Exclude<BecameOfPoint, { readonly became: 'unknown' }>;

/** What became of something that was written, led to where it is spoken of; nothing while nothing is known. */
export function Became({ view, became }: { readonly view: FrameView; readonly became: BecameOfPoint | undefined }) {
  if (became === undefined || became.became === 'unknown') return null;
  const says = sayBecame(view, became);
  const link = became.became === 'covered' && became.atSeconds !== null && became.recording !== null ? timedLink(became.recording.url, became.atSeconds) : null;
  return <p className={`became ${became.became}`}>{link === null ? says : <a href={link} rel="noopener">{says}</a>}</p>;
}

/** Of which of a topic's recordings; null: it has one. */
export const sayDayOf = ({ recording }: CoveredPoint, locale: Locale): string | null => (recording === null || recording.day === null ? null : sayDate(recording.day, locale));

export function sayBecame({ locale, words: { takingPart } }: FrameView, became: Known): string {
  const words = takingPart.became;
  if (became.became === 'reserve') return became.over ? words.stayedInReserve : words.reserve;
  if (became.became === 'notKept') {
    const why = sayNotKept(became.why, locale);
    return why === '' ? words.notKept : setIn(words.notKeptFor(why), locale);
  }
  const segment = setIn(became.segment, locale);
  return became.atSeconds === null ? words.covered(segment) : words.coveredAt(segment, formatDuration(became.atSeconds), sayDayOf(became, locale));
}
