import { readHardStart, SEGMENT_COLOURS, type HardStart, type Seconds, type SegmentColour } from '#rundown';
import { readElasticity, readFlag, readKind, readSeats, readState } from '../import/read-told-cells.js';
import { fold, type Told, type ToldAt, type ToldFields, type ToldLine, type Unread, type UnreadCode } from '../import/told.js';
import type { TableReader } from '../import/tell-table.js';
import { ONTIME_COLOURS, ONTIME_FIELDS, ONTIME_LABELS, ownLabel, type OntimeFieldName } from './ontime-fields.js';
import type { OntimeProject } from './ontime-project.js';
import { COLUMN_DATA } from './to-ontime.js';

type Loose = Readonly<Record<string, unknown>>;
const MOST_SHOWN = 80;
const DAY_SECONDS = 86_400;

/** The rundowns that a project holds, by title. */
export const ontimeRundowns = ({ rundowns }: OntimeProject): readonly { readonly id: string; readonly title: string }[] =>
  Object.entries(rundowns as unknown as Loose).filter(([, one]) => isObject(one)).map(([id, one]) => ({ id, title: textOf((one as Loose)['title']) || id }));

/** Whatever a rundown of an Ontime project says: events are lines, groups are parts, custom fields that are not ours are columns of the show's own. Delays and milestones are told to be left out. */
export function tellOntime(project: OntimeProject, rundownId: string, reader: TableReader): Told {
  const rundown = (project.rundowns as unknown as Loose)[rundownId];
  const unread: Unread[] = [];
  if (!isObject(rundown)) return { lines: [], groups: [], columns: [], unread };
  const entries = isObject(rundown['entries']) ? rundown['entries'] : {};
  const { ours, own } = fieldsOf(project);
  const groups: { key: string; title: string; budgetSeconds: Seconds | null }[] = [];
  const lines: ToldLine[] = [];
  let expected: Seconds | null = null;
  const visit = (id: unknown, group: string | null) => {
    const entry = entries[String(id)];
    if (!isObject(entry)) return;
    const at: ToldAt = { sheet: null, row: lines.length + 1 };
    if (entry['type'] === 'group' || entry['type'] === 'block') {
      const title = textOf(entry['title']);
      // A part that is taken up again is one part.
      if (!groups.some(({ key }) => key === fold(title))) groups.push({ key: fold(title), title, budgetSeconds: secondsOf(entry['targetDuration']) });
      for (const inner of Array.isArray(entry['entries']) ? entry['entries'] : []) visit(inner, fold(title));
    } else if (entry['type'] === 'event') {
      const lose = (code: UnreadCode, column: string, text: string) => void unread.push({ at, column, text: text.slice(0, MOST_SHOWN), code, loses: 'cell' });
      lines.push(lineOf({ entry, at, group, ours, own, lose, reader, expected }));
      if (entry['skip'] !== true) expected = ((secondsOf(entry['timeStart']) ?? 0) + (secondsOf(entry['duration']) ?? 0)) % DAY_SECONDS;
    } else unread.push({ at, column: null, text: textOf(entry['title']) || textOf(entry['type']), code: 'entryIgnored', loses: 'row' });
  };
  for (const id of Array.isArray(rundown['order']) ? rundown['order'] : []) visit(id, null);
  return { lines, groups, columns: own.map(({ key, title }) => ({ key, title })), unread };
}

interface EventToTell {
  readonly entry: Loose;
  readonly at: ToldAt;
  readonly group: string | null;
  readonly ours: ReadonlyMap<OntimeFieldName, string>;
  readonly own: readonly OwnField[];
  readonly lose: (code: UnreadCode, column: string, text: string) => void;
  readonly reader: TableReader;
  /** Where it would start if it floated. */
  readonly expected: Seconds | null;
}

function lineOf({ entry, at, group, ours, own, lose, reader, expected }: EventToTell): ToldLine {
  const custom = isObject(entry['custom']) ? entry['custom'] : {};
  const said = (name: OntimeFieldName): string | undefined => (ours.has(name) ? textOf(custom[ours.get(name)!]) : undefined);
  const state = said('state') ? readState(said('state')!) : undefined;
  const skipped = state?.skipped ?? (entry['skip'] === true && state?.aside !== true ? 'floated' : null);
  const texts = Object.fromEntries((['objective', 'content', 'camera', 'sound', 'lowerThird'] as const).flatMap((name) => (said(name) === undefined ? [] : [[name, said(name)!]])));
  const kind = readKind(said('kind') ?? '');
  if (kind === null && said('kind')) lose('kindUnknown', ours.get('kind')!, said('kind')!);
  const elasticity = said('elasticity') === undefined ? undefined : readElasticity(said('elasticity')!);
  const theme = said('theme');
  const duration = secondsOf(entry['duration']);
  if (duration === null || duration < 0) lose(duration === null ? 'durationMissing' : 'durationNegative', 'duration', textOf(entry['duration']));
  const fields: ToldFields = {
    title: said('fullTitle') || textOf(entry['title']),
    notes: said('notes') || textOf(entry['note']),
    ...texts,
    ...(duration !== null && duration >= 0 && { durationSeconds: duration }),
    ...(kind !== null && { kind }),
    ...(elasticity !== undefined && { elasticity }),
    ...(ours.has('outside') && { outside: readFlag(said('outside')!) }),
    ...(said('speakers') !== undefined && { speakers: readSeats(said('speakers')!, reader.people) }),
    ...(theme !== undefined && { theme: theme === '' ? null : { id: null, label: theme } }),
    ...hardStartOf(entry, said('hardStart'), expected, reader, lose),
    skipped,
    countToEnd: entry['countToEnd'] === true,
    colour: colourOf(textOf(entry['colour'])),
    group,
    ...(own.length > 0 && { cells: Object.fromEntries(own.map(({ key, field }) => [key, textOf(custom[field])])) }),
  };
  return { at, id: said('id') || null, number: textOf(entry['cue']) || null, aside: ours.has('state') ? state?.aside === true : null, fields };
}

/** As it was when it left us; of somebody else's event, where it neither follows the one before nor is the first. */
function hardStartOf(entry: Loose, written: string | undefined, expected: Seconds | null, { start }: TableReader, lose: EventToTell['lose']): { readonly hardStart?: HardStart | null } {
  if (written !== undefined) {
    if (written === '') return { hardStart: null };
    const local = /^\d{4}-\d\d-\d\dT/u.test(written) ? { local: written } : readHardStart(written, start);
    if (local === undefined) lose('hardStartUnreadable', 'hardStart', written);
    return local === undefined ? {} : { hardStart: local };
  }
  const at = secondsOf(entry['timeStart']);
  if (entry['linkStart'] !== false || expected === null || at === null || at === expected || entry['skip'] === true) return {};
  const clock = [at / 3600, (at / 60) % 60, at % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  const read = readHardStart(clock, start);
  if (read === undefined) lose('hardStartUnreadable', 'timeStart', clock);
  return read === undefined ? {} : { hardStart: read };
}

interface OwnField {
  /** The custom field's. */
  readonly field: string;
  readonly key: string;
  readonly title: string;
}

/** Which custom fields are ours, in either language, and which are columns: by the title that the project's data tell, else by their label. */
function fieldsOf({ customFields, project }: OntimeProject): { readonly ours: ReadonlyMap<OntimeFieldName, string>; readonly own: readonly OwnField[] } {
  const labels = Object.entries((customFields ?? {}) as unknown as Loose).flatMap(([key, field]) => (isObject(field) ? [[key, textOf(field['label']) || key] as const] : []));
  const ours = new Map<OntimeFieldName, string>();
  const own: OwnField[] = [];
  const custom: unknown = isObject(project) ? project['custom'] : undefined;
  const told = (Array.isArray(custom) ? custom : []).filter(isObject).filter(({ title }) => textOf(title).startsWith(COLUMN_DATA)).map(({ value }) => textOf(value));
  for (const [field, label] of labels) {
    const name = ONTIME_FIELDS.find((one) => Object.values(ONTIME_LABELS).some((words) => fold(words[one]) === fold(label)));
    if (name !== undefined && !ours.has(name)) ours.set(name, field);
    else {
      const title = told.find((one, index) => ownLabel(one, index) === label) ?? label;
      own.push({ field, key: fold(title) || field, title });
    }
  }
  return { ours, own: own.filter(({ key }, index) => own.findIndex((one) => one.key === key) === index) };
}

/** The colour that is nearest by eye; null for none. */
function colourOf(hex: string): SegmentColour | null {
  const wanted = partsOf(hex);
  if (wanted === null) return null;
  const far = (colour: SegmentColour) => partsOf(ONTIME_COLOURS[colour])!.reduce((sum, part, index) => sum + (part - wanted[index]!) ** 2, 0);
  return SEGMENT_COLOURS.reduce((best, colour) => (far(colour) < far(best) ? colour : best));
}

function partsOf(hex: string): readonly number[] | null {
  const digits = /^#?([0-9a-f]{6})/iu.exec(hex)?.[1] ?? /^#?([0-9a-f]{3})$/iu.exec(hex)?.[1]?.replace(/./gu, '$&$&');
  return digits === undefined ? null : [0, 2, 4].map((from) => Number.parseInt(digits.slice(from, from + 2), 16));
}

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const secondsOf = (value: unknown): Seconds | null => (typeof value === 'number' && Number.isFinite(value) ? Math.round(value / 1000) : null);
