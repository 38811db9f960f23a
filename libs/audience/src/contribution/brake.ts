export const BRAKED_ACTS = ['signUp', 'link', 'signIn', 'closedLink', 'contribute', 'opinion', 'report', 'apply', 'invite', 'seat', 'changeEmail'] as const;
/** What is counted; `closedLink`: a link that opens nothing was tried. */
export type BrakedAct = (typeof BRAKED_ACTS)[number];

/** By whom it is counted: an account, a mail address, a network address. */
export type CountedBy = 'visitor' | 'address' | 'network';

export interface Limit {
  readonly by: CountedBy;
  readonly most: number;
  readonly windowSeconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const limit = (by: CountedBy, most: number, windowSeconds: number): Limit => ({ by, most, windowSeconds });

/** How much of what is taken from one: enough for an eager person, and for a whole newsroom behind one network address. */
export const LIMITS: { readonly [Act in BrakedAct]: readonly Limit[] } = {
  signUp: [limit('address', 4, HOUR), limit('network', 30, HOUR)],
  link: [limit('address', 4, 15 * MINUTE), limit('network', 30, 15 * MINUTE)],
  signIn: [limit('address', 8, 15 * MINUTE), limit('network', 40, 15 * MINUTE)],
  closedLink: [limit('network', 30, 15 * MINUTE)],
  contribute: [limit('visitor', 10, 10 * MINUTE), limit('address', 5, HOUR), limit('network', 60, 10 * MINUTE)],
  opinion: [limit('visitor', 30, 10 * MINUTE)],
  report: [limit('visitor', 20, HOUR), limit('network', 40, HOUR)],
  apply: [limit('visitor', 600, HOUR), limit('address', 4, HOUR), limit('network', 1_200, HOUR)],
  invite: [limit('visitor', 10, 24 * HOUR)],
  seat: [limit('visitor', 20, HOUR)],
  changeEmail: [limit('visitor', 5, HOUR), limit('address', 4, HOUR), limit('network', 30, HOUR)],
};

/** The longest window of all: older attempts count nowhere. */
export const LONGEST_WINDOW_SECONDS = 24 * HOUR;

/** Attempts inside a limit's window; `oldestAt` in milliseconds, null without any. */
export interface Counted {
  readonly limit: Limit;
  readonly count: number;
  readonly oldestAt: number | null;
}

/** Seconds until the next attempt is taken, 0 for now. */
export function secondsToWait(counted: readonly Counted[], at: number): number {
  return Math.max(0, ...counted.map(({ limit: { most, windowSeconds }, count, oldestAt }) =>
    count < most || oldestAt === null ? 0 : Math.max(1, Math.ceil((oldestAt - at) / 1_000) + windowSeconds)));
}
