import type { CallMoment, CallRow, CallSheetDocument, CallTable } from './call-sheet-document.js';
import type { CallSheetInput } from './call-sheet-input.js';
import { CALL_SHEET_WORDS } from './call-sheet-words.js';
import { describeCompanions, describeContact, describePlace } from './describe-card.js';
import { formatDay, formatStamp } from './format-date.js';
import { daysBetween, localDateTime } from './local-date-time.js';
import { sayHour } from './say-hour.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** When and where a guest must be, with whom and for what → the paper they are sent. The same input gives the same document. */
export function describeCallSheet(input: CallSheetInput): CallSheetDocument {
  const { locale, call } = input;
  const words = CALL_SHEET_WORDS[locale];
  const { untitled, unknownSpeaker, page } = WORDS[locale];
  const show = typeset(input.show, locale) || untitled;
  const recipient = typeset(input.recipient.name, locale) || unknownSpeaker;
  const office = [input.recipient.title, input.recipient.organisation].map((text) => text.trim()).filter((text) => text !== '');
  const stamp = formatStamp(localDateTime(Date.parse(input.printedAt), input.zone), locale);
  return {
    form: 'callSheet',
    locale,
    orientation: 'portrait',
    documentTitle: [words.title, recipient, show].join(' – '),
    printedAt: new Date(input.printedAt).toISOString(),
    title: words.title,
    letterhead: typeset(input.letterhead, locale),
    show,
    recipient,
    recipientDetail: typeset(office.join(', '), locale),
    running: [show, recipient, words.called(formatDay(call, locale), sayHour(call, locale))],
    day: formatDay(call, locale),
    clock: words.clock(input.zone),
    moments: [momentOf(words.call, call, input), momentOf(words.release, input.release, input)],
    steps: [{ label: words.makeUp, at: input.makeUp }, { label: words.microphone, at: input.microphone }].flatMap(({ label, at }) => (at ? momentOf(label, at, input) : [])),
    unsettled: input.settled === false ? words.unsettled : '',
    included: words.included,
    noted: sayNoted(input),
    place: describePlace(input),
    contact: describeContact(input),
    segments: describeSegments(input),
    companions: describeCompanions(input),
    remarks: [],
    words: { page: page.page, footer: words.footer(stamp, sayVersion(input)), missingCharacters: page.missingCharacters, droppedEmoji: page.droppedEmoji },
  };
}

const sayVersion = ({ version, locale }: CallSheetInput): string | null => (version === undefined ? null : version === null ? WORDS[locale].draft : WORDS[locale].version(version));

function momentOf(label: string, local: string, input: CallSheetInput): CallMoment {
  return { label, hour: sayHour(local, input.locale), day: otherDay(local, input) };
}

/** The day in words when it is not the day of the call, else empty. */
function otherDay(local: string, { call, locale }: CallSheetInput): string {
  return local.slice(0, 10) === call.slice(0, 10) ? '' : formatDay(local, locale);
}

function sayNoted(input: CallSheetInput): string {
  const { locale, arrives, leaves } = input;
  const words = CALL_SHEET_WORDS[locale];
  const hours = [
    ...(arrives === null ? [] : [words.arrives(sayHour(arrives, locale), otherDay(arrives, input))]),
    ...(leaves === null ? [] : [words.leaves(sayHour(leaves, locale), otherDay(leaves, input))]),
  ];
  return hours.length === 0 ? '' : words.noted(hours);
}

function describeSegments(input: CallSheetInput): CallTable | null {
  const { segments: title, columns } = CALL_SHEET_WORDS[input.locale];
  return input.segments.length === 0 ? null : { title, columns, rows: input.segments.map((segment) => describeRow(segment, input)) };
}

function describeRow({ start, number, kind, title, seconds }: CallSheetInput['segments'][number], { call, locale }: CallSheetInput): CallRow {
  const { kinds, nextDay } = WORDS[locale];
  const days = daysBetween(call, start);
  const [titled, named] = [typeset(title, locale), kinds[kind]];
  return {
    time: sayHour(start, locale),
    nextDay: days === 0 ? '' : nextDay(days),
    number: number.trim().replace(/ /g, '\u00a0'),
    title: titled || named,
    kind: titled === '' || titled === named ? '' : named,
    minutes: sayMinutes(seconds, locale),
  };
}

/** « 10 min », « 1 h 05 »: minutes rounded up, one at least, as the mail says them. */
function sayMinutes(seconds: number, locale: CallSheetInput['locale']): string {
  const words = CALL_SHEET_WORDS[locale];
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes < 60 ? words.minutes(minutes) : words.hours(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'));
}
