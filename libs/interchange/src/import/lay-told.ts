import {
  blankLine, changedSegment, fieldsBetween, frameOf, numberLines, setHardStart, withFrame,
  type ColumnId, type GroupId, type QuestionId, type QuoteId, type Rundown, type RundownFrame, type SeatedSpeaker, type SeatRole, type Segment, type SegmentChange, type SegmentId, type SpeakerId, type ThemeId,
} from '#rundown';
import { samePerson } from '#editorial';
import { CUT_MARK, LONGEST_CELL } from '../table/describe-workbook.js';
import { kindOfTitle } from './read-told-cells.js';
import { matchLines } from './match-lines.js';
import { fold, type Told, type ToldAt, type ToldFields, type ToldLine, type ToldSeat, type Unread, type UnreadCode } from './told.js';

/** Who and what a rundown may name, and what may be written in it. */
export interface Known {
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: 'host' | 'guest' }[];
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly quotes: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  /** UTF-16 units at most. */
  readonly longest: Readonly<Record<'title' | 'objective' | 'content' | 'notes' | 'technique' | 'cell', number>>;
  /** Name of the file, from which new lines come. */
  readonly file: string;
}

/** What became of a line of the file. */
export interface LaidLine {
  readonly at: ToldAt;
  readonly segment: SegmentId;
  readonly number: string | null;
  readonly title: string;
  readonly durationSeconds: number;
  readonly aside: boolean;
  readonly was: 'new' | 'updated' | 'unchanged';
  /** What changes of it. */
  readonly changes: readonly (keyof Segment)[];
}

export interface ToldLaid {
  readonly after: Rundown;
  readonly lines: readonly LaidLine[];
  /** Lines of the rundown that the file does not tell of. They stay, unless they are among `remove`. */
  readonly absent: readonly { readonly segment: SegmentId; readonly number: string | null; readonly title: string; readonly aside: boolean }[];
  readonly unread: readonly Unread[];
}

/** Lays what a file tells over a rundown: its lines are rewritten, added and put into the file's order; what it does not tell of stays where it stands. `newId` names what is new. */
export function layTold(told: Told, rundown: Rundown, known: Known, newId: () => string, remove: ReadonlySet<string> = new Set()): ToldLaid {
  const unread: Unread[] = [...told.unread];
  const repeated = repeatsIn(told);
  for (const line of repeated) unread.push({ at: line.at, column: null, text: line.id ?? '', code: 'idRepeated', loses: 'row' });
  const lines = told.lines.filter((line) => !repeated.has(line));
  const { frame, groupOf, columnOf } = layFrame(told, rundown, newId);
  const matched = matchLines({ ...told, lines }, rundown);
  const reserved = new Set(rundown.reserve.map(({ id }) => id));
  const laid = lines.map((line) => {
    const before = matched.get(line);
    const lose = (code: UnreadCode, column: string, text: string) => void unread.push({ at: line.at, column, text: text.slice(0, 80), code, loses: 'cell' });
    const base = before ?? newLine(line, rundown, known, newId);
    // Somebody’s own table sets spaces and accents in its way: what reads the same is the same.
    const sameTitle = line.id === null && before !== undefined && fold(line.fields.title ?? '') === fold(before.title);
    const change = changeOf(sameTitle ? { ...line.fields, title: before.title } : line.fields, base, { rundown, known, groupOf, columnOf, lose });
    const after = changedSegment(base, change);
    return { line, before, after, aside: line.aside ?? (before !== undefined && reserved.has(before.id)) };
  });
  const arriving = new Map(laid.map((one) => [one.after.id, one]));
  const absent = [...rundown.segments, ...rundown.reserve].filter(({ id }) => !arriving.has(id));
  const stay = new Map(absent.filter(({ id }) => !remove.has(id)).map((segment) => [segment.id, segment]));
  const order = (list: readonly Segment[], aside: boolean) =>
    inOrder(laid.filter((one) => one.aside === aside).map(({ after }) => after.id), list.map(({ id }) => id), stay).map((id) => arriving.get(id)?.after ?? stay.get(id)!);
  const after = { ...withFrame(rundown, frame), segments: order(rundown.segments, false), reserve: order(rundown.reserve, true) };
  const [numbersBefore, numbersAfter] = [numbersOf(rundown), numbersOf(after)];
  return {
    after,
    lines: laid.map(({ line, before, after: segment, aside }): LaidLine => {
      const changes = before === undefined ? [] : fieldsBetween(before, segment);
      const moved = before !== undefined && aside !== reserved.has(before.id);
      return {
        at: line.at, segment: segment.id, number: numbersAfter.get(segment.id) ?? null, title: segment.title, durationSeconds: segment.durationSeconds, aside, changes,
        was: before === undefined ? 'new' : changes.length > 0 || moved ? 'updated' : 'unchanged',
      };
    }),
    absent: absent.map(({ id, title }) => ({ segment: id, number: numbersBefore.get(id) ?? null, title, aside: reserved.has(id) })),
    unread: unread.toSorted((one, other) => one.at.row - other.at.row),
  };
}

/** A line whose id stood further up already. */
function repeatsIn({ lines }: Told): ReadonlySet<ToldLine> {
  const seen = new Set<string>();
  return new Set(lines.filter(({ id }) => {
    const again = id !== null && seen.has(id);
    if (id !== null) seen.add(id);
    return again;
  }));
}

const numbersOf = (rundown: Rundown): ReadonlyMap<string, string> => new Map(numberLines(rundown).map((number, index) => [rundown.segments[index]!.id, number]));

/** The file's order; what it does not tell of stands before the line that follows it now, at the end where none does. A file of new lines alone goes to the end. */
function inOrder(told: readonly SegmentId[], now: readonly SegmentId[], stay: ReadonlyMap<SegmentId, Segment>): readonly SegmentId[] {
  if (!told.some((id) => now.includes(id))) return [...now.filter((id) => stay.has(id)), ...told];
  const order = [...told];
  let next: SegmentId | null = null;
  for (const id of now.toReversed()) {
    if (stay.has(id)) order.splice(next === null ? order.length : order.indexOf(next), 0, id);
    if (order.includes(id)) next = id;
  }
  return order;
}

/** A line that was released here and left comes back as itself, with its number. */
function newLine({ at, id, fields }: ToldLine, { frozen = [] }: Rundown, { file }: Known, newId: () => string): Segment {
  const title = fields.title ?? '';
  const own = frozen.find(({ segment }) => (segment as string) === id)?.segment;
  const from = { code: 'importedLine', facts: { file, row: at.row, sheet: at.sheet } };
  return blankLine(own ?? (newId() as SegmentId), { kind: fields.kind ?? kindOfTitle(title) ?? 'debate', title, durationSeconds: 0, why: [from, ...(fields.why ?? [])] });
}

/** Parts and columns as they will be: what is told by an id or a title that is there is that one; the rest is made. */
function layFrame(told: Told, rundown: Rundown, newId: () => string): { readonly frame: RundownFrame; readonly groupOf: (key: string) => GroupId | null; readonly columnOf: (key: string) => ColumnId | null } {
  const { groups, columns } = frameOf(rundown);
  const [laidGroups, laidColumns] = [[...groups], [...columns]];
  const [groupIds, columnIds] = [new Map<string, GroupId>(), new Map<string, ColumnId>()];
  for (const { key, title, budgetSeconds } of told.groups) {
    const at = laidGroups.findIndex((one) => (one.id as string) === key || fold(one.title) === fold(title));
    const before = laidGroups[at];
    const group = { id: before?.id ?? (newId() as GroupId), title: before?.title ?? title, budgetSeconds: budgetSeconds === undefined ? (before?.budgetSeconds ?? null) : budgetSeconds };
    laidGroups.splice(at === -1 ? laidGroups.length : at, at === -1 ? 0 : 1, group);
    groupIds.set(key, group.id);
  }
  for (const { key, title } of told.columns) {
    const before = laidColumns.find((one) => (one.id as string) === key || (title !== '' && fold(one.title) === fold(title)));
    // A column that was taken away meanwhile is not made again without its name.
    if (before === undefined && title === '') continue;
    const column = before ?? { id: newId() as ColumnId, title };
    if (before === undefined) laidColumns.push(column);
    columnIds.set(key, column.id);
  }
  return { frame: { groups: laidGroups, columns: laidColumns }, groupOf: (key) => groupIds.get(key) ?? null, columnOf: (key) => columnIds.get(key) ?? null };
}

interface Laying {
  readonly rundown: Rundown;
  readonly known: Known;
  readonly groupOf: (key: string) => GroupId | null;
  readonly columnOf: (key: string) => ColumnId | null;
  readonly lose: (code: UnreadCode, column: string, text: string) => void;
}

/** What a file changes of a line; what cannot be kept stays as it was, and is told. */
function changeOf(told: ToldFields, base: Segment, laying: Laying): SegmentChange {
  const { known, groupOf, lose } = laying;
  const { camera, sound, lowerThird, speakers, quotes, questions, theme, group, cells, hardStart, title, objective, content, notes, why: _, ...plain } = told;
  const text = (field: keyof Known['longest'], column: string, written: string | undefined, now: string): string | undefined => {
    if (written === undefined || isCutOf(written, now)) return undefined;
    if (written.length <= known.longest[field]) return written;
    lose('textTooLong', column, written);
    return undefined;
  };
  const technique = {
    camera: text('technique', 'camera', camera, base.technique.camera) ?? base.technique.camera,
    sound: text('technique', 'sound', sound, base.technique.sound) ?? base.technique.sound,
    lowerThird: text('technique', 'lowerThird', lowerThird, base.technique.lowerThird) ?? base.technique.lowerThird,
  };
  const texts = { title: text('title', 'title', title, base.title), objective: text('objective', 'objective', objective, base.objective), content: text('content', 'content', content, base.content), notes: text('notes', 'notes', notes, base.notes) };
  const there = <Id extends string>(ids: readonly string[], all: ReadonlySet<string>, code: UnreadCode): readonly Id[] => ids.filter((id) => {
    if (!all.has(id)) lose(code, code === 'quoteUnknown' ? 'quotes' : 'questions', id);
    return all.has(id);
  }) as readonly string[] as readonly Id[];
  return {
    ...plain,
    ...(Object.fromEntries(Object.entries(texts).filter(([, written]) => written !== undefined)) as SegmentChange),
    technique,
    ...(speakers && { speakers: seatsOf(speakers, base, laying) }),
    ...(quotes && { quotes: there<QuoteId>(quotes, known.quotes, 'quoteUnknown') }),
    ...(questions && { questions: there<QuestionId>(questions, known.questions, 'questionUnknown') }),
    ...(theme !== undefined && themeOf(theme, known, lose)),
    ...(group !== undefined && { group: group === null ? null : groupOf(group) }),
    ...(cells && { cells: cellsOf(cells, base, laying) }),
    ...(hardStart !== undefined && hardStartOf(hardStart, base, laying)),
  };
}

/** A spreadsheet holds no longer texts: what was cut there is not what is meant. */
const isCutOf = (written: string, now: string): boolean => written.length >= LONGEST_CELL && written.endsWith(CUT_MARK) && now.startsWith(written.slice(0, -CUT_MARK.length));

function themeOf(theme: NonNullable<ToldFields['theme']> | null, { themes }: Known, lose: Laying['lose']): { readonly theme?: ThemeId | null } {
  if (theme === null) return { theme: null };
  const found = themes.find(({ id }) => id === theme.id) ?? themes.find(({ label }) => fold(label) === fold(theme.label));
  if (found === undefined) lose('themeUnknown', 'theme', theme.label || theme.id || '');
  return found === undefined ? {} : { theme: found.id as ThemeId };
}

function cellsOf(told: Readonly<Record<string, string>>, base: Segment, { columnOf, known, lose }: Laying): Segment['cells'] {
  const now: Record<string, string> = { ...base.cells };
  for (const [key, text] of Object.entries(told)) {
    const column = columnOf(key);
    if (column === null || isCutOf(text, now[column] ?? '')) continue;
    if (text.length > known.longest.cell) lose('textTooLong', 'cells', text);
    else if (text === '') delete now[column];
    else now[column] = text;
  }
  return now as NonNullable<Segment['cells']>;
}

function hardStartOf(hardStart: Segment['hardStart'], base: Segment, { rundown, lose }: Laying): { readonly hardStart?: Segment['hardStart'] } {
  if (!hardStart) return { hardStart: null };
  // The rule that the act will be judged by, on a rundown of this line alone.
  const tried = setHardStart({ ...rundown, segments: [base], reserve: [] }, base.id, hardStart);
  if (tried.outcome === 'segmentEdited') return { hardStart };
  lose('hardStartUnreadable', 'hardStart', 'local' in hardStart ? hardStart.local : String(hardStart.offsetSeconds));
  return {};
}

/** People by id, else by name; whoever sits there keeps what is not told. */
function seatsOf(seats: readonly ToldSeat[], base: Segment, { known, lose }: Laying): readonly SeatedSpeaker[] {
  const seated: SeatedSpeaker[] = [];
  for (const seat of seats) {
    const person = personOf(seat, base, known);
    if (person === undefined) lose('personUnknown', 'speakers', seat.name);
    else if (!seated.some(({ id }) => (id as string) === person.id)) {
      const before = base.speakers.find(({ id }) => (id as string) === person.id);
      const role: SeatRole = seat.role ?? before?.role ?? person.role;
      seated.push({ ...before, id: person.id as SpeakerId, role, seconds: seat.seconds ?? before?.seconds ?? 0, why: before?.why ?? [] });
    }
  }
  return seated;
}

function personOf({ id, name }: ToldSeat, base: Segment, { people }: Known): Known['people'][number] | undefined {
  const named = people.filter((one) => samePerson(one.name, name));
  return people.find((one) => one.id === id) ?? named.find((one) => base.speakers.some((seat) => (seat.id as string) === one.id)) ?? named[0];
}
