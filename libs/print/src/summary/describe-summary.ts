import type { TimedSegment } from '#rundown';
import type { ConducteurRow } from '../conducteur-document.js';
import { totalsOf } from '../describe-conducteur.js';
import { describeHead } from '../describe-head.js';
import { describeParts } from '../describe-parts.js';
import type { LabelledText } from '../labelled-text.js';
import type { PrintedShow } from '../printed-show.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { SummaryDocument, SummaryLine } from './summary-document.js';
import { SUMMARY_WORDS } from './summary-words.js';

/** What is wanted of a row beside its times: who is there. */
const PEOPLE = [{ key: 'speakers' as const, label: '' }];

/** A show → all of it at a glance: parts with their times, who debates, totals, how much is to be settled, whom to ask. */
export function describeSummary(show: PrintedShow): SummaryDocument {
  const { locale } = show.heading;
  const { paper, oneMore, more, remarks, countRemarks } = SUMMARY_WORDS[locale];
  const { columns } = WORDS[locale];
  const { page, footer, missingCharacters, droppedEmoji, empty } = WORDS[locale].page;
  // Parts hold every line once, in running order.
  const segments = [...show.rundown.segments];
  return {
    form: 'summary',
    orientation: 'portrait',
    ...describeHead(show, paper),
    parts: describeParts(show, PEOPLE).map(({ title, budget, clock, rows }) => ({ title, budget, clock, lines: rows.map((row) => describeLine(row, segments.shift())) })),
    totals: [...totalsOf(show), { label: remarks, value: countRemarks(show.remarks.length, show.remarks.filter(({ level }) => level === 'warn').length) }],
    contacts: describeContacts(show),
    remarks: [],
    words: { page, footer, missingCharacters, droppedEmoji, empty, columns: [columns.front, columns.number, columns.segment, columns.duration], oneMore, more },
  };
}

function describeLine({ number, front, nextDay, duration, title, speakers, marks }: ConducteurRow, segment: TimedSegment | undefined): SummaryLine {
  return {
    number,
    front,
    nextDay,
    duration,
    title,
    people: segment?.kind !== 'debate' ? '' : speakers.filter(({ isHost }) => !isHost).map(({ name, standing }) => (standing === '' ? name : `${name} (${standing})`)).join(', '),
    mark: marks.join(' · '),
  };
}

function describeContacts({ heading: { host, place, locale } }: PrintedShow): readonly LabelledText[] {
  const { facts } = WORDS[locale];
  const { address, access } = SUMMARY_WORDS[locale];
  return [
    { label: facts.host, value: typeset(host ?? '', locale) },
    { label: address, value: typeset(place?.address ?? '', locale) },
    { label: access, value: typeset(place?.access ?? '', locale) },
  ].filter(({ value }) => value !== '');
}
