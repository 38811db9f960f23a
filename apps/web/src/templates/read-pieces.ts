import { formatDuration, parseDuration } from '#rundown';
import type { TemplateFragment } from '../operations/show-templates.js';

export type TemplatePiece = TemplateFragment['pieces'][number];
/** What a piece may last, in seconds. */
export type PieceLengths = Pick<TemplatePiece, 'piece' | 'minSeconds' | 'idealSeconds' | 'maxSeconds'>;

/** Planning moves durations by so many seconds, and a piece lasts one such step at least. */
export const STEP_SECONDS = 5;
/** A host who speaks more leaves guests no turn worth coming for. */
export const MOST_HOST_PERCENT = 60;

/** A piece of a show as it is being typed: durations as people write them, `4:30`, `90`, `1h02`. */
export interface PieceDraft extends Pick<TemplatePiece, 'piece' | 'per' | 'fixed'> {
  readonly least: string;
  readonly ideal: string;
  readonly most: string;
}

export type PieceField = 'least' | 'ideal' | 'most';
const FIELDS: readonly PieceField[] = ['least', 'ideal', 'most'];

/** What is wrong with a piece, and in which of its fields. */
export interface PieceFault {
  readonly fault: 'unreadable' | 'outOfOrder' | 'tooShort' | 'notInSteps';
  readonly fields: readonly PieceField[];
}

export function draftPieces(pieces: readonly TemplatePiece[]): readonly PieceDraft[] {
  return pieces.map(({ piece, per, fixed, minSeconds, idealSeconds, maxSeconds }) => ({ piece, per, fixed, least: formatDuration(minSeconds), ideal: formatDuration(idealSeconds), most: formatDuration(maxSeconds) }));
}

/** Reads one piece, or says what is wrong with it. A fixed one lasts one length and no other: it is read from its ideal alone. */
export function readPiece(draft: PieceDraft): PieceLengths | PieceFault {
  const fields: readonly PieceField[] = draft.fixed ? ['ideal', 'ideal', 'ideal'] : FIELDS;
  const seconds = fields.map((field) => parseDuration(draft[field]));
  const wrong = (fault: PieceFault['fault'], is: (seconds: number | null) => boolean): PieceFault | null => {
    const found = new Set(fields.filter((_, at) => is(seconds[at]!)));
    return found.size === 0 ? null : { fault, fields: [...found] };
  };
  const fault = wrong('unreadable', (one) => one === null) ?? wrong('tooShort', (one) => one! < STEP_SECONDS) ?? wrong('notInSteps', (one) => one! % STEP_SECONDS !== 0);
  if (fault !== null) return fault;
  const [minSeconds, idealSeconds, maxSeconds] = seconds as [number, number, number];
  if (minSeconds > idealSeconds || idealSeconds > maxSeconds) return { fault: 'outOfOrder', fields: FIELDS };
  return { piece: draft.piece, minSeconds, idealSeconds, maxSeconds };
}

export const isFault = (read: PieceLengths | PieceFault): read is PieceFault => 'fault' in read;

/** Part of a shared segment that the host speaks, in whole percent; null: it cannot be read or is too much. */
export function readPercent(written: string): number | null {
  const digits = /^\s*(\d{1,3})\s*%?\s*$/.exec(written)?.[1];
  return digits === undefined || Number(digits) > MOST_HOST_PERCENT ? null : Number(digits);
}
