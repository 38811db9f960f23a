import type { Seconds, SegmentId, SpeakerId } from '#rundown';
import type { PlanChange, ToldAgain, Visit } from '../planner/list-changes.js';
import type { WrittenShow } from './write-instance.js';
import { TICK } from './ticks.js';

/** One thing that is otherwise than announced. `forced`: the change itself left no choice. Places among the debates from 0. */
export type CastChange =
  | { readonly change: 'debateDropped' | 'debateAdded'; readonly segment: SegmentId; readonly place: number }
  | { readonly change: 'debateMoved'; readonly segment: SegmentId; readonly from: number; readonly to: number }
  | { readonly change: 'speakerAdded' | 'speakerRemoved'; readonly segment: SegmentId; readonly speaker: SpeakerId; readonly forced: boolean }
  | { readonly change: 'guestInvited' | 'guestUninvited'; readonly speaker: SpeakerId; readonly forced: boolean };

/** When somebody is needed in the studio, from the start of the show. */
export interface VisitSeconds {
  readonly arrivesSeconds: Seconds;
  readonly leavesSeconds: Seconds;
}

/** Somebody who has to be told again, and why; null visits: does not come. */
export interface PersonToldAgain {
  readonly speaker: SpeakerId;
  readonly why: ToldAgain['why'];
  readonly visit: VisitSeconds | null;
  readonly before: VisitSeconds | null;
}

/** Says the planner's changes of a show in segments, people and seconds. */
export function tellChanges({ changes, toldAgain }: { readonly changes: readonly PlanChange[]; readonly toldAgain: readonly ToldAgain[] }, { themes, people }: WrittenShow): { readonly changes: readonly CastChange[]; readonly toldAgain: readonly PersonToldAgain[] } {
  const segment = (theme: number): SegmentId => themes[theme]!.id;
  const speaker = (number: number): SpeakerId => people[number]!.id;
  return {
    changes: changes.map((one): CastChange => {
      switch (one.change) {
        case 'themeDropped': return { change: 'debateDropped', segment: segment(one.theme), place: one.position };
        case 'themeAdded': return { change: 'debateAdded', segment: segment(one.theme), place: one.position };
        case 'themeMoved': return { change: 'debateMoved', segment: segment(one.theme), from: one.from, to: one.to };
        case 'speakerAdded': return { change: one.change, segment: segment(one.theme), speaker: speaker(one.speaker), forced: false };
        case 'speakerRemoved': return { change: one.change, segment: segment(one.theme), speaker: speaker(one.speaker), forced: one.forced };
        case 'guestInvited': return { change: one.change, speaker: speaker(one.speaker), forced: false };
        case 'guestUninvited': return { change: one.change, speaker: speaker(one.speaker), forced: one.forced };
      }
    }),
    toldAgain: toldAgain.map((one) => ({ speaker: speaker(one.speaker), why: one.why, visit: inSeconds(one.visit), before: inSeconds(one.before) })),
  };
}

const inSeconds = (visit: Visit | null): VisitSeconds | null => visit && { arrivesSeconds: visit.arrives * TICK, leavesSeconds: visit.leaves * TICK };
