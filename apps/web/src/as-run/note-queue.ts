import type { AsRunNote, NoteId, SegmentId } from '#rundown';
import type { NotedFragment, NoteAsRunInput } from '../operations/as-run.js';

/** What the server has, and what was noted here and waits for it, in order. */
export interface NoteQueue {
  readonly kept: NotedFragment['notes'];
  readonly waiting: readonly NoteAsRunInput[];
}

export type NoteEvent =
  | { readonly type: 'read'; readonly notes: NotedFragment['notes'] }
  | { readonly type: 'noted'; readonly note: NoteAsRunInput }
  /** The server answered for this note, whatever it said. */
  | { readonly type: 'settled'; readonly key: string };

export const NOTHING_NOTED: NoteQueue = { kept: [], waiting: [] };

/** Answers may overtake each other: what is read with fewer notes than are known is older. A note that was read back waits no longer. */
export function stepQueue(queue: NoteQueue, event: NoteEvent): NoteQueue {
  switch (event.type) {
    case 'read': {
      if (newest(event.notes) < newest(queue.kept)) return queue;
      const known = new Set(event.notes.map(({ id }) => id));
      return { kept: event.notes, waiting: queue.waiting.filter(({ key }) => !known.has(key)) };
    }
    case 'noted':
      return [...queue.kept.map(({ id }) => id), ...queue.waiting.map(({ key }) => key)].includes(event.note.key) ? queue : { ...queue, waiting: [...queue.waiting, event.note] };
    case 'settled':
      return { ...queue, waiting: queue.waiting.filter(({ key }) => key !== event.key) };
  }
}

const newest = (notes: NotedFragment['notes']): number => notes.at(-1)?.sequence ?? 0;

/** Everything noted so far, what waits included, as `gatherNotes` reads it. */
export const allNotes = ({ kept, waiting }: NoteQueue): readonly AsRunNote[] =>
  [...kept, ...waiting.map(({ key, ...note }) => ({ ...note, id: key }))].map(toNote);

interface Flat {
  readonly id: string;
  readonly act: AsRunNote['act'];
  readonly line?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly startMs?: number | null | undefined;
  readonly endMs?: number | null | undefined;
  readonly of?: string | null | undefined;
}

// The server keeps for each act what it needs, and so do the acts made here.
function toNote(flat: Flat): AsRunNote {
  const [id, line, of, startMs, endMs] = [flat.id as NoteId, flat.line as SegmentId, flat.of as NoteId, flat.startMs ?? 0, flat.endMs ?? null];
  switch (flat.act) {
    case 'take': return { act: 'take', id, line, title: flat.title ?? null, startMs, endMs };
    case 'end': return { act: 'end', id, startMs };
    case 'drop': return { act: 'drop', id, line };
    case 'cut': return { act: 'cut', id, startMs, endMs: endMs ?? startMs };
    case 'correct': return { act: 'correct', id, of, startMs, endMs };
    case 'void':
    case 'undo': return { act: flat.act, id, of };
  }
}
