import type { SpeakerId, TimedSegment } from '#rundown';
import type { PrintedShow, PrintedSpeaker } from '../printed-show.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';

/** Somebody of a show with the lines they play in, in running order. */
export interface PersonOnSet {
  readonly id: SpeakerId;
  /** Ready to be shown. */
  readonly name: string;
  /** « sociologue, université de la Côte »; may be empty. */
  readonly office: string;
  readonly isHost: boolean;
  /** Somebody of the audience, who has no place at the table. */
  readonly isAudience: boolean;
  /** « à confirmer »; empty: nothing to say. */
  readonly standing: string;
  /** Absent where a line names somebody who is not known. */
  readonly speaker?: PrintedSpeaker;
  /** Never empty; a line that is not played is none. */
  readonly lines: readonly TimedSegment[];
}

/** Everybody who sits in a line that is played, in order of first appearance; who has said no is left out. */
export function listPeople(show: PrintedShow): readonly PersonOnSet[] {
  const people = new Map<SpeakerId, TimedSegment[]>();
  for (const segment of playedLines(show)) for (const id of new Set(segment.speakers.map((seat) => seat.id))) people.set(id, [...(people.get(id) ?? []), segment]);
  return [...people].map(([id, lines]) => personOf(id, lines, show)).filter(({ speaker }) => !hasLeft(speaker));
}

/** The lines that are played: neither kept in case nor dropped. */
export const playedLines = ({ rundown }: Pick<PrintedShow, 'rundown'>): readonly TimedSegment[] => rundown.segments.filter(({ skipped }) => (skipped ?? null) === null);

const hasLeft = (speaker: PrintedSpeaker | undefined): boolean => speaker !== undefined && speaker.status !== null && ['declined', 'withdrawn', 'cancelled'].includes(speaker.status);

function personOf(id: SpeakerId, lines: readonly TimedSegment[], { speakers, heading: { locale } }: PrintedShow): PersonOnSet {
  const words = WORDS[locale];
  const speaker = speakers.get(id);
  const roles = new Set(lines.flatMap((line) => line.speakers.filter((seat) => seat.id === id).map(({ role }) => role)));
  const isHost = speaker?.role === 'host' || roles.has('host');
  return {
    id,
    name: typeset(speaker?.name ?? '', locale) || words.unknownSpeaker,
    office: typeset([speaker?.title, speaker?.organisation].filter((part) => part?.trim()).join(', '), locale),
    isHost,
    isAudience: roles.size === 1 && roles.has('audience'),
    standing: isHost || speaker === undefined || speaker.status === null ? '' : words.standings[speaker.status],
    ...(speaker !== undefined && { speaker }),
    lines,
  };
}

/** Numbers of lines as they are read: « 3, 5, 7 ». */
export const numbersOf = (lines: readonly TimedSegment[]): string => lines.map(({ times }) => times.number.replaceAll(' ', '\u00a0')).join(', ');
