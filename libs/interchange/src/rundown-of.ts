import type { ColumnId, GroupId, QuestionId, QuoteId, Rundown, RundownId, Segment, SegmentId, SpeakerId, ThemeId } from '#rundown';
import type { Conducteur1, Reserved1, Segment1 } from './conducteur-1.js';

const UNLOCKED = { position: false, duration: false, speakers: false } as const;
const NO_TECHNIQUE = { camera: '', sound: '', lowerThird: '' } as const;

/** The rundown that a document holds, as entered: no computed time is taken from it. Ids stay as they are written. */
export function rundownOf(document: Conducteur1, id: RundownId = 'conducteur' as RundownId): Rundown {
  const { topic, recording, length, segments, reserve, groups, columns, frozen } = document;
  return {
    id,
    title: topic.title,
    start: recording ?? null,
    targetSeconds: length.targetSeconds,
    segments: segments.map(segmentOf),
    reserve: reserve.map(segmentOf),
    ...(groups !== undefined && { groups: groups.map((group) => ({ ...group, id: group.id as GroupId })) }),
    ...(columns !== undefined && { columns: columns.map(({ id: column, title }) => ({ id: column as ColumnId, title })) }),
    ...(frozen !== undefined && { frozen: frozen.map(({ segment, number, title }) => ({ segment: segment as SegmentId, number, title })) }),
  };
}

// What the format lets go unsaid is nothing: no text, nobody, not locked, floating, played.
function segmentOf(line: Segment1 | Reserved1): Segment {
  return {
    id: line.id as SegmentId,
    kind: line.kind,
    title: line.title,
    objective: line.objective ?? '',
    durationSeconds: line.durationSeconds,
    elasticity: line.elasticity ?? null,
    outside: line.outside ?? false,
    theme: line.theme as ThemeId | null,
    speakers: (line.speakers ?? []).map(({ id, role, seconds, why = [] }) => ({ id: id as SpeakerId, role, seconds, why })),
    quotes: (line.quotes ?? []) as readonly string[] as readonly QuoteId[],
    questions: (line.questions ?? []) as readonly string[] as readonly QuestionId[],
    content: line.content ?? '',
    technique: line.technique ?? NO_TECHNIQUE,
    notes: line.notes ?? '',
    why: line.why,
    locks: line.locks ?? UNLOCKED,
    ...(line.hardStart !== undefined && { hardStart: line.hardStart }),
    ...(line.skipped !== undefined && { skipped: line.skipped }),
    ...(line.group !== undefined && { group: line.group as GroupId | null }),
    ...(line.countToEnd !== undefined && { countToEnd: line.countToEnd }),
    ...(line.colour !== undefined && { colour: line.colour }),
    ...(line.cells !== undefined && { cells: line.cells as Readonly<Record<ColumnId, string>> }),
  };
}
