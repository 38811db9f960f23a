import { isPlayed } from '../counted-seconds.js';
import type { SpeakerId } from '../ids.js';
import type { Remark } from '../remark.js';
import type { TimedSegment } from '../rundown.js';
import type { SeatRole, SegmentKind } from '../segment.js';
import type { NameOf } from './remark-facts.js';
import type { RemarkRules } from './remark-rules.js';

/** What nobody sees who sits down: the set is off the screen. */
const COVERS: readonly SegmentKind[] = ['sting', 'break', 'tape', 'titles', 'offAir'];

/** Lines that people sit in; `covered`: the set was off the screen, or nothing was on, since the one above. */
interface Sitting {
  readonly segment: TimedSegment;
  readonly covered: boolean;
  readonly guests: readonly SpeakerId[];
}

/** Chairs: more people than the set holds, too many who sit down with nothing between, somebody whose chair changes from one line to the next. */
export function remarkOnSeats(segments: readonly TimedSegment[], { seats, seatChanges }: RemarkRules, nameOf: NameOf): readonly Remark[] {
  const sittings = sittingsIn(segments);
  return [...(seats === null ? [] : changesOf(sittings, seats, seatChanges, nameOf)), ...sittings.flatMap((sitting, at) => placeRemarks(sittings[at - 1], sitting, nameOf))];
}

function sittingsIn(segments: readonly TimedSegment[]): readonly Sitting[] {
  const sittings: Sitting[] = [];
  let covered = true;
  for (const segment of segments.filter(isPlayed)) {
    const cut = segment.outside || COVERS.includes(segment.kind);
    covered ||= cut || (segment.times.gapSeconds ?? 0) > 0;
    if (cut || segment.speakers.length === 0) continue;
    sittings.push({ segment, covered, guests: [...new Set(segment.speakers.filter(({ role }) => role === 'guest').map(({ id }) => id))] });
    covered = false;
  }
  return sittings;
}

/**
 * Seats people as a floor manager would: behind a cover everybody who comes next; in between only who is wanted now, on the chair of
 * whoever is wanted last. The fewest changes there can be are counted, so nobody is told of one that is not needed.
 */
function changesOf(sittings: readonly Sitting[], seats: number, most: number | null, nameOf: NameOf): readonly Remark[] {
  const hosts = new Set(sittings.flatMap(({ segment }) => segment.speakers.filter(({ role }) => role === 'host').map(({ id }) => id))).size;
  const chairs = Math.max(0, seats - Math.max(1, hosts));
  const uses = usesOf(sittings);
  const everybody = [...uses.keys()];
  if (everybody.length <= chairs) return [];
  /** Whoever is wanted soonest from a sitting on comes first. */
  const soonest = (people: Iterable<SpeakerId>, from: number): readonly SpeakerId[] =>
    [...people].map((id) => ({ id, next: uses.get(id)!.find((at) => at >= from) ?? Infinity })).sort((a, b) => a.next - b.next).map(({ id }) => id);
  const remarks: Remark[] = [];
  let seated = new Set<SpeakerId>();
  sittings.forEach(({ segment, covered, guests }, at) => {
    if (guests.length > chairs) remarks.push({ code: 'moreThanSeats', level: 'warn', segment: segment.id, facts: { people: guests.length + Math.max(1, hosts), seats } });
    if (covered) {
      seated = new Set(soonest(everybody, at).slice(0, Math.max(chairs, guests.length)));
      return;
    }
    const coming = guests.filter((id) => !seated.has(id));
    if (coming.length === 0) return;
    seated = new Set([...guests, ...soonest(seated, at).filter((id) => !guests.includes(id))].slice(0, Math.max(chairs, guests.length)));
    if (most === null || coming.length <= most) return;
    remarks.push({ code: 'seatChangeTight', level: 'warn', segment: segment.id, facts: { changes: coming.length, names: coming.map(nameOf), mostChanges: most } });
  });
  return remarks;
}

function usesOf(sittings: readonly Sitting[]): ReadonlyMap<SpeakerId, readonly number[]> {
  const uses = new Map<SpeakerId, number[]>();
  sittings.forEach(({ guests }, at) => guests.forEach((id) => {
    const known = uses.get(id);
    if (known === undefined) uses.set(id, [at]);
    else known.push(at);
  }));
  return uses;
}

/** A guest's chair, the host's and the room are three places: going from one to the other takes a moment off the screen. */
function placeRemarks(above: Sitting | undefined, { segment, covered }: Sitting, nameOf: NameOf): readonly Remark[] {
  if (above === undefined || covered) return [];
  const before = new Map<SpeakerId, SeatRole>(above.segment.speakers.map(({ id, role }) => [id, role]));
  return segment.speakers.flatMap(({ id, role }): Remark[] => {
    const from = before.get(id);
    return from === undefined || from === role ? [] : [{ code: 'changesPlace', level: 'warn', segment: segment.id, facts: { name: nameOf(id), from, to: role } }];
  });
}
