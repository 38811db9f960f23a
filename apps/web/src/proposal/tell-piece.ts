import { formatDuration, formatOffset, type LineDifference, type Piece, type Rundown, type SeatedSpeaker } from '#rundown';
import type { SeatedPerson } from '../rundown/names.js';
import type { Words } from '../words/words.js';

/** The pieces of one line, in the order they are told; null stands for what is around the lines. */
export interface LineOfPieces {
  readonly line: LineDifference | null;
  readonly pieces: readonly Piece[];
}

/** Pieces line by line, as one reads the proposal. */
export function byLine(pieces: readonly Piece[]): readonly LineOfPieces[] {
  const lines = new Map<string, Piece[]>();
  for (const piece of pieces) lines.set(piece.line?.id ?? '', [...(lines.get(piece.line?.id ?? '') ?? []), piece]);
  return [...lines.values()].map((own) => ({ line: own[0]!.line, pieces: own }));
}

/** What goes with a piece that is taken away: whatever needs it, and what needs that. */
export function withoutPiece(pieces: readonly Piece[], chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const gone = new Set([id]);
  for (const one of gone) pieces.filter(({ needs }) => needs.includes(one)).forEach((piece) => gone.add(piece.id));
  return new Set([...chosen].filter((one) => !gone.has(one)));
}

const LONGEST = 90;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** What a piece changes, each as a short sentence; none where its kind and its line say it all. */
export function tellPiece({ kind, line }: Piece, { before, after }: { readonly before: Rundown; readonly after: Rundown }, people: ReadonlyMap<string, SeatedPerson>, { proposal: words, versions }: Words): readonly string[] {
  if (line === null) return [];
  const nameOf = ({ id }: SeatedSpeaker) => people.get(id)?.person.name ?? words.somebody;
  const [was, is] = [line.before?.segment, line.after?.segment];
  switch (kind) {
    case 'added':
      return [[formatDuration(is!.durationSeconds), ...is!.speakers.map(nameOf)].join(', ')];
    case 'removed':
      return [formatDuration(was!.durationSeconds)];
    case 'moved': {
      const place = (rundown: Rundown) => rundown.segments.findIndex(({ id }) => id === line.id);
      const said = (at: number) => (at === -1 ? words.aside : String(at + 1));
      return [words.place(said(place(before)), said(place(after)))];
    }
    case 'retimed':
      return [
        ...(line.retimed === null ? [] : [words.lasts(formatDuration(line.retimed.before), formatDuration(line.retimed.after), formatOffset(line.retimed.after - line.retimed.before))]),
        ...line.edited.filter(({ field }) => ['elasticity', 'hardStart', 'skipped', 'countToEnd', 'outside'].includes(field)).map(({ field }) => versions.fields[field] ?? versions.otherField),
      ];
    case 'recast': {
      const seats = line.recast!.seats.map(({ before: old, after: now }) =>
        old === null ? words.comes(nameOf(now!), formatDuration(now!.seconds)) : now === null ? words.leaves(nameOf(old)) : words.speaks(nameOf(now), formatDuration(old.seconds), formatDuration(now.seconds)));
      return seats.length === 0 ? [words.reordered] : seats;
    }
    case 'reworded':
      return line.edited.filter(({ field }) => !['elasticity', 'hardStart', 'skipped', 'countToEnd', 'outside'].includes(field)).map(({ field, before: old, after: now }) => {
        const name = versions.fields[field] ?? versions.otherField;
        if (Array.isArray(old) && Array.isArray(now)) return words.count(name, old.length, now.length);
        return typeof old === 'string' && typeof now === 'string' && field !== 'theme' && field !== 'kind' ? words.words(name, short(old) || words.nothing, short(now) || words.nothing) : name;
      });
    case 'framed':
      return [];
  }
}
