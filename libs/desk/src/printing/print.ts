import type { RundownId } from '#rundown';
import type { ParticipationId, UserId } from '../ids.js';

/** One distinct paper: the same content, wishes and recipient again is the same paper, with the same code on it. */
export interface PrintedCopy {
  /** Ten signs without look-alikes; opens nothing but the answer whether the paper is current. */
  readonly code: string;
  readonly rundownId: RundownId;
  /** Null: the draft. */
  readonly version: number | null;
  /** SHA-256 of the version's snapshot, or of the draft as its papers read it. */
  readonly contentHash: string;
  /** Name under which the paper is asked for. */
  readonly format: string;
  /** Language, orientation and whatever else was wished of it, as canonical JSON. */
  readonly wishes: string;
  /** Whose copy it is, as it stands on the paper; empty: nobody's in particular. */
  readonly recipient: string;
  /** The speaker whose copy it is; null: it is no speaker's own. */
  readonly participationId: ParticipationId | null;
  readonly madeAt: Date;
}

/** Somebody printed a paper. */
export interface PrintNoted {
  readonly id: string;
  readonly code: string;
  /** Of the draft; null for a version. */
  readonly revision: number | null;
  readonly copies: number;
  readonly printedBy: UserId | null;
  readonly printedByName: string;
  readonly printedAt: Date;
}

/** A line of the list of prints of a rundown. */
export interface Print extends Pick<PrintedCopy, 'version' | 'format' | 'recipient'>, Omit<PrintNoted, 'printedBy' | 'printedAt'> {
  readonly rundownId: RundownId;
  /** ISO instant. */
  readonly printedAt: string;
  /** A newer version was out when it was printed; never true of a draft. */
  readonly outdated: boolean;
}

/** Path under which a paper's code is answered. */
export const checkPath = (code: string): string => `/v/${code}`;
