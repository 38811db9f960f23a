import { clockOf, formatDuration, type Language, type TimedSegment } from '#rundown';
import type { Conducteur1 } from './conducteur-1.js';
import { creditPiece } from './credit-piece.js';
import { describeCast, describeLength, describeNotSeated, describePoints, describeRecording, describeRemark, describeReserve, describeTitle } from './describe-sheet.js';
import { lookUp, type LookUp, type ShownPiece } from './look-up.js';
import { pad, tame, widthOf, wrapText } from './measure-text.js';
import { SHEET_WORDS, type SheetWords } from './sheet-words.js';

interface Layout {
  readonly language: Language;
  readonly words: SheetWords;
  readonly withClock: boolean;
  readonly middle: number;
  /** Columns for the names; 0: they stand under the title. */
  readonly right: number;
  readonly total: number;
}

const NARROWEST = 60;
const WIDEST = 160;
const NAMES_FROM = 92;
const GAP = '  ';

/** The conducteur as a table for a terminal of so many columns (60 to 160), with cast, reserve and remarks under it. */
export function toText(document: Conducteur1, columns: number, language: Language = 'fr'): string {
  const found = lookUp(document);
  const layout = layoutFor(found, columns, language);
  const { words, total } = layout;
  const rule = '─'.repeat(total);
  const lines = [
    ...headOf(found, layout, language),
    rule,
    headingRow(layout),
    rule,
    ...found.rundown.segments.flatMap((segment) => [...rowOf(segment, found, layout), '']),
    rule,
    ...section(words.cast, describeCast(found, language), '•', total),
    ...section(words.notSeated, describeNotSeated(found, language), '•', total),
    ...section(words.reserve, describeReserve(found, language), '•', total),
    ...section(words.remarks, [], '', total),
    ...(document.remarks.length === 0 ? [`  ${words.noRemarks}`] : document.remarks.flatMap((remark) => bullet(remark.level === 'warn' ? '!' : '·', describeRemark(remark, found, language), total))),
    ...bullet('·', describePoints(found, language), total),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function layoutFor({ rundown }: LookUp, columns: number, language: Language): Layout {
  const total = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns)));
  const withClock = rundown.start !== null && rundown.end !== null;
  const left = 3 + GAP.length + (withClock ? 8 + GAP.length : 0) + 7 + GAP.length + 7 + GAP.length;
  const right = total < NAMES_FROM ? 0 : Math.min(34, Math.floor((total - left) * 0.38));
  return { language, words: SHEET_WORDS[language], withClock, right, middle: total - left - (right > 0 ? right + GAP.length : 0), total };
}

function headOf(found: LookUp, { words, total }: Layout, language: Language): string[] {
  const host = found.speakers.find((speaker) => speaker.role === 'host')?.name;
  const facts = [
    `${words.length} ${describeLength(found, language)}`,
    describeRecording(found, language),
    found.document.topic.venue === null ? null : `${words.venue}${words.colon}${found.document.topic.venue}`,
    host === undefined ? null : `${words.host}${words.colon}${host}`,
  ];
  return [...wrapText(`${words.conducteur.toUpperCase()} – ${found.rundown.title}`, total), ...wrapText(facts.filter((fact) => fact !== null).join(' · '), total)];
}

function cells(layout: Layout, number: string, clock: string, duration: string, running: string, middle: string, right: string): string {
  return [
    pad(number, 3, 'left'),
    ...(layout.withClock ? [pad(clock, 8)] : []),
    pad(duration, 7, 'left'),
    pad(running, 7, 'left'),
    layout.right > 0 ? pad(middle, layout.middle) : middle,
    ...(layout.right > 0 ? [right] : []),
  ].join(GAP);
}

function headingRow(layout: Layout): string {
  const { words } = layout;
  return cells(layout, words.number, words.start, words.duration, words.running, words.segment, words.speakers);
}

function rowOf(segment: TimedSegment, found: LookUp, layout: Layout): string[] {
  const { words } = layout;
  const seats = found.seatsIn(segment);
  const names = seats.map((seat) => ({ name: tame(seat.name), time: formatDuration(seat.seconds) }));
  const middle = middleOf(segment, found, layout, layout.right > 0 ? [] : names.map(({ name, time }) => `${name} ${time}`));
  const right = layout.right > 0 ? names.flatMap(({ name, time }) => nameLines(name, time, layout.right)) : [];
  const { number, start, cumulativeSeconds } = segment.times;
  return Array.from({ length: Math.max(1, middle.length, right.length) }, (_, index) =>
    index === 0
      ? cells(layout, number, start === null ? '' : clockOf(start), formatDuration(segment.durationSeconds), segment.outside ? words.outside.slice(0, 7) : formatDuration(cumulativeSeconds), middle[0] ?? '', right[0] ?? '')
      : cells(layout, '', '', '', '', middle[index] ?? '', right[index] ?? ''),
  );
}

function nameLines(name: string, time: string, width: number): string[] {
  const lines = wrapText(name, width - widthOf(time) - 1);
  return lines.map((line, index) => (index === 0 ? `${pad(line, width - widthOf(time) - 1)} ${time}` : `  ${line}`));
}

function middleOf(segment: TimedSegment, found: LookUp, { language, words, middle }: Layout, names: readonly string[]): string[] {
  const credit = (piece: ShownPiece) => tame(creditPiece(piece.origin, language));
  return [
    ...wrapText(describeTitle(segment, language), middle),
    ...(names.length === 0 ? [] : wrapText(names.join(', '), middle)),
    ...(segment.objective === '' ? [] : bullet('→', segment.objective, middle)),
    ...(segment.content === '' ? [] : bullet(' ', segment.content, middle)),
    ...found.questionsIn(segment).flatMap((question) => bullet('?', `${question.text} (${credit(question)})`, middle)),
    ...found.quotesIn(segment).flatMap((quote) => bullet('❝', `${words.open}${tame(quote.text)}${words.close} (${credit(quote)})`, middle)),
    ...(segment.notes === '' ? [] : bullet('✎', segment.notes, middle)),
  ];
}

function section(title: string, entries: readonly string[], mark: string, width: number): string[] {
  return entries.length === 0 && mark !== '' ? [] : ['', title.toUpperCase(), ...entries.flatMap((entry) => bullet(mark, entry, width))];
}

function bullet(mark: string, text: string, width: number): string[] {
  return wrapText(text, width - 2).map((line, index) => `${index === 0 ? mark : ' '} ${line}`);
}
