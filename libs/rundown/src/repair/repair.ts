import type { GroupId, SegmentId, SpeakerId } from '../ids.js';
import type { Place, SegmentNotFound } from '../place-segment.js';
import type { Remark } from '../remark.js';
import type { Seconds } from '../segment.js';

/** What is to be put right. */
export type RepairProblem =
  /** The programme ends too late or too early; lines below the last hard start give way. */
  | { readonly problem: 'length' }
  /** Before this line's hard start is an overlap or a hole; lines since the hard start before it give way. */
  | { readonly problem: 'hardStart'; readonly segment: SegmentId }
  /** The group is over or under its budget. */
  | { readonly problem: 'group'; readonly group: GroupId }
  /** During the show: lines from `from` as far as the next hard start, or the end, have so much to give back (negative: to fill). */
  | { readonly problem: 'late'; readonly from: SegmentId; readonly lateSeconds: Seconds };

/** How a repair goes about it; `fewLines` stretches those with most room alone; `float` sets lines aside where they stand, `play` brings back floated lines or takes some from the reserve. */
export type RepairApproach = 'inProportion' | 'fewLines' | 'oneLine' | 'merge' | 'float' | 'play';

/** One thing a repair does. */
export type RepairChange =
  | { readonly change: 'retime'; readonly segment: SegmentId; readonly fromSeconds: Seconds; readonly toSeconds: Seconds }
  | { readonly change: 'float'; readonly segment: SegmentId; readonly fromSeconds: Seconds }
  /** `place`: where a line of the reserve goes, counted in the running order as it then is; null: it stands in its place. */
  | { readonly change: 'play'; readonly segment: SegmentId; readonly place: Place | null; readonly toSeconds: Seconds }
  /** The line below goes into `segment`, with everything it holds. */
  | { readonly change: 'merge'; readonly segment: SegmentId; readonly below: SegmentId; readonly fromSeconds: Seconds; readonly toSeconds: Seconds };

export interface GroupNotFound {
  readonly outcome: 'groupNotFound';
  readonly group: GroupId;
}

/** What a repair costs, in facts. */
export interface RepairCost {
  /** Taken from lines, those floated included; ≥ 0. */
  readonly takenSeconds: Seconds;
  /** Given to lines; ≥ 0. */
  readonly givenSeconds: Seconds;
  /** Part of the room that every stretched line gives up, 0 to 100; at 100 nothing is left to stretch. */
  readonly strainPercent: number;
  readonly linesChanged: number;
  readonly linesLost: readonly SegmentId[];
  readonly questionsLost: number;
  readonly quotesLost: number;
  /** Whose meant speaking time changes, by how much: negative = less. */
  readonly speech: readonly { readonly speaker: SpeakerId; readonly deltaSeconds: Seconds }[];
}

/** A set of changes that puts the problem right to the second, touching no lock. */
export interface Repair {
  readonly approach: RepairApproach;
  readonly changes: readonly RepairChange[];
  readonly cost: RepairCost;
}

/** Repairs, the one that loses least first. */
export interface RepairsProposed {
  readonly outcome: 'repairsProposed';
  /** What had to be taken away; negative = what had to be filled. */
  readonly excessSeconds: Seconds;
  readonly repairs: readonly Repair[];
}

/** Nothing within the locks puts it right. */
export interface NoRepair {
  readonly outcome: 'noRepair';
  readonly excessSeconds: Seconds;
  /** How far the nearest attempt stays from it, > 0. */
  readonly missingSeconds: Seconds;
  /** What stretching alone can do. */
  readonly roomSeconds: Seconds;
  /** Lines that could give way but for a lock, and what stretching them would bring. */
  readonly locked: readonly SegmentId[];
  readonly lockedRoomSeconds: Seconds;
}

export interface NothingToRepair {
  readonly outcome: 'nothingToRepair';
}

/** The line floats: there is no hard start to meet. */
export interface NoHardStart {
  readonly outcome: 'noHardStart';
  readonly segment: SegmentId;
}

/** The rundown, or the seconds asked for, hold numbers that are none. */
export interface RundownUnusable {
  readonly outcome: 'rundownUnusable';
  readonly faults: readonly Remark[];
}

export type RepairOutcome = RepairsProposed | NoRepair | NothingToRepair | NoHardStart | RundownUnusable | SegmentNotFound | GroupNotFound;
