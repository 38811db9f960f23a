import type { ComparedShow, HardStart, NotedShow, Rundown, RundownId, Segment, SegmentId, SpeakerId } from '#rundown';
import type { LineReleasedFragment, ReleasedFragment } from '../operations/as-run.js';

/** A released show as the pure functions time it; speakers are named, not numbered. */
export function rundownOf(released: ReleasedFragment): Rundown {
  const { version, title, start, zone, targetSeconds, lines, reserve } = released;
  return {
    id: version.id as string as RundownId, title, targetSeconds, start: start === null ? null : { local: start, zone },
    segments: lines.map(segmentOf), reserve: reserve.map(segmentOf),
  };
}

const UNLOCKED = { position: false, duration: false, speakers: false };
const NO_TECHNIQUE = { camera: '', sound: '', lowerThird: '' };

function segmentOf({ hardStart, speakers, number: _number, ...line }: LineReleasedFragment): Segment {
  return {
    ...line, id: line.id as SegmentId, hardStart: hardStartOf(hardStart), speakers: speakers.map(({ name, ...seat }) => ({ ...seat, id: name as SpeakerId })),
    elasticity: null, theme: null, quotes: [], questions: [], technique: NO_TECHNIQUE, why: [], locks: UNLOCKED,
  };
}

function hardStartOf(written: LineReleasedFragment['hardStart']): HardStart | null {
  if (written === null) return null;
  return written.local === null ? { offsetSeconds: written.offsetSeconds ?? 0 } : { local: written.local };
}

/** Lines under the numbers they were released with. */
export function numberAsReleased({ lines, totals }: ComparedShow, released: ReleasedFragment): ComparedShow {
  const numbers = new Map(released.lines.map(({ id, number }) => [id, number]));
  return { totals, lines: lines.map((line) => ({ ...line, number: numbers.get(line.line) ?? null })) };
}

/** The rundown with what was added on the spot, each behind what it followed, so that the rest of the show can be foreseen. */
export function withAdded(rundown: Rundown, { takes, addedTitles }: NotedShow): Rundown {
  const segments = [...rundown.segments];
  for (const [at, { segment: id }] of takes.entries()) {
    if (segments.some((segment) => segment.id === id)) continue;
    const spare = rundown.reserve.find((segment) => segment.id === id);
    const added: Segment = spare ?? {
      id, kind: 'offAir', title: addedTitles.get(id) ?? '', objective: '', durationSeconds: 0, elasticity: null, outside: false, theme: null, speakers: [], quotes: [], questions: [],
      content: '', technique: NO_TECHNIQUE, notes: '', why: [], locks: UNLOCKED,
    };
    segments.splice(segments.findIndex((segment) => segment.id === takes[at - 1]?.segment) + 1, 0, added);
  }
  return { ...rundown, segments };
}
