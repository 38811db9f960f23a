import { clockOf, type GroupId, type Language, type Seconds, type Segment, type TimedSegment } from '#rundown';
import type { Conducteur1 } from '../conducteur-1.js';
import { lookUp, type LookUp } from '../look-up.js';
import { sourceWord } from '../source-word.js';
import { cellText, showCells } from '../table/show-cells.js';
import { keyOfLabel, ONTIME_COLOURS, ONTIME_FIELDS, ONTIME_LABELS, ownLabel, textField, type OntimeFieldName } from './ontime-fields.js';
import type { OntimeCustom, OntimeEntry, OntimeEvent, OntimeGroup, OntimeProject } from './ontime-project.js';

const DAY_SECONDS = 86_400;
const LATEST_SECONDS = DAY_SECONDS - 1;
const LONGEST_TITLE = 64;
const WARNING_MILLISECONDS = 60_000;
const DANGER_MILLISECONDS = 15_000;
/** The version whose rules these are. */
const ONTIME_VERSION = '4.11.0';
/** What the project's data call the titles of the show's own columns. */
export const COLUMN_DATA = 'Conducteur column';

/** The running order as an Ontime 4 project, and what waits aside as skipped events at its end. What Ontime has no place for travels in custom fields. */
export function toOntime(document: Conducteur1, language: Language = 'fr'): string {
  const found = lookUp(document);
  const { rundown } = found;
  const own = (document.columns ?? []).map(({ id, title }, index) => ({ id: id as string, title, label: ownLabel(title, index) }));
  const labels = ONTIME_LABELS[language];
  const lines = [...rundown.segments, ...rundown.reserve];
  const events = eventsOf(lines, found, language, own);
  const { order, groups } = arrange(lines, found);
  const entries: Record<string, OntimeEntry> = {};
  for (const group of groups) entries[group.id] = group;
  for (const event of events) entries[event.id] = { ...event, parent: groups.find((group) => group.entries.includes(event.id))?.id ?? null };
  const flatOrder = order.flatMap((id) => [id, ...(groups.find((group) => group.id === id)?.entries ?? [])]);
  const project: OntimeProject = {
    rundowns: { conducteur: { id: 'conducteur', title: rundown.title, order, flatOrder, entries, revision: 1 } },
    project: {
      title: rundown.title,
      description: document.episode?.title ?? document.topic.articleTitle ?? '',
      url: '',
      info: '',
      logo: null,
      custom: own.map(({ title }, index) => ({ title: `${COLUMN_DATA} ${index + 1}`, value: title, url: '' })),
    },
    settings: { version: ONTIME_VERSION, editorKey: null, operatorKey: null, timeFormat: '24', language },
    viewSettings: {},
    urlPresets: [],
    customFields: Object.fromEntries([...ONTIME_FIELDS.map((name) => labels[name]), ...own.map(({ label }) => label)].map((label) => [keyOfLabel(label), textField(label)])),
    automation: { enabledAutomations: false, enabledOscIn: false, oscPortIn: 8888, triggers: [], automations: {} },
  };
  return `${JSON.stringify(project, null, 2)}\n`;
}

interface OwnColumn {
  readonly id: string;
  readonly label: string;
}

function eventsOf(lines: readonly (TimedSegment | Segment)[], found: LookUp, language: Language, own: readonly OwnColumn[]): readonly OntimeEvent[] {
  let [at, played] = [0, 0];
  return lines.map((segment) => {
    const times = 'times' in segment ? segment.times : null;
    const skip = times === null || Boolean(segment.skipped);
    if (times !== null) at = times.start === null ? times.studioSeconds % DAY_SECONDS : secondsOf(clockOf(times.start));
    const event = eventOf(segment, at, skip, !skip && played > 0 && (times?.gapSeconds ?? null) === null, found, language, own);
    if (!skip) played += 1;
    return event;
  });
}

function eventOf(segment: TimedSegment | Segment, at: Seconds, skip: boolean, linked: boolean, found: LookUp, language: Language, own: readonly OwnColumn[]): OntimeEvent {
  const seconds = Math.min(segment.durationSeconds, LATEST_SECONDS);
  return {
    type: 'event',
    id: segment.id,
    flag: Boolean(segment.hardStart),
    cue: 'times' in segment ? segment.times.number : '',
    title: shortTitle(segment.title),
    note: segment.notes.trim(),
    endAction: 'none',
    timerType: 'count-down',
    countToEnd: segment.countToEnd === true,
    linkStart: linked,
    timeStrategy: 'lock-duration',
    timeStart: at * 1000,
    timeEnd: ((at + seconds) % DAY_SECONDS) * 1000,
    duration: seconds * 1000,
    skip,
    colour: segment.colour ? ONTIME_COLOURS[segment.colour] : '',
    timeWarning: WARNING_MILLISECONDS,
    timeDanger: DANGER_MILLISECONDS,
    custom: customOf(segment, found, language, own),
    triggers: [],
    parent: null,
    revision: 0,
    delay: 0,
    dayOffset: 0,
    gap: 0,
  };
}

function customOf(segment: TimedSegment | Segment, found: LookUp, language: Language, own: readonly OwnColumn[]): OntimeCustom {
  const labels = ONTIME_LABELS[language];
  const { kind, speakers, objective, content, questions, quotes, camera, sound, lowerThird, theme, hardStart, state, outside, elasticity, group } = showCells(segment, found, language);
  const texts: Readonly<Record<string, string>> = segment.cells ?? {};
  const said: Readonly<Record<OntimeFieldName, string>> = {
    ...(Object.fromEntries(Object.entries({ kind, speakers, objective, content, questions, quotes, camera, sound, lowerThird, theme, hardStart, state, outside, elasticity, group }).map(([name, cell]) => [name, cellText(cell)])) as Record<OntimeFieldName, string>),
    // What Ontime would cut or trim stands here whole.
    fullTitle: shortTitle(segment.title) === segment.title ? '' : segment.title,
    notes: segment.notes.trim() === segment.notes ? '' : segment.notes,
    origin: originOf(segment, found, language),
    id: segment.id,
  };
  const fields = [...ONTIME_FIELDS.map((name): [string, string] => [labels[name], said[name]]), ...own.map(({ id, label }): [string, string] => [label, texts[id] ?? ''])];
  return Object.fromEntries(fields.filter(([, text]) => text !== '').map(([label, text]) => [keyOfLabel(label), text]));
}

/** Where the line's words come from: who wrote them, and where. */
function originOf(segment: Segment, found: LookUp, language: Language): string {
  const kinds = new Map(found.document.sources.map(({ id, kind }) => [id, kind]));
  const named = [...found.quotesIn(segment), ...found.questionsIn(segment)].map(({ source, origin }) => [sourceWord(kinds.get(source) ?? '', language), origin.author ?? ''].filter((part) => part !== '').join(', '));
  return [...new Set(named)].join(' ; ');
}

/** Lines of a part that follow each other stand in a group entry; a part that is taken up again has one for each time. */
function arrange(lines: readonly Segment[], { document, groupTitle }: LookUp): { readonly order: readonly string[]; readonly groups: readonly OntimeGroup[] } {
  const order: string[] = [];
  const groups: OntimeGroup[] = [];
  let before: GroupId | null = null;
  for (const segment of lines) {
    const part = segment.group ?? null;
    if (part === null) order.push(segment.id);
    else if (part === before) groups.push({ ...groups.at(-1)!, entries: [...groups.pop()!.entries, segment.id] });
    else {
      const id = `group-${groups.length + 1}`;
      const budget = document.groups?.find((one) => one.id === (part as string))?.budgetSeconds ?? null;
      order.push(id);
      groups.push({
        type: 'group', id, title: groupTitle(part), note: '', entries: [segment.id], targetDuration: budget === null ? null : budget * 1000, colour: '', custom: {}, revision: 0,
        timeStart: null, timeEnd: null, duration: 0, isFirstLinked: false,
      });
    }
    before = part;
  }
  return { order, groups };
}

/** Ontime keeps 64 letters, without blanks around them. */
function shortTitle(title: string): string {
  const line = title.trim();
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/u, '').trimEnd()}…`;
}

const secondsOf = (clock: string): Seconds => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
