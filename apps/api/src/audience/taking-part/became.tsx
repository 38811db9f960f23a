import type { BecameOfPoint } from '#audience';
import type { FrameView } from '../frame/frame-view.js';
import { setIn } from '../words/words-in.js';

/** What became of something that was written; nothing while nothing is known. */
export function Became({ view, became }: { readonly view: FrameView; readonly became: BecameOfPoint | undefined }) {
  if (became === undefined || became.became === 'unknown') return null;
  return <p className={`became ${became.became}`}>{sayBecame(view, became)}</p>;
}

export function sayBecame({ locale, words: { takingPart } }: FrameView, became: Exclude<BecameOfPoint, { readonly became: 'unknown' }>): string {
  const words = takingPart.became;
  if (became.became === 'reserve') return words.reserve;
  if (became.became === 'notKept') return words.notKept;
  const segment = setIn(became.segment, locale);
  return became.minute === null ? words.covered(segment) : words.coveredAt(segment, String(became.minute));
}
