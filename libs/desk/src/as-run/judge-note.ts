import { gatherNotes, type AsRunNote, type Milliseconds, type NotedShow } from '#rundown';
import { canonicalJson } from '../rundown/canonical-json.js';
import type { NoteRefused } from '../outcomes.js';
import type { ReleasedLines } from './as-run.js';

const LONGEST_TITLE = 200;
/** From 1970 to 2970: what lies elsewhere is a slip. */
const LAST_INSTANT: Milliseconds = 31_556_952_000_000;

/** Why a note cannot be kept; `kept` where it is, `idle` where it would change nothing: two who tap the same line at once. */
export function judgeNote(note: AsRunNote, notes: readonly AsRunNote[], { order, reserve }: ReleasedLines): NoteRefused['code'] | 'kept' | 'idle' {
  const before = gatherNotes(notes);
  const wrong = wrongTimes(note);
  if (wrong !== null) return wrong;
  if (note.act === 'take') {
    const known = order.includes(note.line) || reserve.includes(note.line) || before.addedTitles.has(note.line);
    if (!known && note.title === null) return 'lineUnknown';
    if (note.title !== null && note.title === '') return 'titleEmpty';
    if (note.title !== null && note.title.length > LONGEST_TITLE) return 'titleTooLong';
  }
  if (note.act === 'drop') {
    if (!order.includes(note.line)) return 'lineUnknown';
    if (before.takes.some(({ segment }) => segment === note.line)) return 'linePlayed';
  }
  if ('of' in note) {
    const meant = before.standing.find(({ id }) => id === note.of);
    if (meant === undefined) return 'noteGone';
    if (note.act === 'void' && meant.act !== 'take') return 'noteGone';
    if (note.act === 'correct' && !('startMs' in meant && meant.act !== 'correct')) return 'noteGone';
    if (note.act === 'correct' && meant.act === 'cut' && note.endMs === null) return 'endsBeforeStart';
  }
  return sameShow(before, gatherNotes([...notes, note])) && note.act !== 'undo' ? 'idle' : 'kept';
}

function wrongTimes(note: AsRunNote): 'timeUnreadable' | 'endsBeforeStart' | null {
  if (!('startMs' in note)) return null;
  const endMs = 'endMs' in note ? note.endMs : null;
  const readable = (at: Milliseconds) => Number.isInteger(at) && at >= 0 && at <= LAST_INSTANT;
  if (!readable(note.startMs) || (endMs !== null && !readable(endMs))) return 'timeUnreadable';
  return endMs !== null && (endMs < note.startMs || (note.act === 'cut' && endMs === note.startMs)) ? 'endsBeforeStart' : null;
}

/** Whether the show reads the same, whoever noted it. */
const sameShow = (before: NotedShow, after: NotedShow): boolean => canonicalJson(readOf(before)) === canonicalJson(readOf(after));

const readOf = ({ takes, dropped, cuts, addedTitles }: NotedShow) => [
  takes.map(({ segment, startMs, endMs, voided = false, ownEnd }) => [segment, startMs, endMs, voided, ownEnd]), dropped, cuts, [...addedTitles],
];
