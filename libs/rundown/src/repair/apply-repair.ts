import type { Rundown } from '../rundown.js';
import type { SeatedSpeaker, Segment } from '../segment.js';
import type { Repair, RepairChange } from './repair.js';
import { scaleSpeech } from './scale-speech.js';

/** The rundown with a repair's changes made; speaking times follow the lengths, locked speakers keep theirs. Lines that are gone since are left out. */
export function applyRepair(rundown: Rundown, { changes }: Pick<Repair, 'changes'>): Rundown {
  const inPlace = new Map(changes.map((change) => [change.segment, change]));
  const settled: Rundown = { ...rundown, segments: rundown.segments.map((segment) => changeInPlace(segment, inPlace.get(segment.id))) };
  return changes.reduce<Rundown>((current, change) => {
    if (change.change === 'merge') return merge(current, change);
    return change.change === 'play' && change.place !== null ? takeFromReserve(current, change) : current;
  }, settled);
}

function changeInPlace(segment: Segment, change: RepairChange | undefined): Segment {
  if (change?.change === 'retime') return retime(segment, change.toSeconds);
  if (change?.change === 'float') return { ...segment, skipped: 'floated' };
  return change?.change === 'play' && change.place === null ? retime(played(segment), change.toSeconds) : segment;
}

function retime(segment: Segment, toSeconds: number): Segment {
  const speakers = segment.locks.speakers ? segment.speakers : scaleSpeech(segment.speakers, segment.durationSeconds, toSeconds);
  return { ...segment, durationSeconds: toSeconds, speakers };
}

function played(segment: Segment): Segment {
  const { skipped: _, ...rest } = segment;
  return rest;
}

function takeFromReserve(rundown: Rundown, { segment: id, place, toSeconds }: Extract<RepairChange, { change: 'play' }>): Rundown {
  const found = rundown.reserve.find((segment) => segment.id === id);
  if (found === undefined || typeof place !== 'number') return rundown;
  return {
    ...rundown,
    segments: rundown.segments.toSpliced(place, 0, retime(played(found), toSeconds)),
    reserve: rundown.reserve.filter((segment) => segment.id !== id),
  };
}

function merge(rundown: Rundown, { segment: aboveId, below: belowId, toSeconds }: Extract<RepairChange, { change: 'merge' }>): Rundown {
  const [above, below] = [aboveId, belowId].map((id) => rundown.segments.find((segment) => segment.id === id));
  if (above === undefined || below === undefined) return rundown;
  const merged = mergeSegments(above, below, toSeconds);
  return { ...rundown, segments: rundown.segments.filter(({ id }) => id !== belowId).map((segment) => (segment.id === aboveId ? merged : segment)) };
}

/** Everything both hold; the lower one's title and aim go where the host reads on. */
export function mergeSegments(above: Segment, below: Segment, toSeconds: number): Segment {
  const bounds = (segment: Segment) => segment.elasticity ?? { minSeconds: segment.durationSeconds, idealSeconds: segment.durationSeconds, maxSeconds: segment.durationSeconds };
  const [a, b] = [bounds(above), bounds(below)];
  const together = above.durationSeconds + below.durationSeconds;
  return {
    ...above,
    durationSeconds: toSeconds,
    elasticity: { minSeconds: Math.max(a.minSeconds, b.minSeconds), idealSeconds: a.idealSeconds + b.idealSeconds, maxSeconds: a.maxSeconds + b.maxSeconds },
    speakers: scaleSpeech(joinSpeakers(above.speakers, below.speakers), together, toSeconds),
    quotes: [...new Set([...above.quotes, ...below.quotes])],
    questions: [...new Set([...above.questions, ...below.questions])],
    content: [above.content, below.title, below.objective, below.content].filter((text) => text.trim() !== '').join('\n'),
    notes: [above.notes, below.notes].filter((text) => text.trim() !== '').join('\n'),
    why: [...above.why, ...below.why],
  };
}

function joinSpeakers(above: readonly SeatedSpeaker[], below: readonly SeatedSpeaker[]): readonly SeatedSpeaker[] {
  const joined = new Map(above.map((speaker) => [speaker.id, speaker]));
  for (const speaker of below) {
    const before = joined.get(speaker.id);
    joined.set(speaker.id, before === undefined ? speaker : { ...before, seconds: before.seconds + speaker.seconds });
  }
  return [...joined.values()];
}
