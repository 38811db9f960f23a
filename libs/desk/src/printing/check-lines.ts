import { unseenFields, type PaperRole } from '#print';
import { compareRundowns, differs, isShuffleAside, timeRundown, type LineDifference, type Rundown, type SegmentId, type SpeakerId } from '#rundown';
import type { CheckedChange, CheckedLine } from './print-check.js';

/** The lines that are no longer as printed, as far as a paper for that role shows it; `reader`: those that they sit in or sat in, and when these start. */
export function checkLines(before: Rundown, after: Rundown, reader: SpeakerId | null, role?: PaperRole): readonly CheckedLine[] {
  const unseen = unseenFields(role);
  const { aligned } = compareRundowns(before, after);
  const [was, is] = [startsOf(before), startsOf(after)];
  return aligned.map((line) => ({ ...line, edited: line.edited.filter(({ field }) => !unseen.has(field)) })).flatMap((line): readonly CheckedLine[] => {
    // What a guest may be handed holds no reserve.
    if (role === 'speakerSafe' && [line.before, line.after].every((side) => side === null || side.place === 'reserve')) return [];
    const segment = (line.after ?? line.before)!.segment;
    if (isShuffleAside(line) || (reader !== null && !sitsIn(line, reader))) return [];
    const start = { before: was.get(line.id) ?? null, after: is.get(line.id) ?? null };
    const shifted = reader !== null && line.before !== null && line.after !== null && start.before !== start.after;
    if (!differs(line) && !shifted) return [];
    return [{
      number: line.after?.number ?? line.before?.number ?? null, title: segment.title, kind: segment.kind,
      changes: [...changesOf(line, reader), ...(shifted ? ['shifted' as const] : [])],
      ...(reader !== null && { start }),
    }].filter(({ changes }) => changes.length > 0);
  });
}

const sitsIn = ({ before, after }: LineDifference, reader: SpeakerId): boolean =>
  [before, after].some((line) => line?.segment.speakers.some(({ id }) => id === reader) === true);

function changesOf(line: LineDifference, reader: SpeakerId | null): readonly CheckedChange[] {
  const { before, after, moved, retimed, recast, edited } = line;
  if (before === null) return ['added'];
  if (after === null) return ['removed'];
  const seats = recast?.seats.some(({ speaker }) => reader === null || speaker === reader) ?? false;
  return [...(moved ? ['moved' as const] : []), ...(retimed ? ['retimed' as const] : []), ...(seats ? ['recast' as const] : []), ...(edited.length > 0 ? ['edited' as const] : [])];
}

/** `HH:MM` of each line of the running order, where the show has a start. */
const startsOf = (rundown: Rundown): ReadonlyMap<SegmentId, string> =>
  new Map(timeRundown(rundown).segments.flatMap(({ id, times: { start } }) => (start === null ? [] : [[id, start.slice(11, 16)]])));
