import type { AsRunNote, NoteId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput, NotFound } from '../errors.js';
import type { NoteAsRunInput } from '../inputs.js';
import type { NoteAsRunOutcome } from '../outcomes.js';
import { toSeenLine } from '../storable-text.js';
import { mayNoteRealTimes } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { judgeNote } from './judge-note.js';

/** Notes what really happened in a show: a line taken, the floor left, a line dropped, a take done again, a cut; a correction or an undoing of one of them. */
export async function noteAsRun(desk: Desk, actor: Actor, input: NoteAsRunInput): Promise<NoteAsRunOutcome> {
  const { episodeId, version, tapped } = input;
  const read = readNote(input);
  return desk.work.run(async (work): Promise<NoteAsRunOutcome> => {
    await permitInEpisode(work, mayNoteRealTimes, actor, episodeId);
    if (!(await work.asRuns.lock(episodeId))) throw new NotFound('episode', episodeId);
    const notes = await work.asRuns.notes(episodeId);
    // Sent again after an answer that was lost on the way: it is kept already.
    if (notes.some(({ id }) => id === read.id)) return { outcome: 'AsRunNoted', episodeId };
    const lines = await work.asRuns.linesOf(episodeId, version);
    if (lines === null) return { outcome: 'NoteRefused', code: 'versionUnknown' };
    // A line that the version has keeps the version's title.
    const note = read.act === 'take' && [...lines.order, ...lines.reserve].includes(read.line) ? { ...read, title: null } : read;
    const verdict = judgeNote(note, notes, lines);
    if (verdict === 'idle') return { outcome: 'AsRunNoted', episodeId };
    if (verdict !== 'kept') return { outcome: 'NoteRefused', code: verdict };
    const sequence = (notes.at(-1)?.sequence ?? 0) + 1;
    await work.asRuns.add(episodeId, lines.versionId, { ...note, sequence, version, tapped, by: nameOf(actor), at: desk.clock.now() }, userIdOf(actor));
    work.announce({ event: 'asRun.noted', facts: { episodeId, sequence } });
    return { outcome: 'AsRunNoted', episodeId };
  });
}

/** The note that the input spells out; what its act needs and is not there is no refusal but a mistake of the program that sends it. */
function readNote({ key, act, line, title, startMs, endMs, of }: NoteAsRunInput): AsRunNote {
  const id = key.toLowerCase() as NoteId;
  const needed = <Value>(field: string, value: Value | null | undefined): Value => {
    if (value === null || value === undefined) throw new InvalidInput(field, `A ${act} needs ${field}.`);
    return value;
  };
  switch (act) {
    case 'take':
      return { act, id, line: needed('line', line), title: title === null || title === undefined ? null : toSeenLine(title), startMs: needed('startMs', startMs), endMs: endMs ?? null };
    case 'end':
      return { act, id, startMs: needed('startMs', startMs) };
    case 'drop':
      return { act, id, line: needed('line', line) };
    case 'cut':
      return { act, id, startMs: needed('startMs', startMs), endMs: needed('endMs', endMs) };
    case 'correct':
      return { act, id, of: needed('of', of), startMs: needed('startMs', startMs), endMs: endMs ?? null };
    case 'void':
    case 'undo':
      return { act, id, of: needed('of', of) };
  }
}
