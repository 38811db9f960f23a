import type { RundownId } from '#rundown';
import type { SegmentsChanged } from '../outcomes.js';
import type { DraftChanged } from './change-draft.js';

/** What is told of an act: the lines it was about that are there now. */
export function segmentsChanged(rundownId: RundownId, { act, revision, steps, after }: DraftChanged): SegmentsChanged {
  const touched = new Set(steps.flatMap(({ segment }) => segment ?? []));
  const there = new Set([...after.segments, ...after.reserve].map(({ id }) => id));
  return { outcome: 'SegmentsChanged', rundownId, act, revision, after, segmentIds: [...touched].filter((id) => there.has(id)) };
}
