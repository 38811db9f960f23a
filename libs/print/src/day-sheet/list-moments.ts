import type { TimedSegment } from '#rundown';
import { daysBetween, localDateTime } from '../local-date-time.js';
import { listPeople, playedLines, type PersonOnSet } from '../people/people-on-set.js';
import type { PrintedShow } from '../printed-show.js';
import type { PrintLocale } from '../print-locale.js';
import { sayHour } from '../say-hour.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { DayMoment } from './day-sheet-document.js';
import { DAY_SHEET_WORDS } from './day-sheet-words.js';

/** A moment before it is shown: its local date-time decides the order, then its rank. */
interface Moment extends Pick<DayMoment, 'what' | 'detail'> {
  readonly at: string;
  /** Of moments at the same minute: people come before they play, and leave after. */
  readonly rank: number;
  readonly strong?: boolean;
}

/** Everything that happens on the day of these shows, in order: people coming and leaving, studio time, recordings, changeovers, the end. */
export function listMoments(shows: readonly PrintedShow[], locale: PrintLocale): readonly DayMoment[] {
  const { untitled, nextDay } = WORDS[locale];
  const titleOf = ({ heading }: PrintedShow) => typeset(heading.title, locale) || untitled;
  const moments = shows.flatMap((show, index) => momentsOf(show, changeoverAfter(show, shows[index + 1], locale)).map((moment) => ({ ...moment, show: shows.length > 1 ? titleOf(show) : '' })));
  const end = moments.map(({ at }) => at).toSorted(byMinute).at(-1);
  const all = end === undefined ? [] : [...moments, { at: end, rank: 9, what: DAY_SHEET_WORDS[locale].moments.dayEnd, detail: '', show: '' }];
  const ordered = all.toSorted((one, other) => byMinute(one.at, other.at) || one.rank - other.rank);
  const first = shows.flatMap(({ rundown }) => rundown.start?.local ?? []).toSorted()[0] ?? ordered[0]?.at ?? '';
  return ordered.map(({ at, what, detail, show, strong = false }) => {
    const days = daysBetween(first, at);
    return { hour: sayHour(at, locale), nextDay: days === 0 ? '' : nextDay(days), what, detail, show, strong };
  });
}

const byMinute = (one: string, other: string): number => (one.slice(0, 16) < other.slice(0, 16) ? -1 : one.slice(0, 16) > other.slice(0, 16) ? 1 : 0);

function momentsOf(show: PrintedShow, changeover: Moment | null): readonly Moment[] {
  const { locale } = show.heading;
  const { moments: words } = DAY_SHEET_WORDS[locale];
  const people = listPeople(show);
  return [
    ...together(people, ({ arrives, call }) => arrives ?? call).map((one) => ({ ...one, rank: 0, what: words.call })),
    ...together(people, ({ makeUp }) => makeUp ?? null).map((one) => ({ ...one, rank: 1, what: words.makeUp })),
    ...together(people, ({ microphone }) => microphone ?? null, ({ name, speaker }) => [name, typeset(speaker?.microphone ?? '', locale)].filter((text) => text !== '').join('\u00a0: ')).map((one) => ({ ...one, rank: 2, what: words.microphone })),
    ...studioMoments(show),
    ...together(people, ({ leaves, release }) => leaves ?? release).map((one) => ({ ...one, rank: 7, what: words.release })),
    ...(changeover === null ? [] : [changeover]),
  ];
}

type Hours = NonNullable<NonNullable<PersonOnSet['speaker']>['presence']>;

/** Who shares a moment is named together, host first as they come. */
function together(people: readonly PersonOnSet[], hourOf: (hours: Hours) => string | null, say: (person: PersonOnSet) => string = ({ name }) => name): readonly Pick<Moment, 'at' | 'detail'>[] {
  const groups = new Map<string, string[]>();
  for (const person of people) {
    const at = person.speaker?.presence ? hourOf(person.speaker.presence) : null;
    if (at !== null) groups.set(at, [...(groups.get(at) ?? []), say(person)]);
  }
  return [...groups].map(([at, names]) => ({ at, detail: names.join(', ') }));
}

/** Studio time around the programme line by line, the programme's start and end, and what starts at an hour of its own. */
function studioMoments(show: PrintedShow): readonly Moment[] {
  const { rundown, heading: { locale, title } } = show;
  const words = DAY_SHEET_WORDS[locale];
  const { untitled } = WORDS[locale];
  const lines = playedLines(show).filter(({ times }) => times.start !== null);
  const inside = lines.filter(({ outside }) => !outside);
  const titled = (line: TimedSegment) => `${line.times.number.replaceAll(' ', '\u00a0')} – ${typeset(line.title, locale) || untitled}`;
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return lines.map((line) => ({ at: startOf(line, show), rank: 3, what: titled(line), detail: '' }));
  return [
    ...lines.filter(({ outside }) => outside).map((line) => ({ at: startOf(line, show), rank: 3, what: titled(line), detail: words.minutes(Math.ceil(line.times.countedSeconds / 60)) })),
    { at: startOf(first, show), rank: 4, what: words.moments.recording, detail: typeset(title, locale) || untitled, strong: true },
    ...inside.filter((line) => line !== first && (line.hardStart ?? null) !== null).map((line) => ({ at: startOf(line, show), rank: 5, what: words.moments.hardStart, detail: titled(line) })),
    { at: rundown.end === null ? startOf(last, show) : rundown.end.slice(0, 16), rank: 6, what: words.moments.end, detail: '', strong: true },
  ];
}

const startOf = ({ times }: TimedSegment, { rundown, heading }: PrintedShow): string => localDateTime(Date.parse(times.start ?? ''), rundown.start?.zone ?? heading.zone).slice(0, 16);

/** The studio is turned over for the next show once this one has left it; null where it is recorded elsewhere, or nothing follows. */
function changeoverAfter(show: PrintedShow, next: PrintedShow | undefined, locale: PrintLocale): Moment | null {
  if (next === undefined || show.rundown.end === null || next.heading.venue !== show.heading.venue) return null;
  const last = playedLines(show).at(-1);
  if (last === undefined || last.times.start === null) return null;
  const words = DAY_SHEET_WORDS[locale];
  const { zone } = show.rundown.start ?? show.heading;
  const at = localDateTime(Date.parse(last.times.start) + last.times.countedSeconds * 1000, zone).slice(0, 16);
  const minutes = Math.round((show.house?.changeoverSeconds ?? 0) / 60);
  const then = words.next(typeset(next.heading.title, locale) || WORDS[locale].untitled);
  return { at, rank: 8, what: words.moments.changeover, detail: minutes === 0 ? then : `${words.minutes(minutes)}, ${then}` };
}
