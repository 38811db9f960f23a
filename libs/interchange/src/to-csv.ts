import type { Question, Quote } from '#editorial';
import { formatDuration, clockOf, sayKind, type Language, type TimedSegment } from '#rundown';
import { creditPiece } from './credit-piece.js';
import { csvText } from './csv-cell.js';
import { lookUp, type LookUp } from './look-up.js';
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
  const found = lookUp(sheet);
  const rows = [COLUMNS[language], ...sheet.rundown.segments.map((segment) => rowOf(segment, found, language))];
  return csvText(rows, byteOrderMark);
}

function rowOf(segment: TimedSegment, found: LookUp, language: Language): readonly string[] {
  const credited = (piece: Quote | Question) => `${piece.text} (${creditPiece(found.originOf(piece), language)})`;
  return [
    segment.times.number,
    segment.times.start === null ? '' : clockOf(segment.times.start),
    formatDuration(segment.durationSeconds),
    String(segment.durationSeconds),
    formatDuration(segment.times.cumulativeSeconds),
    sayKind(segment.kind, language),
    segment.title,
    segment.speakers.map((speaker) => `${found.speaker(speaker.id)?.name ?? speaker.id} ${formatDuration(speaker.seconds)}`).join(' ; '),
    segment.objective,
    segment.content,
    found.questionsIn(segment).map(credited).join('\n'),
    found.quotesIn(segment).map(credited).join('\n'),
    segment.theme === null ? '' : found.themeLabel(segment.theme),
    segment.outside ? '1' : '',
    segment.notes,
  ];
}
