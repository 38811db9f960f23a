import { writeRealTime, type AsRunNote } from '#rundown';
import type { Words } from '../words/words.js';

interface SayNoteWith {
  readonly nameOf: (line: string) => string;
  readonly zone: string;
  readonly words: Words['asRun'];
}

/** What a note says, in a few words; `among` holds the notes it may speak of. */
export function sayNote(note: AsRunNote, among: readonly AsRunNote[], how: SayNoteWith): string {
  const { acts, aLine } = how.words;
  const clock = (atMs: number) => writeRealTime(atMs, how.zone);
  // A note speaks of earlier ones alone, so this comes to an end.
  const meant = (of: string): string => {
    const at = among.findIndex(({ id }) => id === of);
    return at === -1 ? aLine : sayNote(among[at]!, among.slice(0, at), how);
  };
  const lineOf = (of: string): string => {
    const taken = among.find(({ id }) => id === of);
    return taken?.act === 'take' ? how.nameOf(taken.line) : aLine;
  };
  switch (note.act) {
    case 'take': return acts.take(how.nameOf(note.line), clock(note.startMs));
    case 'end': return acts.end(clock(note.startMs));
    case 'drop': return acts.drop(how.nameOf(note.line));
    case 'void': return acts.void(lineOf(note.of));
    case 'cut': return acts.cut(clock(note.startMs), clock(note.endMs));
    case 'correct': return acts.correct(meant(note.of), clock(note.startMs));
    case 'undo': return acts.undo(meant(note.of));
  }
}
