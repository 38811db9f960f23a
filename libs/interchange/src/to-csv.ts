import { formatDuration, clockOf, sayKind, type Language, type TimedSegment } from '#rundown';
import type { ShowSheet } from './planned-show.js';

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['N°', 'Départ', 'Durée', 'Durée (s)', 'Cumul', 'Nature', 'Séquence', 'Intervenants', 'Objectif', 'Contenu', 'Questions', 'Citations', 'Thème', 'Hors durée', 'Notes'],
  en: ['No.', 'Start', 'Duration', 'Duration (s)', 'Running', 'Kind', 'Segment', 'Speakers', 'Aim', 'Content', 'Questions', 'Quotes', 'Theme', 'Outside', 'Notes'],
};

/**
 * The running order as CSV (RFC 4180): commas, CRLF, one line of headings; UTF-8, with a byte order mark when a spreadsheet is to open it.
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(sheet: ShowSheet, language: Language = 'fr', byteOrderMark = false): string {
  const rows = [COLUMNS[language], ...sheet.rundown.segments.map((segment) => rowOf(segment, sheet, language))];
  return (byteOrderMark ? '\uFEFF' : '') + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf(segment: TimedSegment, { matter, speakers }: ShowSheet, language: Language): readonly string[] {
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  const [quotes, questions] = [new Map(matter.quotes.map((quote) => [quote.id, quote])), new Map(matter.questions.map((question) => [question.id, question]))];
  const credited = (piece: { text: string; author: string | null } | undefined) => (piece === undefined ? [] : [piece.author === null ? piece.text : `${piece.text} (${piece.author})`]);
  return [
    segment.times.number,
    segment.times.start === null ? '' : clockOf(segment.times.start),
    formatDuration(segment.durationSeconds),
    String(segment.durationSeconds),
    formatDuration(segment.times.cumulativeSeconds),
    sayKind(segment.kind, language),
    segment.title,
    segment.speakers.map((speaker) => `${names.get(speaker.id) ?? speaker.id} ${formatDuration(speaker.seconds)}`).join(' ; '),
    segment.objective,
    segment.content,
    segment.questions.flatMap((id) => credited(questions.get(id))).join('\n'),
    segment.quotes.flatMap((id) => credited(quotes.get(id))).join('\n'),
    matter.themes.find((theme) => theme.id === segment.theme)?.label ?? '',
    segment.outside ? '1' : '',
    segment.notes,
  ];
}

function cell(text: string): string {
  const tame = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
