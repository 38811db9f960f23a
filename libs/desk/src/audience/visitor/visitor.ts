import type { Trust } from '#audience';
import type { TopicId } from '#rundown';
import type { Locale } from '../../actor.js';
import type { PendingVisitorId, PersonId, VisitorId } from '../../ids.js';

/** Somebody who takes part by the public pages; the address was proven before the row was made. */
export interface Visitor {
  readonly id: VisitorId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly trust: Trust;
  /** Signs in by a password too, not by mailed links alone. */
  readonly hasPassword: boolean;
  /** Who they are in the studio's world; null before their first application is submitted. */
  readonly personId: PersonId | null;
}

/** A browser that a visitor is signed in with. */
export interface VisitorSession {
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
  readonly visitorId: VisitorId;
  readonly createdAt: Date;
  /** When it was last used, to the hour. */
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export const LINK_PURPOSES = ['signUp', 'signIn', 'finishApplication', 'confirmContribution', 'joinApplication', 'changeEmail'] as const;
/** What a mailed link is for; opening any of them proves the address it was mailed to. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** A link as it is kept: the hash opens nothing. */
export interface VisitorLink {
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  readonly email: string;
  /** The row it is about; see `visitor_link.subject_id`. */
  readonly subjectId: string | null;
  readonly messageId: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** What somebody typed whose address is not proven yet. */
export interface PendingVisitor {
  readonly id: PendingVisitorId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly passwordHash: string | null;
  /** SHA-256 of what the browser keeps that signed up; the password counts only there. */
  readonly browserHash: string | null;
  /** The topic that an application was begun for, with the form so far. */
  readonly begun: { readonly topicId: TopicId; readonly draft: object } | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}
