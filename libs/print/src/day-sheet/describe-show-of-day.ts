import { formatDuration } from '#rundown';
import { formatHour } from '../format-date.js';
import { listPeople, numbersOf, type PersonOnSet } from '../people/people-on-set.js';
import type { PrintedShow } from '../printed-show.js';
import { sayHour } from '../say-hour.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { DayPersonRow, DayShowSheet } from './day-sheet-document.js';
import { DAY_SHEET_WORDS } from './day-sheet-words.js';

/** A show with whom it needs, host first and then by the hour they are called; `several`: it stands among others, which the sheet's head says nothing of. */
export function describeShowOfDay(show: PrintedShow, several: boolean): DayShowSheet {
  const { rundown, heading } = show;
  const { locale } = heading;
  const words = DAY_SHEET_WORDS[locale];
  const { untitled, draft, version } = WORDS[locale];
  const people = listPeople(show);
  const order = ({ isHost, speaker }: PersonOnSet) => `${isHost ? 0 : 1}${speaker?.presence?.call.slice(0, 16) ?? '9'}`;
  const start = rundown.start?.local;
  return {
    title: typeset(heading.title, locale) || untitled,
    facts: [
      { label: words.facts.recording, value: start === undefined ? '' : rundown.end === null ? formatHour(start, locale) : words.span(formatHour(start, locale), formatHour(rundown.end, locale)) },
      { label: words.facts.programme, value: formatDuration(rundown.plannedSeconds) },
      { label: words.facts.host, value: typeset(heading.host ?? '', locale) },
      { label: several ? words.facts.version : '', value: several ? (heading.version === null ? draft : version(heading.version)) : '' },
      { label: '', value: start === undefined ? typeset(words.undated, locale) : '' },
    ].filter(({ value }) => value !== ''),
    people: people.toSorted((one, other) => (order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0)).map((person) => describePerson(person, show)),
    open: [
      { label: words.rightsMissing, value: named(people, ({ speaker, isHost }) => !isHost && speaker?.rightsSigned === false) },
      { label: words.withoutMicrophone, value: people.some(({ speaker }) => speaker?.microphone) ? named(people, ({ speaker }) => !speaker?.microphone) : '' },
      { label: words.withoutChair, value: people.some(({ speaker }) => speaker?.chair) ? named(people, ({ speaker, isAudience }) => !speaker?.chair && !isAudience) : '' },
    ].filter(({ value }) => value !== ''),
  };
}

const named = (people: readonly PersonOnSet[], wanted: (person: PersonOnSet) => boolean): string => people.filter(wanted).map(({ name }) => name).join(', ');

function describePerson({ name, office, isHost, standing, speaker, lines }: PersonOnSet, { heading: { locale } }: PrintedShow): DayPersonRow {
  const words = DAY_SHEET_WORDS[locale];
  const hours = speaker?.presence ?? null;
  const hour = (local: string | null | undefined) => (local ? sayHour(local, locale) : '');
  const first = lines[0]?.times.start ?? null;
  return {
    person: name,
    office: [...(isHost ? [words.hosting] : []), ...(office === '' ? [] : [office])].join(' · '),
    notes: [
      standing,
      hours?.settled === false ? words.unsettled : '',
      hours?.arrives ? words.arrives(hour(hours.arrives)) : '',
      hours?.leaves ? words.leaves(hour(hours.leaves)) : '',
      speaker?.rightsSigned === false && !isHost ? words.rights : '',
    ].filter((text) => text !== ''),
    cells: {
      call: hour(hours?.call),
      makeUp: hour(hours?.makeUp),
      microphone: hour(hours?.microphone),
      onSet: [first === null ? '' : formatHour(first, locale), `${WORDS[locale].columns.number}\u00a0${numbersOf(lines)}`].filter((text) => text !== '').join(' · '),
      release: hour(hours?.release),
      chair: speaker?.chair ? String(speaker.chair) : '',
      wears: typeset(speaker?.microphone ?? '', locale),
      telephone: (speaker?.telephone ?? '').trim().replace(/ +/g, '\u00a0'),
    },
  };
}
