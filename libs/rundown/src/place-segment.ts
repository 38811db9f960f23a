import type { SegmentId } from './ids.js';
import type { Rundown } from './rundown.js';
import { isDuration } from './counted-seconds.js';
import { LONGEST_SECONDS } from './duration.js';
import type { Elasticity, Seconds, Segment } from './segment.js';

/** Where a segment stands or goes: a position in the running order, from 0; the reserve, at its end; or a position in the reserve, from 0. */
export type Place = number | 'reserve' | { readonly reserve: number };

export interface SegmentNotFound {
  readonly outcome: 'segmentNotFound';
  readonly segment: SegmentId;
}

export interface PlaceOutOfRange {
  readonly outcome: 'placeOutOfRange';
  readonly place: number;
  /** Last position that would be accepted. */
  readonly lastPlace: number;
}

export interface DurationRefused {
  readonly outcome: 'durationRefused';
  readonly durationSeconds: Seconds;
  readonly longestSeconds: Seconds;
}

export interface ElasticityRefused {
  readonly outcome: 'elasticityRefused';
  readonly elasticity: Elasticity;
}

/** The segment with this id and where it stands, or null. */
export function findSegment(rundown: Rundown, id: SegmentId): { segment: Segment; place: Place } | null {
  const place = rundown.segments.findIndex((segment) => segment.id === id);
  const found = rundown.segments[place];
  if (found !== undefined) return { segment: found, place };
  const aside = rundown.reserve.find((segment) => segment.id === id);
  return aside === undefined ? null : { segment: aside, place: 'reserve' };
}

/** The rundown with the segment put in; the place must be whole and within the running order. */
export function placeSegment(rundown: Rundown, segment: Segment, place: Place): Rundown | PlaceOutOfRange {
  if (place === 'reserve') return { ...rundown, reserve: [...rundown.reserve, segment] };
  if (typeof place === 'object') return placeAside(rundown, segment, place.reserve);
  const lastPlace = rundown.segments.length;
  if (!Number.isInteger(place) || place < 0 || place > lastPlace) return { outcome: 'placeOutOfRange', place, lastPlace };
  return { ...rundown, segments: rundown.segments.toSpliced(place, 0, segment) };
}

function placeAside(rundown: Rundown, segment: Segment, place: number): Rundown | PlaceOutOfRange {
  const lastPlace = rundown.reserve.length;
  if (!Number.isInteger(place) || place < 0 || place > lastPlace) return { outcome: 'placeOutOfRange', place, lastPlace };
  return { ...rundown, reserve: rundown.reserve.toSpliced(place, 0, segment) };
}

/** The rundown without the segment, wherever it stood. */
export function withoutSegment(rundown: Rundown, id: SegmentId): Rundown {
  const others = (segment: Segment) => segment.id !== id;
  return { ...rundown, segments: rundown.segments.filter(others), reserve: rundown.reserve.filter(others) };
}

/** Why a segment's times cannot be accepted, or null when they can: whole seconds, 0 to 24 hours, min ≤ ideal ≤ max. */
export function refuseTimes(segment: Segment): DurationRefused | ElasticityRefused | null {
  const { durationSeconds, elasticity } = segment;
  if (!isDuration(durationSeconds)) return { outcome: 'durationRefused', durationSeconds, longestSeconds: LONGEST_SECONDS };
  if (elasticity === null) return null;
  const { minSeconds, idealSeconds, maxSeconds } = elasticity;
  const ordered = minSeconds <= idealSeconds && idealSeconds <= maxSeconds;
  return ordered && [minSeconds, idealSeconds, maxSeconds].every(isDuration) ? null : { outcome: 'elasticityRefused', elasticity };
}
