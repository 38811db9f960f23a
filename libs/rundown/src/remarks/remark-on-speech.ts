import { isPlayed } from '../counted-seconds.js';
import type { SpeakerId } from '../ids.js';
import type { Remark } from '../remark.js';
import type { TimedSegment } from '../rundown.js';
import type { Seconds } from '../segment.js';
import { namesOf, type NameOf, type RemarkSpeaker, type Side } from './remark-facts.js';
import type { RemarkRules } from './remark-rules.js';

/** Who speaks how much and how long they are silent, against what the studio wants. Only meant speech inside the programme counts. */
export function remarkOnSpeech(segments: readonly TimedSegment[], rules: RemarkRules, speakers: readonly RemarkSpeaker[]): readonly Remark[] {
  const nameOf = namesOf(speakers);
  const inside = segments.filter((segment) => isPlayed(segment) && !segment.outside);
  const spoken = guestSpeech(inside);
  return [
    ...waitRemarks(inside, rules.silenceSeconds, nameOf),
    ...hostRemarks(inside, rules.hostPercent, nameOf),
    ...guestRemarks(spoken, rules.guestTimes, nameOf),
    ...parityRemarks(spoken, rules.parityPercent, speakers),
    ...(rules.twoSides ? sideRemarks(inside, speakers) : []),
  ];
}

/** Each guest's longest wait between two times of speaking, told at the line where they speak again. */
function waitRemarks(inside: readonly TimedSegment[], mostSeconds: Seconds | null, nameOf: NameOf): readonly Remark[] {
  if (mostSeconds === null) return [];
  const longest = new Map<SpeakerId, { readonly waitSeconds: Seconds; readonly segment: TimedSegment | null }>();
  const heardUntil = new Map<SpeakerId, Seconds>();
  for (const segment of inside) {
    for (const { id, role, seconds } of segment.speakers) {
      if (role !== 'guest' || seconds === 0) continue;
      const waitSeconds = (segment.times.startSeconds ?? 0) - (heardUntil.get(id) ?? segment.times.startSeconds ?? 0);
      if (waitSeconds > (longest.get(id)?.waitSeconds ?? 0)) longest.set(id, { waitSeconds, segment });
      heardUntil.set(id, segment.times.cumulativeSeconds);
    }
  }
  return [...longest].flatMap(([id, { waitSeconds, segment }]): Remark[] =>
    (waitSeconds <= mostSeconds || segment === null ? [] : [{ code: 'waitsLong', level: 'warn', segment: segment.id, facts: { name: nameOf(id), waitSeconds, mostSeconds } }]));
}

/** The host's part of all debates together: percents are rounded, as they are said. */
function hostRemarks(inside: readonly TimedSegment[], mostPercent: number | null, nameOf: NameOf): readonly Remark[] {
  const debates = inside.filter(({ kind }) => kind === 'debate');
  const wholeSeconds = debates.reduce((sum, { times }) => sum + times.countedSeconds, 0);
  if (mostPercent === null || wholeSeconds === 0) return [];
  const spoken = new Map<SpeakerId, Seconds>();
  for (const { id, role, seconds } of debates.flatMap((segment) => segment.speakers)) if (role === 'host') spoken.set(id, (spoken.get(id) ?? 0) + seconds);
  return [...spoken].flatMap(([id, speechSeconds]): Remark[] => {
    const percent = Math.round((100 * speechSeconds) / wholeSeconds);
    return percent <= mostPercent ? [] : [{ code: 'hostSpeaksMuch', level: 'warn', facts: { name: nameOf(id), percent, mostPercent, speechSeconds, debatesSeconds: wholeSeconds } }];
  });
}

function guestSpeech(inside: readonly TimedSegment[]): ReadonlyMap<SpeakerId, Seconds> {
  const spoken = new Map<SpeakerId, Seconds>();
  for (const { id, role, seconds } of inside.flatMap((segment) => segment.speakers)) if (role === 'guest') spoken.set(id, (spoken.get(id) ?? 0) + seconds);
  return spoken;
}

/** Below this nobody notices. */
const LEAST_EXCESS_SECONDS = 60;

function guestRemarks(spoken: ReadonlyMap<SpeakerId, Seconds>, times: number | null, nameOf: NameOf): readonly Remark[] {
  if (times === null || spoken.size < 2) return [];
  const all = [...spoken.values()].reduce((sum, seconds) => sum + seconds, 0);
  return [...spoken].flatMap(([id, speechSeconds]): Remark[] => {
    const othersSeconds = Math.round((all - speechSeconds) / (spoken.size - 1));
    const isFarAbove = speechSeconds > times * othersSeconds && speechSeconds - othersSeconds >= LEAST_EXCESS_SECONDS;
    return isFarAbove ? [{ code: 'guestSpeaksMuch', level: 'warn', facts: { name: nameOf(id), speechSeconds, othersSeconds } }] : [];
  });
}

/** Told only where it is known of everybody who speaks, and both sit there. */
function parityRemarks(spoken: ReadonlyMap<SpeakerId, Seconds>, leastPercent: number | null, speakers: readonly RemarkSpeaker[]): readonly Remark[] {
  const genders = new Map(speakers.map(({ id, gender }) => [id, gender]));
  const of = (wanted: 'f' | 'm') => [...spoken].reduce((sum, [id, seconds]) => sum + (genders.get(id) === wanted ? seconds : 0), 0);
  const isKnown = [...spoken.keys()].every((id) => genders.get(id) !== undefined);
  const [women, men] = [of('f'), of('m')];
  if (leastPercent === null || !isKnown || women + men === 0 || new Set([...spoken.keys()].map((id) => genders.get(id))).size < 2) return [];
  const percent = Math.round((100 * Math.min(women, men)) / (women + men));
  return percent >= leastPercent ? [] : [{ code: 'parityMissed', level: 'info', facts: { who: women < men ? 'f' : 'm', percent, leastPercent } }];
}

/** A debate whose guests, as far as it is known where they stand, all say the same. */
function sideRemarks(inside: readonly TimedSegment[], speakers: readonly RemarkSpeaker[]): readonly Remark[] {
  const sides = new Map(speakers.map(({ id, sides: taken = [] }) => [id, taken]));
  return inside.flatMap(({ id, kind, theme, speakers: seated }): Remark[] => {
    if (kind !== 'debate' || theme === null) return [];
    const taken = seated.flatMap((speaker): Side['side'][] => (speaker.role !== 'guest' ? [] : [...new Set((sides.get(speaker.id) ?? []).filter((one) => one.theme === theme).map(({ side }) => side))].slice(0, 2)));
    const [side] = taken;
    const isOne = taken.length > 1 && side !== 'nuance' && taken.every((one) => one === side);
    return isOne ? [{ code: 'oneSided', level: 'info', segment: id, facts: { side: side!, guests: taken.length } }] : [];
  });
}
