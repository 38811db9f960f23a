import type { Seconds } from '../segment.js';

/** What a studio wants of a show, as far as a rundown can be measured against it. Null: it does not mind. */
export interface RemarkRules {
  /** Chairs on the set, the host's included. */
  readonly seats: number | null;
  /** Part of the debates that the host speaks at most, in percent. */
  readonly hostPercent: number | null;
  /** How long a guest sits without a word at most, in programme seconds. */
  readonly silenceSeconds: Seconds | null;
  /** How many times what the other guests speak on average one of them may speak. */
  readonly guestTimes: number | null;
  /** People who may take a chair from one line to the next with nothing between. */
  readonly seatChanges: number | null;
  /** Part of the guests' speech that women, and men, have at least, in percent. */
  readonly parityPercent: number | null;
  /** Every debate hears both sides. */
  readonly twoSides: boolean;
}

/** What is meant where a studio says nothing; each number's source stands in the README. */
export const USUAL_RULES: RemarkRules = { seats: null, hostPercent: 20, silenceSeconds: 20 * 60, guestTimes: 2, seatChanges: 1, parityPercent: 40, twoSides: true };
