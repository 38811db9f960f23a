/** A session lives this long after it was last used. */
export const SESSION_DAYS = 14;
/** A session's row is written at most this often. */
export const SESSION_STEP_MS = 60 * 60 * 1_000;
/** Failures are counted over this window. */
export const ATTEMPT_WINDOW_MS = 15 * 60 * 1_000;
/** Failures in the window for one address typed: enough for a forgetful owner. */
export const FAILURES_PER_EMAIL = 8;
/** Failures in the window for one network (`networkOf`): a whole studio may sit behind it. */
export const FAILURES_PER_REMOTE = 40;
/** Letters of a password at least. */
export const PASSWORD_LENGTH = 10;
/** An invitation works this long. */
export const INVITATION_DAYS = 7;
/** Invitations that wait at once, at most. */
export const MOST_INVITATIONS = 100;
/** A one-time link works this long. */
export const LINK_HOURS = 24;

export const sessionEnd = (lastSeenAt: Date): Date => new Date(lastSeenAt.getTime() + SESSION_DAYS * 24 * 60 * 60 * 1_000);
