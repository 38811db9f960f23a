import { clockOf, formatDuration, type SpeakerId, type TimedSegment } from '#rundown';
import { describeNamedHead } from '../people/describe-named-head.js';
import { listPeople, numbersOf, playedLines, type PersonOnSet } from '../people/people-on-set.js';
import type { PrintedShow } from '../printed-show.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { LowerThirdRow, LowerThirdsDocument } from './lower-thirds-document.js';
import { LOWER_THIRDS_WORDS } from './lower-thirds-words.js';

/** Signs that a line on screen has room for, as a reader counts them. */
export const LONGEST_ON_SCREEN = 40;

/** A show → its texts for the screen, in order of first appearance. The same show gives the same document. */
export function describeLowerThirds(show: PrintedShow): LowerThirdsDocument {
  const { locale } = show.heading;
  const words = LOWER_THIRDS_WORDS[locale];
  const { page } = WORDS[locale];
  const people = new Map(listPeople(show).map((person) => [person.id, person]));
  const shown = new Set<SpeakerId>();
  const rows = playedLines(show).flatMap((line): Omit<LowerThirdRow, 'number'>[] => {
    const newcomers = line.speakers.flatMap(({ id }) => (shown.has(id) ? [] : (people.get(id) ?? [])));
    for (const { id } of newcomers) shown.add(id);
    return [...newcomers.map((person) => rowOfPerson(person, line, show)), ...rowsOfLine(line, show)];
  });
  return {
    form: 'lowerThirds',
    orientation: 'portrait',
    ...describeNamedHead(show, words.paper, words.title),
    columns: words.columns,
    rows: rows.map((row, index) => ({ number: String(index + 1), ...row })),
    remarks: [],
    words: { page: page.page, footer: page.footer, missingCharacters: page.missingCharacters, droppedEmoji: page.droppedEmoji, empty: typeset(words.empty, locale) },
  };
}

const placeOf = ({ times }: TimedSegment): Pick<LowerThirdRow, 'line' | 'front'> => ({
  line: times.number.replaceAll(' ', '\u00a0'),
  front: times.start !== null ? clockOf(times.start) : times.startSeconds === null ? '' : formatDuration(times.startSeconds),
});

function rowOfPerson({ name: known, office, speaker, lines, isHost }: PersonOnSet, line: TimedSegment, { heading: { locale } }: PrintedShow): Omit<LowerThirdRow, 'number'> {
  const words = LOWER_THIRDS_WORDS[locale];
  const settled = speaker?.lowerThird ?? null;
  const name = oneLine(settled?.name ?? '') || oneLine(speaker?.name ?? '') || known;
  const title = settled === null ? office : oneLine(settled.title);
  const [nameSigns, titleSigns] = [countSigns(name), countSigns(title)];
  const notes = [
    settled === null ? words.unsettled : '',
    nameSigns > LONGEST_ON_SCREEN ? words.nameTooLong(nameSigns, LONGEST_ON_SCREEN) : '',
    titleSigns > LONGEST_ON_SCREEN ? words.titleTooLong(titleSigns, LONGEST_ON_SCREEN) : '',
    title === '' && !isHost ? words.noTitle : '',
  ];
  const later = lines.filter((one) => one !== line);
  return { ...placeOf(line), kind: 'person', name, title, again: later.length === 0 ? '' : typeset(words.again(numbersOf(later)), locale), notes: notes.filter((text) => text !== '').map((text) => typeset(text, locale)) };
}

/** What a line's technique asks for, a row for each of its lines. */
function rowsOfLine(line: TimedSegment, { heading: { locale } }: PrintedShow): readonly Omit<LowerThirdRow, 'number'>[] {
  const words = LOWER_THIRDS_WORDS[locale];
  return line.technique.lowerThird.split('\n').map(oneLine).filter((text) => text !== '').map((text) => {
    const signs = countSigns(text);
    return { ...placeOf(line), kind: 'line', name: text, title: '', again: words.ofLine, notes: signs > LONGEST_ON_SCREEN ? [typeset(words.titleTooLong(signs, LONGEST_ON_SCREEN), locale)] : [] };
  });
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });
const countSigns = (text: string): number => [...graphemes.segment(text)].length;
