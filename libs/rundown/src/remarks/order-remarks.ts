import type { Remark, RemarkLevel } from '../remark.js';

/** Codes made anew from the rundown whenever it changes, most important first: what breaks the show, then who is missing, then what makes it poorer. */
const OF_RUNDOWN = [
  'targetUnusable', 'durationUnusable', 'duplicateSegment', 'elasticityUnusable', 'groupUnknown', 'hardStartUnreadable', 'hardStartUnplaced', 'hardStartSkipped',
  'startUnreadable', 'startSkipped', 'tooLong', 'tooShort', 'hardStartMissed', 'overlap', 'hardStartsOutOfOrder', 'gap', 'groupOverBudget',
  'nobodyInDebate', 'speechTooLong', 'speakerTwice', 'moreThanSeats', 'changesPlace', 'seatChangeTight', 'fewGuests', 'shorterThanLeast', 'longerThanMost', 'titleMissing',
  'waitsLong', 'hostSpeaksMuch', 'guestSpeaksMuch', 'startAmbiguous', 'clocksChange', 'passesMidnight', 'linesSkipped',
] as const;

/** Codes that need to be told more than the rundown: people's answers and hours, sources. */
const OF_FACTS = ['speakerGone', 'inTwoPlaces', 'notThere', 'staleSource', 'droppedSource', 'imageRightsMissing', 'unseated', 'notConfirmed', 'outsideCall', 'oneSided', 'parityMissed'] as const;

const RANKS: ReadonlyMap<string, number> = new Map([
  ...OF_RUNDOWN.slice(0, OF_RUNDOWN.indexOf('nobodyInDebate')), ...OF_FACTS.slice(0, 3), ...OF_RUNDOWN.slice(OF_RUNDOWN.indexOf('nobodyInDebate')), ...OF_FACTS.slice(3),
].map((code, rank) => [code, rank]));
const LEVELS: readonly RemarkLevel[] = ['warn', 'info'];

/** Warnings first, the most important kind first, equal kinds together and each in the order given: what planning said comes after what the rundown is. */
export function orderRemarks(remarks: readonly Remark[]): readonly Remark[] {
  const rank = ({ code }: Remark) => RANKS.get(code) ?? RANKS.size;
  return remarks.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || rank(a) - rank(b));
}

/** Whether a remark follows from the rundown and the studio's rules alone, so that whoever has both makes it anew. */
export const isOfRundown = ({ code }: Pick<Remark, 'code'>): boolean => (OF_RUNDOWN as readonly string[]).includes(code);

/** Remarks of one code and level, which a reader takes as one. */
export interface RemarkGroup {
  readonly code: string;
  readonly level: RemarkLevel;
  readonly remarks: readonly Remark[];
}

/** Puts equal remarks together, in the order in which the first of each came. */
export function groupRemarks(remarks: readonly Remark[]): readonly RemarkGroup[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = `${remark.level} ${remark.code}`;
    groups.set(key, [...(groups.get(key) ?? []), remark]);
  }
  return [...groups.values()].map((alike) => ({ code: alike[0]!.code, level: alike[0]!.level, remarks: alike }));
}
