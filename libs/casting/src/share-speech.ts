import type { Seconds, SpeakerId } from '#rundown';

/** Speech to be shared among the guests of one segment. */
export interface Share {
  readonly guests: readonly SpeakerId[];
  readonly seconds: Seconds;
}

/** Least that everybody seated speaks, where the time allows. */
export const SHORTEST_TURN: Seconds = 45;
const MOST_OF_A_DEBATE = 0.6;
const ROUNDS = 12;

/**
 * Shares the speech of several debates so that everybody's total comes as close to the others' as possible.
 * `spoken` is what each has already elsewhere. Each debate's shares sum to it exactly; everybody seated gets a turn, nobody more than 60 %.
 */
export function shareSpeech(debates: readonly Share[], spoken: ReadonlyMap<SpeakerId, Seconds>): readonly ReadonlyMap<SpeakerId, Seconds>[] {
  const totals = new Map(spoken);
  const shares = debates.map((): Map<SpeakerId, Seconds> => new Map());
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const [index, debate] of debates.entries()) {
      const before = shares[index]!;
      for (const [id, seconds] of before) totals.set(id, (totals.get(id) ?? 0) - seconds);
      const poured = pour(debate, totals);
      for (const [id, seconds] of poured) totals.set(id, (totals.get(id) ?? 0) + seconds);
      changed ||= debate.guests.some((id) => poured.get(id) !== before.get(id));
      shares[index] = poured;
    }
    if (!changed) break;
  }
  return shares;
}

/** Fills the lowest first, second by second, after a turn for everybody. */
function pour({ guests, seconds }: Share, totals: ReadonlyMap<SpeakerId, Seconds>): Map<SpeakerId, Seconds> {
  const turn = Math.min(SHORTEST_TURN, Math.floor(seconds / (2 * Math.max(1, guests.length))));
  const most = guests.length > 1 ? Math.ceil(seconds * MOST_OF_A_DEBATE) : seconds;
  const shares = new Map(guests.map((id) => [id, turn]));
  for (let left = seconds - turn * guests.length; left > 0 && guests.length > 0; left--) {
    let lowest: SpeakerId | null = null;
    let level = Infinity;
    for (const id of guests) {
      const share = shares.get(id) ?? 0;
      const reached = (totals.get(id) ?? 0) + share;
      if (share < most && reached < level) [lowest, level] = [id, reached];
    }
    if (lowest === null) break;
    shares.set(lowest, (shares.get(lowest) ?? 0) + 1);
  }
  return shares;
}
