import type { ComparedLine, Milliseconds, NotedShow, NotedTake } from '#rundown';
import type { Act } from './use-notes.js';

/** What has to be noted for a take to have these times; a take that several people noted becomes the first one's alone. */
export function correctTake({ notes: [first, ...others] }: NotedTake, startMs: Milliseconds, endMs: Milliseconds | null): readonly Act[] {
  return [...others.map((of): Act => ({ act: 'undo', of })), { act: 'correct', of: first, startMs, endMs }];
}

/** A start that was typed: null takes the take away; on a line that was not played it is its take. */
export function typeStart(line: ComparedLine, take: NotedTake | null, startMs: Milliseconds | null): readonly Act[] {
  if (take === null) return startMs === null ? [] : [{ act: 'take', line: line.line, startMs }];
  if (startMs === null) return take.notes.map((of): Act => ({ act: 'undo', of }));
  // An end of its own that would come before the new start goes with the old one.
  return correctTake(take, startMs, take.ownEnd && take.endMs !== null && take.endMs > startMs ? take.endMs : null);
}

/** An end that was typed: null leaves it to what comes next. */
export const typeEnd = (take: NotedTake, endMs: Milliseconds | null): readonly Act[] => correctTake(take, take.startMs, endMs);

/** The end of the show that was typed: the last end that was noted moves, or one is noted. */
export function typeShowEnd(show: NotedShow, endMs: Milliseconds | null): readonly Act[] {
  const last = show.takes.at(-1);
  if (last === undefined) return [];
  if (last.ownEnd) return typeEnd(last, endMs);
  const ends = show.standing.filter((note) => note.act === 'end');
  if (endMs === null) return ends.map(({ id }): Act => ({ act: 'undo', of: id }));
  const noted = last.endMs === null ? undefined : ends.at(-1);
  return noted === undefined ? [{ act: 'end', startMs: endMs }] : [{ act: 'correct', of: noted.id, startMs: endMs }];
}

/** Drops a line or puts it back. */
export function toggleDrop({ line, state }: ComparedLine, { standing }: NotedShow): readonly Act[] {
  if (state !== 'dropped') return [{ act: 'drop', line }];
  return standing.flatMap((note): Act[] => (note.act === 'drop' && note.line === line ? [{ act: 'undo', of: note.id }] : []));
}

/** Says that a take is done again, or that it counts after all. */
export function toggleVoid({ notes, voided }: NotedTake, { standing }: NotedShow): readonly Act[] {
  if (voided !== true) return [{ act: 'void', of: notes.at(-1)! }];
  return standing.flatMap((note): Act[] => (note.act === 'void' && notes.includes(note.of) ? [{ act: 'undo', of: note.id }] : []));
}
