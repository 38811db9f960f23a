import { shareOut } from '../fit-durations.js';
import type { GroupId, SegmentId } from '../ids.js';
import { findSegment, type Place } from '../place-segment.js';
import type { Rundown, SegmentGroup } from '../rundown.js';
import type { Elasticity, SeatedSpeaker, Seconds, Segment } from '../segment.js';
import { frameOf, type LineEdit } from './line-edit.js';

/*
 * What producers do with whole lines, told as elementary edits. Each answers an empty list where there is nothing to do:
 * a line that is gone, a group that somebody else dissolved first.
 */

/** The same line once more, right below; nothing holds the copy in place. */
export function duplicateLine(rundown: Rundown, id: SegmentId, copy: SegmentId): readonly LineEdit[] {
  const found = findSegment(rundown, id);
  if (found === null) return [];
  const { hardStart: _, ...segment } = found.segment;
  return [{ does: 'add', segment: { ...segment, id: copy, locks: { position: false, duration: false, speakers: false } }, place: below(found.place) }];
}

/**
 * Cuts a line in two after `atSeconds` (0 < at < its duration): both keep kind, objective, people and technique, speaking time is shared
 * in proportion; quotes, questions and text stay with the first part. `title` names the second.
 */
export function splitLine(rundown: Rundown, id: SegmentId, second: { readonly id: SegmentId; readonly title: string }, atSeconds: Seconds): readonly LineEdit[] {
  const found = findSegment(rundown, id);
  if (found === null || !Number.isInteger(atSeconds) || atSeconds <= 0 || atSeconds >= found.segment.durationSeconds) return [];
  const { segment, place } = found;
  const parts: readonly [Seconds, Seconds] = [atSeconds, segment.durationSeconds - atSeconds];
  const share = (seconds: Seconds): readonly number[] => shareOut(seconds, parts);
  const seated = (part: number): readonly SeatedSpeaker[] => segment.speakers.map((speaker) => ({ ...speaker, seconds: share(speaker.seconds)[part]! }));
  const elastic = (part: number): Elasticity | null => segment.elasticity && shareElasticity(segment.elasticity, parts, part);
  const { hardStart: _, ...rest } = segment;
  return [
    { does: 'edit', segment: id, change: { durationSeconds: parts[0], speakers: seated(0), elasticity: elastic(0) } },
    {
      does: 'add',
      segment: { ...rest, ...second, durationSeconds: parts[1], speakers: seated(1), elasticity: elastic(1), quotes: [], questions: [], content: '', notes: '', locks: { ...segment.locks, position: false } },
      place: below(place),
    },
  ];
}

/** Puts lines that stand in the running order into the first of them: durations and room add up, people keep their minutes, words follow each other. */
export function mergeLines(rundown: Rundown, ids: readonly SegmentId[]): readonly LineEdit[] {
  const wanted = new Set(ids);
  const [first, ...others] = rundown.segments.filter(({ id }) => wanted.has(id));
  if (first === undefined || others.length === 0) return [];
  const all = [first, ...others];
  const merged = {
    durationSeconds: sum(all.map(({ durationSeconds }) => durationSeconds)),
    elasticity: all.every(({ elasticity }) => elasticity === null) ? null : addRooms(all),
    speakers: joinSpeakers(all),
    quotes: [...new Set(all.flatMap(({ quotes }) => quotes))],
    questions: [...new Set(all.flatMap(({ questions }) => questions))],
    objective: joinTexts(all.map(({ objective }) => objective)),
    content: joinTexts(all.map(({ content }) => content)),
    notes: joinTexts(all.map(({ notes }) => notes)),
    technique: {
      camera: joinTexts(all.map(({ technique }) => technique.camera)),
      sound: joinTexts(all.map(({ technique }) => technique.sound)),
      lowerThird: joinTexts(all.map(({ technique }) => technique.lowerThird)),
    },
  };
  return [{ does: 'edit', segment: first.id, change: merged }, ...others.map(({ id }): LineEdit => ({ does: 'remove', segment: id }))];
}

/** Puts lines into a group, which is made or, if its id is there, renamed and given the new budget. */
export function groupLines(rundown: Rundown, ids: readonly SegmentId[], group: SegmentGroup): readonly LineEdit[] {
  const { groups } = frameOf(rundown);
  const here = ids.filter((id) => findSegment(rundown, id) !== null);
  if (here.length === 0) return [];
  const known = groups.some(({ id }) => id === group.id);
  return [
    { does: 'frame', frame: { groups: known ? groups.map((one) => (one.id === group.id ? group : one)) : [...groups, group] } },
    ...here.map((segment): LineEdit => ({ does: 'edit', segment, change: { group: group.id } })),
  ];
}

/** Dissolves a group; its lines stay as they are. */
export function ungroupLines(rundown: Rundown, group: GroupId): readonly LineEdit[] {
  const { groups } = frameOf(rundown);
  if (!groups.some(({ id }) => id === group)) return [];
  const members = [...rundown.segments, ...rundown.reserve].filter((segment) => segment.group === group);
  return [
    ...members.map(({ id }): LineEdit => ({ does: 'edit', segment: id, change: { group: null } })),
    { does: 'frame', frame: { groups: groups.filter(({ id }) => id !== group) } },
  ];
}

const below = (place: Place): Place => (typeof place === 'number' ? place + 1 : place);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const joinTexts = (texts: readonly string[]): string => [...new Set(texts)].filter((text) => text.trim() !== '').join('\n');

/** Each bound shared in proportion: a share never falls when its whole rises, so a part's bounds keep their order. */
const shareElasticity = ({ minSeconds, idealSeconds, maxSeconds }: Elasticity, parts: readonly [Seconds, Seconds], part: number): Elasticity => ({
  minSeconds: shareOut(minSeconds, parts)[part]!, idealSeconds: shareOut(idealSeconds, parts)[part]!, maxSeconds: shareOut(maxSeconds, parts)[part]!,
});

const addRooms = (all: readonly Segment[]): Elasticity => {
  const room = (bound: keyof Elasticity) => sum(all.map(({ elasticity, durationSeconds }) => elasticity?.[bound] ?? durationSeconds));
  return { minSeconds: room('minSeconds'), idealSeconds: room('idealSeconds'), maxSeconds: room('maxSeconds') };
};

function joinSpeakers(all: readonly Segment[]): readonly SeatedSpeaker[] {
  const joined = new Map<string, SeatedSpeaker>();
  for (const speaker of all.flatMap(({ speakers }) => speakers)) {
    const before = joined.get(speaker.id);
    joined.set(speaker.id, before === undefined ? speaker : { ...before, seconds: before.seconds + speaker.seconds });
  }
  return [...joined.values()];
}
