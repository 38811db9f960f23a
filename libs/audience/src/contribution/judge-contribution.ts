import { findLinks } from './find-links.js';

export const TRUSTS = ['new', 'accepted', 'watched'] as const;
/** What the house knows of whoever writes: nothing yet, that they write well, or that each of theirs is to be looked at. */
export type Trust = (typeof TRUSTS)[number];

/** Why a contribution waits. */
export type WaitingReason = 'newcomer' | 'links' | 'watched';
export const REFUSAL_REASONS = ['honeypot', 'insult', 'hatred', 'privacy', 'advertising', 'offTopic', 'double', 'other'] as const;
/** Why one was refused; `honeypot` by the house itself. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Contributions that a person looked at and published, from which on the next ones are published at once. */
export const ACCEPTED_AFTER = 2;
/** More links than this wait, whoever wrote them. */
export const MOST_LINKS = 2;
/** So many different people's reports hide a contribution until somebody looked. */
export const HIDDEN_AFTER = 3;

/** What moderation looks at. */
export interface JudgedWriting {
  readonly text: string;
  readonly trust: Trust;
  /** Contributions of theirs that a moderator published. */
  readonly publishedBefore: number;
  /** Somebody of the studio wrote it. */
  readonly byStudio: boolean;
  /** What stands in the field that no person sees. */
  readonly honeypot: string;
}

export type Judgement =
  | { readonly moderation: 'published'; readonly reason: null }
  | { readonly moderation: 'waiting'; readonly reason: WaitingReason }
  | { readonly moderation: 'refused'; readonly reason: 'honeypot' };

const PUBLISHED: Judgement = { moderation: 'published', reason: null };

/** The whole policy: what becomes of something that was just written or edited. */
export function judgeContribution({ text, trust, publishedBefore, byStudio, honeypot }: JudgedWriting): Judgement {
  if (byStudio) return PUBLISHED;
  if (honeypot !== '') return { moderation: 'refused', reason: 'honeypot' };
  if (trust === 'watched') return { moderation: 'waiting', reason: 'watched' };
  if (findLinks(text).length > MOST_LINKS) return { moderation: 'waiting', reason: 'links' };
  return trust === 'accepted' || publishedBefore >= ACCEPTED_AFTER ? PUBLISHED : { moderation: 'waiting', reason: 'newcomer' };
}

/** Whether so many open reports hide a contribution. */
export const isHiddenBy = (openReports: number): boolean => openReports >= HIDDEN_AFTER;
