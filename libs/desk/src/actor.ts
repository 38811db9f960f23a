import type { UserId, VisitorId } from './ids.js';

export const ROLES = ['administrator', 'producer', 'host', 'member'] as const;
/** What a signed-in user may do in the whole studio; the predicates in `permissions.ts` say it aloud. A member is from outside: what they may do is said episode by episode. */
export type Role = (typeof ROLES)[number];

export const LOCALES = ['fr', 'en'] as const;
/** The language somebody is spoken to in. */
export type Locale = (typeof LOCALES)[number];

/** Somebody signed in. */
export interface UserActor {
  readonly kind: 'user';
  readonly id: UserId;
  readonly name: string;
  readonly role: Role;
  readonly locale: Locale;
}

/** The house itself: a job, the command line, the loading of the demo. */
export interface SystemActor {
  readonly kind: 'system';
  /** Who, in one word: `worker`, `command`, `demo`. */
  readonly name: string;
}

/** Somebody of the audience, signed in on the public pages. No account of the studio's: whatever asks for a user says no. */
export interface VisitorActor {
  readonly kind: 'visitor';
  readonly id: VisitorId;
  readonly name: string;
  readonly locale: Locale;
}

/** Nobody: what a request without a valid session is. */
export interface NobodyActor {
  readonly kind: 'nobody';
}

/** Who asks for something. */
export type Actor = UserActor | SystemActor | VisitorActor | NobodyActor;

/** A request without a valid session. */
export const NOBODY: NobodyActor = { kind: 'nobody' };

/** A job at work. */
export const WORKER: SystemActor = { kind: 'system', name: 'worker' };

/** The id kept beside what an actor did; null for the house itself. */
export const userIdOf = (actor: Actor): UserId | null => (actor.kind === 'user' ? actor.id : null);

/** The name shown beside what an actor did; null when nobody is to be named. */
export const nameOf = (actor: Actor): string | null => (actor.kind === 'nobody' ? null : actor.name);
