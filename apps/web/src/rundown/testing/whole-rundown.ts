import type { SegmentLine, WholeRundown } from '../desk-rundown.js';
import type { News } from '../desk-state.js';

/** A studio that minds nothing. */
export const NO_RULES: WholeRundown['remarkRules'] = { __typename: 'RemarkRules', seats: null, hostPercent: null, silenceSeconds: null, guestTimes: null, seatChanges: null, parityPercent: null, twoSides: false };

/** A complete line of the rundown, as GraphQL tells it. */
export function lineOf(id: string, changes: Partial<SegmentLine> = {}): SegmentLine {
  return {
    __typename: 'Segment', inReserve: false, skipped: null, group: null, countToEnd: false, colour: null, technique: { __typename: 'Technique', camera: '', sound: '', lowerThird: '' }, hardStart: null, cells: [], id, kind: 'debate', title: `Séquence ${id}`, objective: '', durationSeconds: 60, outside: false, content: '', notes: '',
    position: 0, elasticity: null, theme: null, speakers: [], quotes: [], questions: [], why: [], locks: { __typename: 'SegmentLocks', position: false, duration: false, speakers: false }, ...changes,
  };
}

/** A complete rundown with these lines, in this order. */
export function wholeOf(lines: readonly SegmentLine[], changes: Partial<WholeRundown> = {}): WholeRundown {
  return {
    __typename: 'Rundown', id: 'r', revision: 1, title: 'Un conducteur', start: null, zone: 'Europe/Paris', targetSeconds: 180, pdf: '/rundowns/r/pdf', episode: { __typename: 'Episode', id: 'e', participations: [] },
    segments: lines.map((line, position) => ({ ...line, position })), reserve: [], aside: [], groups: [], columns: [], versions: [], remarks: [], remarkRules: NO_RULES, points: [], frozen: [], ...changes,
  };
}

/** What somebody else did, one revision on. */
export function newsOf(change: string, changes: Partial<News> = {}): News {
  return { __typename: 'RundownChange', rundownId: 'r', revision: 2, change, by: 'Sacha', segmentId: null, position: null, segment: null, ...changes };
}
