import { formatDuration, sayKind, writeRealTime, type ComparedLine, type ComparedShow, type Language, type Milliseconds, type PlayedState } from '#rundown';
import { csvText } from './csv-cell.js';

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['N°', 'Séquence', 'Nature', 'État', 'Ordre joué', 'Invertie', 'Départ prévu', 'Départ réel', 'Écart de départ (s)', 'Durée prévue', 'Durée réelle', 'Écart de durée (s)'],
  en: ['No.', 'Segment', 'Kind', 'State', 'Order played', 'Inverted', 'Planned start', 'Real start', 'Start difference (s)', 'Planned duration', 'Real duration', 'Duration difference (s)'],
};
const STATES: Readonly<Record<Language, Readonly<Record<PlayedState, string>>>> = {
  fr: { played: 'jouée', running: 'à l’antenne', dropped: 'trappée', unplayed: 'non jouée', added: 'ajoutée' },
  en: { played: 'played', running: 'on air', dropped: 'dropped', unplayed: 'not played', added: 'added' },
};

/** A show as it was played beside its plan, as CSV; differences in seconds, `+` = late or longer, clocks in `zone`. The last row is the total. */
export function toAsRunCsv({ lines, totals }: ComparedShow, zone: string, language: Language = 'fr', byteOrderMark = false): string {
  const clock = (atMs: Milliseconds | null) => (atMs === null ? '' : writeRealTime(atMs, zone));
  const row = (line: ComparedLine): readonly string[] => [
    line.number ?? '', line.title, line.segment === null ? '' : sayKind(line.segment.kind, language), STATES[language][line.state], String(line.order ?? ''), line.inverted ? '1' : '',
    clock(line.plannedStartMs), clock(line.startMs), signed(line.lateMs), lasting(line.plannedMs), lasting(line.realMs), signed(line.longerMs),
  ];
  const total = ['', language === 'fr' ? 'Total du programme' : 'Programme total', '', '', '', '', '', clock(totals.startMs), signed(totals.startedLateMs), lasting(totals.plannedMs), lasting(totals.realMs), signed(totals.longerMs)];
  return csvText([COLUMNS[language], ...lines.map(row), total], byteOrderMark);
}

const lasting = (ms: Milliseconds | null): string => (ms === null ? '' : formatDuration(Math.floor(ms / 1000)));
function signed(ms: Milliseconds | null): string {
  if (ms === null) return '';
  const seconds = Math.floor(ms / 1000);
  return seconds > 0 ? `+${seconds}` : String(seconds);
}
