import type { SegmentKind, SpeakerId, TimedSegment } from '#rundown';

/** What a stretch of the evening is for those who watch it. */
export type MomentKind = 'before' | 'opening' | 'debate' | 'watch' | 'pause' | 'ask' | 'closing' | 'after';

export interface Moment {
  readonly kind: MomentKind;
  readonly segments: readonly TimedSegment[];
}

/** The kinds that are a moment of their own; every other kind belongs to the moment it meets. */
const OPENS: Partial<Record<SegmentKind, MomentKind>> = {
  debate: 'debate',
  tape: 'watch',
  break: 'pause',
  audienceQuestions: 'ask',
  roundTable: 'closing',
  conclusion: 'closing',
};

/** Moments that carry a title of their own line, so that two in a row stay two. */
const NAMED: readonly MomentKind[] = ['debate', 'watch'];

/** Lines in running order → what the audience lives through, none empty; what takes no time and the studio's business in between are left out. */
export function gatherMoments(segments: readonly TimedSegment[]): readonly Moment[] {
  const played = segments.filter(({ skipped }) => (skipped ?? null) === null);
  const first = played.findIndex(({ outside }) => !outside);
  const last = played.findLastIndex(({ outside }) => !outside);
  const moments: { kind: MomentKind; segments: TimedSegment[] }[] = [];
  for (const [index, segment] of played.entries()) {
    if (segment.outside && first !== -1 && index > first && index < last) continue;
    const current = moments.at(-1);
    const kind = momentOf(segment, index, first, last, current?.kind);
    if (current?.kind === kind && !(NAMED.includes(kind) && OPENS[segment.kind] === kind)) current.segments.push(segment);
    else moments.push({ kind, segments: [segment] });
  }
  return moments;
}

/** A moment that stands on the audience's paper under the title of a line. */
export interface NamedMoment {
  readonly line: TimedSegment;
  /** In the order in which they sit down; whether they stand there hangs on whether they confirmed. */
  readonly guests: readonly SpeakerId[];
}

/** The moments whose own titles the audience reads: nothing else of the running order is told to it by name. */
export const namedMoments = (segments: readonly TimedSegment[]): readonly NamedMoment[] =>
  gatherMoments(segments).filter(({ kind }) => NAMED.includes(kind)).map(({ segments: lines }) => ({
    line: lines[0]!,
    guests: [...new Set(lines.flatMap(({ speakers }) => speakers.filter(({ role }) => role === 'guest').map(({ id }) => id)))],
  }));

function momentOf({ kind }: TimedSegment, index: number, first: number, last: number, current: MomentKind | undefined): MomentKind {
  if (first === -1 || index < first) return 'before';
  if (index > last) return 'after';
  const inside = current === undefined || current === 'before' ? 'opening' : current;
  if (kind === 'titles' && index === last && inside !== 'opening') return 'closing';
  return OPENS[kind] ?? inside;
}
