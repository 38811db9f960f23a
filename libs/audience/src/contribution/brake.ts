export const BRAKED_ACTS = ['signUp', 'link', 'signIn', 'closedLink', 'contribute', 'guestMail', 'opinion', 'report', 'apply', 'invite', 'seat', 'changeEmail'] as const;
/** What is counted; `closedLink`: a link that opens nothing was tried; `guestMail`: somebody unknown has an address written to, to confirm what they wrote or to finish what they began. */
export type BrakedAct = (typeof BRAKED_ACTS)[number];

export const BRAKED_READS = ['search', 'check'] as const;
/** What costs more than a page and is only read: topics searched by words, a paper looked at whether it is current. */
export type BrakedRead = (typeof BRAKED_READS)[number];

/** By whom it is counted: an account, a mail address, a network (`networkOf`), a network on one topic. */
export type CountedBy = 'visitor' | 'address' | 'network' | 'networkOnTopic';

export interface Limit {
  readonly by: CountedBy;
  readonly most: number;
  readonly windowSeconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const limit = (by: CountedBy, most: number, windowSeconds: number): Limit => ({ by, most, windowSeconds });

/** How much of what is taken from one: enough for an eager person, and for a whole newsroom or classroom behind one network address. */
export const LIMITS: { readonly [Act in BrakedAct | BrakedRead]: readonly Limit[] } = {
  signUp: [limit('address', 4, HOUR), limit('network', 30, HOUR)],
  link: [limit('address', 4, 15 * MINUTE), limit('network', 30, 15 * MINUTE)],
  signIn: [limit('address', 8, 15 * MINUTE), limit('network', 40, 15 * MINUTE)],
  closedLink: [limit('network', 30, 15 * MINUTE)],
  contribute: [limit('visitor', 10, 10 * MINUTE), limit('network', 60, 10 * MINUTE)],
  // Nobody proved these addresses, so each mail may go to a stranger: a mailbox gets three an hour and five a day, whoever asks.
  // A class of thirty-five writes on one topic in one lesson, each once, and another class after it; a hundred and twenty a day
  // are three classes, and nothing to somebody who sells watches.
  guestMail: [limit('address', 3, HOUR), limit('address', 5, 24 * HOUR), limit('networkOnTopic', 45, HOUR), limit('network', 80, HOUR), limit('network', 120, 24 * HOUR)],
  opinion: [limit('visitor', 30, 10 * MINUTE)],
  report: [limit('visitor', 20, HOUR), limit('network', 40, HOUR)],
  apply: [limit('visitor', 600, HOUR)],
  invite: [limit('visitor', 10, 24 * HOUR)],
  seat: [limit('visitor', 20, HOUR)],
  changeEmail: [limit('visitor', 5, HOUR), limit('address', 4, HOUR), limit('network', 30, HOUR)],
  // A class that searches at once, four times each, within a minute; a program that asks without end takes a tenth of one processor at most.
  search: [limit('network', 120, MINUTE)],
  // A hall of two hundred that scans its papers, and scans them again.
  check: [limit('network', 400, 10 * MINUTE)],
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
