import type { NoteId, SegmentId } from '../ids.js';
import type { AsRun, Milliseconds, Take } from './as-run.js';
import type { AsRunNote, CorrectNote } from './as-run-note.js';

/** A take with the notes it comes from. */
export interface NotedTake extends Take {
  /** Everybody who took the line at that moment: undoing the take undoes them all. */
  readonly notes: readonly [NoteId, ...NoteId[]];
  /** True: its end was noted with it, and does not follow from what came next. */
  readonly ownEnd: boolean;
}

/** A stretch taken out of the published video; `toMs` is its first instant that stays. */
export interface Cut {
  readonly note: NoteId;
  readonly fromMs: Milliseconds;
  readonly toMs: Milliseconds;
}

/** What the notes come to: the show as it was played. */
export interface NotedShow extends AsRun {
  readonly takes: readonly NotedTake[];
  readonly dropped: readonly SegmentId[];
  /** In the order of time; they may touch or overlap. */
  readonly cuts: readonly Cut[];
  /** Names of lines that the rundown does not have. */
  readonly addedTitles: ReadonlyMap<SegmentId, string>;
  /** What can still be undone, in the order in which it was noted. */
  readonly standing: readonly AsRunNote[];
}

/**
 * Reads notes in the order in which they were noted. Total: what an undone note says does not count, the last correction stands,
 * takes lie in the order of time whenever they were noted, each ends at its own end, at the next take or where the floor was left,
 * whichever comes first; and a line taken by several people is taken once.
 */
export function gatherNotes(notes: readonly AsRunNote[]): NotedShow {
  const undone = new Set(notes.flatMap((note) => (note.act === 'undo' ? [note.of] : [])));
  const standing = notes.filter((note) => note.act !== 'undo' && !undone.has(note.id));
  const corrections = new Map(standing.flatMap((note): [NoteId, CorrectNote][] => (note.act === 'correct' ? [[note.of, note]] : [])));
  const timesOf = ({ id, ...noted }: { readonly id: NoteId; readonly startMs: Milliseconds; readonly endMs?: Milliseconds | null }) => {
    const { startMs, endMs = null } = corrections.get(id) ?? noted;
    return { startMs, endMs };
  };
  const voided = new Set(standing.flatMap((note) => (note.act === 'void' ? [note.of] : [])));
  const ends = standing.flatMap((note) => (note.act === 'end' ? [timesOf(note).startMs] : [])).toSorted((a, b) => a - b);
  const noted = standing
    .flatMap((note) => (note.act === 'take' ? [{ id: note.id, line: note.line, voided: voided.has(note.id), ...timesOf(note) }] : []))
    .toSorted((a, b) => a.startMs - b.startMs);
  const takes = closeTakes(joinTakes(noted, ends), ends);
  const played = new Set(takes.map(({ segment }) => segment));
  return {
    takes,
    dropped: [...new Set(standing.flatMap((note) => (note.act === 'drop' && !played.has(note.line) ? [note.line] : [])))],
    cuts: standing.flatMap((note) => (note.act === 'cut' ? [cutOf(note.id, timesOf(note))] : [])).toSorted((a, b) => a.fromMs - b.fromMs),
    addedTitles: new Map(notes.flatMap((note): [SegmentId, string][] => (note.act === 'take' && note.title !== null ? [[note.line, note.title]] : []))),
    standing,
  };
}

interface Noted {
  readonly id: NoteId;
  readonly line: SegmentId;
  readonly startMs: Milliseconds;
  readonly endMs: Milliseconds | null;
  readonly voided: boolean;
}
type Joined = Noted & { readonly notes: readonly [NoteId, ...NoteId[]] };

/** Two who tap the same line make one take, unless the first was ended or is done again. */
function joinTakes(noted: readonly Noted[], ends: readonly Milliseconds[]): readonly Joined[] {
  const joined: Joined[] = [];
  for (const take of noted) {
    const above = joined.at(-1);
    const runs = above !== undefined && above.line === take.line && above.endMs === null && !above.voided && !ends.some((end) => end > above.startMs && end <= take.startMs);
    if (!runs) joined.push({ ...take, notes: [take.id] });
    else joined[joined.length - 1] = { ...above, endMs: take.endMs, voided: take.voided, notes: [...above.notes, take.id] };
  }
  return joined;
}

function closeTakes(joined: readonly Joined[], ends: readonly Milliseconds[]): readonly NotedTake[] {
  return joined.map(({ line, startMs, endMs, voided, notes }, index) => {
    const limits = [endMs, joined[index + 1]?.startMs, ends.find((end) => end > startMs)].flatMap((limit) => limit ?? []);
    const own = endMs !== null && limits.every((limit) => limit >= endMs);
    return { segment: line, startMs, endMs: limits.length === 0 ? null : Math.max(startMs, Math.min(...limits)), ...(voided && { voided }), notes, ownEnd: own };
  });
}

const cutOf = (note: NoteId, { startMs, endMs }: { readonly startMs: Milliseconds; readonly endMs: Milliseconds | null }): Cut => ({
  note, fromMs: startMs, toMs: Math.max(startMs, endMs ?? startMs),
});
