import type { CallSheetDocument } from '../call-sheet-document.js';
import { describeCallSheet } from '../describe-call-sheet.js';
import { describeHead } from '../describe-head.js';
import { localDateTime } from '../local-date-time.js';
import type { PrintedShow } from '../printed-show.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { CallsDocument } from './calls-document.js';
import { CALLS_WORDS } from './calls-words.js';
import { listPeople, type PersonOnSet } from './people-on-set.js';

/** A show → everybody's call sheet, by name, or that of `person` alone. Nobody else's telephone or address stands on it. The same show gives the same document. */
export function describeCalls(show: PrintedShow, person?: string): CallsDocument {
  const { locale } = show.heading;
  const { paper, undated, nobody } = CALLS_WORDS[locale];
  const { page } = WORDS[locale];
  const people = listPeople(show);
  const guests = people.filter(({ id, isHost }) => !isHost && (person === undefined || id === person)).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return {
    form: 'calls',
    orientation: 'portrait',
    ...describeHead(show, paper),
    sheets: guests.flatMap((guest) => describeCall(guest, people, show) ?? []),
    empty: typeset(show.rundown.start === null ? undated : nobody, locale),
    remarks: [],
    words: { page: page.page, footer: page.footer, missingCharacters: page.missingCharacters, droppedEmoji: page.droppedEmoji },
  };
}

/** Null for whom no hour is known. */
function describeCall({ id, name, speaker, lines }: PersonOnSet, people: readonly PersonOnSet[], show: PrintedShow): CallSheetDocument | null {
  const { heading, house, rundown } = show;
  const hours = speaker?.presence ?? null;
  if (speaker === undefined || hours === null || rundown.start === null) return null;
  const { zone } = rundown.start;
  const lineIds = new Set(lines.map((line) => line.id));
  const { documentTitle, ...sheet } = describeCallSheet({
    locale: heading.locale,
    recipient: { name, title: speaker.title, organisation: speaker.organisation },
    show: [heading.title, heading.episode ?? ''].filter((text) => text.trim() !== '').join(' – '),
    letterhead: house?.letterhead ?? '',
    zone,
    call: hours.call,
    makeUp: hours.makeUp ?? null,
    microphone: hours.microphone ?? null,
    release: hours.release,
    settled: hours.settled ?? true,
    arrives: hours.arrives ?? null,
    leaves: hours.leaves ?? null,
    place: { ...(heading.place ?? { name: heading.venue ?? '', address: '', access: '' }), mapAddress: house?.mapAddress ?? '' },
    contact: house?.contact ?? { name: '', telephone: '', address: '' },
    segments: lines.map(({ times, kind, title, durationSeconds }) => ({
      number: times.number, kind, title, start: localDateTime(Date.parse(times.start ?? ''), zone).slice(0, 16), seconds: times.countedSeconds || durationSeconds,
    })),
    companions: people.filter((one) => one.id !== id && one.lines.some((line) => lineIds.has(line.id))).map((one) => one.name),
    printedAt: heading.printedAt,
    version: heading.version,
  });
  return { ...sheet, documentTitle, check: describeHead(show, '').check };
}
