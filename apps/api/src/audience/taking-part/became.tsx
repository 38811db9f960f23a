import { timedLink, type BecameOfPoint } from '#audience';
import { sayNotKept } from '#notices';
import { formatDuration } from '#rundown';
import type { FrameView } from '../frame/frame-view.js';
import { setIn } from '../words/words-in.js';

type Known = Exclude<BecameOfPoint, { readonly became: 'unknown' }>;

/** What became of something that was written, led to where it is spoken of; nothing while nothing is known. `url`: of the recording. */
export function Became({ view, became, url }: { readonly view: FrameView; readonly became: BecameOfPoint | undefined; readonly url: string | null }) {
  if (became === undefined || became.became === 'unknown') return null;
  const says = sayBecame(view, became);
  const link = became.became === 'covered' && became.atSeconds !== null && url !== null ? timedLink(url, became.atSeconds) : null;
  return <p className={`became ${became.became}`}>{link === null ? says : <a href={link} rel="noopener">{says}</a>}</p>;
}

export function sayBecame({ locale, words: { takingPart } }: FrameView, became: Known): string {
  const words = takingPart.became;
  if (became.became === 'reserve') return became.over ? words.stayedInReserve : words.reserve;
  if (became.became === 'notKept') {
    const why = sayNotKept(became.why, locale);
    return why === '' ? words.notKept : setIn(words.notKeptFor(why), locale);
  }
  const segment = setIn(became.segment, locale);
  return became.atSeconds === null ? words.covered(segment) : words.coveredAt(segment, formatDuration(became.atSeconds));
}
