import { describeHead } from '../describe-head.js';
import { describeNamedHead } from '../people/describe-named-head.js';
import { formatDay, formatHour, formatStamp } from '../format-date.js';
import type { LabelledText } from '../labelled-text.js';
import { localDateTime } from '../local-date-time.js';
import type { PaperHead } from '../paper-head.js';
import type { PrintedShow } from '../printed-show.js';
import type { PrintLocale } from '../print-locale.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { DayPersonKey, DaySheetDocument } from './day-sheet-document.js';
import { DAY_SHEET_WORDS } from './day-sheet-words.js';
import { describeShowOfDay } from './describe-show-of-day.js';
import { listMoments } from './list-moments.js';

/** A recording day: its local date `YYYY-MM-DD`, and what the head says where no show does. */
export interface RecordingDay {
  readonly date: string;
  readonly locale: PrintLocale;
  /** ISO instant and zone for a day on which nothing is recorded. */
  readonly now: string;
  readonly zone: string;
}

const KEYS: readonly DayPersonKey[] = ['person', 'call', 'makeUp', 'microphone', 'onSet', 'release', 'chair', 'wears', 'telephone'];

/** One show → its day sheet. Telephones stand on it where the show has them: it is for the production alone. */
export function describeDaySheet(show: PrintedShow, orientation: 'landscape' | 'portrait' = 'landscape'): DaySheetDocument {
  const { paper, title } = DAY_SHEET_WORDS[show.heading.locale];
  return sheetOf([show], show.heading.locale, describeNamedHead(show, paper, title), orientation);
}

/** All shows of a day, in order of start → the sheet of that day. The same shows give the same document. */
export function describeDay(shows: readonly PrintedShow[], day: RecordingDay, orientation: 'landscape' | 'portrait' = 'landscape'): DaySheetDocument {
  return sheetOf(shows, day.locale, headOfDay(shows, day), orientation);
}

function sheetOf(shows: readonly PrintedShow[], locale: PrintLocale, head: PaperHead, orientation: 'landscape' | 'portrait'): DaySheetDocument {
  const words = DAY_SHEET_WORDS[locale];
  const { page } = WORDS[locale];
  const described = shows.map((show) => describeShowOfDay(show, shows.length > 1));
  const known = (key: DayPersonKey) => key === 'person' || described.some(({ people }) => people.some(({ cells }) => cells[key] !== ''));
  return {
    form: 'daySheet',
    orientation,
    ...head,
    places: describePlaces(shows, locale),
    timeline: { title: words.timeline, columns: words.columns, moments: listMoments(shows, locale) },
    columns: KEYS.filter(known).map((key) => ({ key, label: words.people[key] })),
    shows: described,
    remarks: [],
    words: { page: page.page, footer: page.footer, missingCharacters: page.missingCharacters, droppedEmoji: page.droppedEmoji, continued: page.continued, nobody: words.nobody, empty: words.empty },
  };
}

/** Each studio of the day once, with how to get in and whom to call. */
function describePlaces(shows: readonly PrintedShow[], locale: PrintLocale): DaySheetDocument['places'] {
  const words = DAY_SHEET_WORDS[locale];
  const places = shows.map(({ heading, house }) => {
    const { name, address, access } = heading.place ?? { name: heading.venue ?? '', address: '', access: '' };
    const lines: readonly LabelledText[] = [
      { label: '', value: typeset(address, locale) },
      { label: words.access, value: typeset(access, locale) },
      { label: words.map, value: house?.mapAddress.trim() ?? '' },
      { label: words.contact, value: [typeset(house?.contact.name ?? '', locale), (house?.contact.telephone ?? '').trim().replace(/ +/g, '\u00a0')].filter((text) => text !== '').join(', ') },
    ];
    return { title: typeset(name, locale), lines: lines.filter(({ value }) => value !== '') };
  });
  const named = places.filter(({ title, lines }) => title !== '' || lines.length > 0);
  return named.filter(({ title }, at) => named.findIndex((one) => one.title === title) === at);
}

function headOfDay(shows: readonly PrintedShow[], { date, locale, now, zone }: RecordingDay): PaperHead {
  const words = DAY_SHEET_WORDS[locale];
  // The newest of the shows' instants: while none of them changes, neither does the sheet.
  const printedAt = shows.map(({ heading }) => new Date(heading.printedAt).toISOString()).toSorted().at(-1) ?? new Date(now).toISOString();
  const stamp = WORDS[locale].printed(formatStamp(localDateTime(Date.parse(printedAt), shows[0]?.heading.zone ?? zone), locale));
  const day = formatDay(date, locale);
  const venues = [...new Set(shows.map(({ heading }) => typeset(heading.venue ?? '', locale)).filter((text) => text !== ''))].join(', ');
  const { check, copyOf } = shows[0] ? describeHead(shows[0], '') : { check: null, copyOf: '' };
  return {
    locale,
    documentTitle: [words.title, day, ...(venues === '' ? [] : [venues])].join(' – '),
    printedAt,
    title: words.title,
    subtitle: [day, venues].filter((text) => text !== '').join(' – '),
    facts: [
      { label: words.facts.shows, value: words.shows(shows.length) },
      { label: words.facts.recording, value: spanOf(shows, locale) },
      { label: words.facts.printed, value: stamp },
    ].filter(({ value }) => value !== ''),
    running: [words.title, venues, [day, stamp].join(' · ')],
    copyOf,
    check: shows.length === 1 ? check : null,
  };
}

/** From the first recording's start to the last one's end. */
function spanOf(shows: readonly PrintedShow[], locale: PrintLocale): string {
  const starts = shows.flatMap(({ rundown }) => rundown.start?.local ?? []).toSorted();
  const ends = shows.flatMap(({ rundown }) => rundown.end ?? []).toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return starts[0] === undefined || ends.length === 0 ? '' : DAY_SHEET_WORDS[locale].span(formatHour(starts[0], locale), formatHour(ends.at(-1)!, locale));
}

