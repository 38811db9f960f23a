import type { Segment } from '#rundown';
import type { PresentCandidate } from '../choose-guests.js';
import type { PlannedSegment, ShowPlan } from '../planner/instance.js';
import { coversWhole, type Stretch } from '../presence.js';
import { TICK, toTicks } from './ticks.js';
import type { WrittenShow } from './write-instance.js';

/**
 * A show's segments as a plan of the planner's: whoever speaks in debates sits through all they are there for. Null when a debate is none
 * that the show offers, or somebody in it no candidate.
 */
export function readShowPlan({ themes, people, frame }: Pick<WrittenShow, 'themes' | 'people' | 'frame'>, segments: readonly Segment[]): ShowPlan | null {
  const debates = stretchesOf(segments).filter(({ segment }) => segment.kind === 'debate');
  const casts = debates.map(({ segment }) => segment.speakers.filter(({ role }) => role === 'guest').map(({ id, seconds }) => ({ speaker: people.findIndex((one) => one.id === id), seconds })));
  const numbers = debates.map(({ segment }) => themes.findIndex(({ id }) => id === segment.id));
  if (debates.length < 2 || numbers.includes(-1) || casts.flat().some(({ speaker }) => speaker < 0)) return null;
  const guests = [...new Set(casts.flat().map(({ speaker }) => speaker))].sort((a, b) => a - b);
  const there = new Map(guests.map((guest) => [guest, stayOf(people[guest]!, debates, casts.flatMap((cast, p) => (cast.some(({ speaker }) => speaker === guest) ? [p] : [])))]));
  const segs = debates.map(({ segment }, p): PlannedSegment => ({
    theme: numbers[p]!,
    dur: toTicks(segment.durationSeconds),
    speakers: casts[p]!.map(({ speaker }) => speaker).sort((a, b) => a - b),
    seated: guests.filter((guest) => there.get(guest)!.first <= p && p <= there.get(guest)!.last),
    speech: Object.fromEntries(casts[p]!.map(({ speaker, seconds }) => [speaker, seconds / TICK])),
  }));
  const last = segments.findLastIndex(({ kind }) => kind === 'debate');
  const closing = segments.slice(last + 1).reduce((sum, { outside, durationSeconds }) => sum + (outside ? 0 : durationSeconds), 0);
  const order = segments.filter(({ kind, outside }) => kind === 'debate' || !outside);
  const first = order.findIndex(({ kind }) => kind === 'debate');
  const before = frame.gaps.filter((gap) => gap.length > 0).length === 1 ? order.slice(first).findIndex(({ kind }) => kind !== 'debate') - 1 : 0;
  return { segs, breakAfter: Math.max(0, Math.min(segs.length - 2, before)), closing: Math.floor(closing / TICK) };
}

interface Timed extends Stretch {
  readonly segment: Segment;
}

function stretchesOf(segments: readonly Segment[]): readonly Timed[] {
  let from = 0;
  return segments.map((segment) => {
    const timed = { segment, from, to: from + segment.durationSeconds };
    from = timed.to;
    return timed;
  });
}

/** The debates around those in which somebody speaks that they are there for. */
function stayOf({ presence }: PresentCandidate, debates: readonly Timed[], speaks: readonly number[]): { readonly first: number; readonly last: number } {
  let [first, last] = [speaks[0]!, speaks.at(-1)!];
  while (first > 0 && coversWhole(presence, debates[first - 1]!)) first--;
  while (last < debates.length - 1 && coversWhole(presence, debates[last + 1]!)) last++;
  return { first, last };
}
