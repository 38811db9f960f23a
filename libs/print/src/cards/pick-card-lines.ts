import type { TimedSegment } from '#rundown';

/** Title lines that one card holds at most. */
const MOST_TOGETHER = 4;

/**
 * The lines that the host holds a card of, card by card. The host needs every line of the programme, and outside of it those they are
 * seated in; a dropped line has no card. Neighbours that have nothing but a title share one.
 */
export function pickCardLines(segments: readonly TimedSegment[], isShort: (segment: TimedSegment) => boolean): readonly (readonly TimedSegment[])[] {
  const cards: TimedSegment[][] = [];
  let open: TimedSegment[] | null = null;
  for (const segment of segments) {
    if (!needsCard(segment)) continue;
    const short = isShort(segment);
    if (short && open !== null && open.length < MOST_TOGETHER) {
      open.push(segment);
      continue;
    }
    const card = [segment];
    cards.push(card);
    open = short ? card : null;
  }
  return cards;
}

function needsCard({ outside, skipped, speakers }: TimedSegment): boolean {
  if (skipped === 'dropped') return false;
  return !outside || speakers.some(({ role }) => role === 'host');
}
