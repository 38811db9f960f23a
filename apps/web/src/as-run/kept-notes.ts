import type { NoteAsRunInput } from '../operations/as-run.js';

const prefixOf = (userId: string, episodeId: string) => `conducteur-note ${userId} ${episodeId} `;

/** Keeps a note on this machine until the server has it: a page that is closed meanwhile loses nothing. One entry for each, so that two tabs do not overwrite each other's. */
export function keepNote(userId: string, note: NoteAsRunInput): void {
  try {
    localStorage.setItem(prefixOf(userId, note.episodeId) + note.key, JSON.stringify(note));
  } catch {
    // storage refused: the note lasts as long as the page
  }
}

export function forgetNote(userId: string, { episodeId, key }: Pick<NoteAsRunInput, 'episodeId' | 'key'>): void {
  try {
    localStorage.removeItem(prefixOf(userId, episodeId) + key);
  } catch {
    // storage refused: nothing was kept
  }
}

/** Notes of this person about this episode that never reached the server, in the order of their time. */
export function keptNotes(userId: string, episodeId: string): readonly NoteAsRunInput[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefixOf(userId, episodeId)))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as NoteAsRunInput)
      .toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0));
  } catch {
    return [];
  }
}
