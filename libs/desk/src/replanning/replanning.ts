import type { ProposalKind } from '#casting';
import type { Reason, Seconds, SegmentId, SegmentKind } from '#rundown';
import type { ParticipationId, ReplanningId } from '../ids.js';

/** What happened to a show; exactly one of three. */
export type ReplanChange =
  | { readonly declined: ParticipationId }
  | { readonly late: LateArrival }
  | { readonly targetSeconds: Seconds };

/** Somebody can be there only then: date-times local to the show's zone, or with offset. */
export interface LateArrival {
  readonly participation: ParticipationId;
  readonly from: string;
  readonly to: string;
}

/** A proposal as it is shown. */
export interface ReplanProposal {
  readonly id: ReplanningId;
  readonly kind: ProposalKind;
  /** In the planner's points; negative where the show is worth more than before. */
  readonly worthLost: number;
  readonly changes: readonly Reason[];
  readonly toldAgain: readonly { readonly person: string; readonly why: Reason }[];
  readonly segments: readonly ProposedSegment[];
}

/** One line of a proposal. */
export interface ProposedSegment {
  /** The line it is now; null for one that is new. */
  readonly segmentId: SegmentId | null;
  readonly kind: SegmentKind;
  readonly title: string;
  readonly durationSeconds: Seconds;
  /** Programme seconds from its start; null outside the programme. */
  readonly startSeconds: Seconds | null;
  /** Names, the host first. */
  readonly speakers: readonly string[];
}
