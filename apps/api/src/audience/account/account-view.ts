import type { Moderation, PublicContributionKind, ApplicationState, BecameOfPoint } from '#audience';
import type { FormView, FrameView, Trouble } from '../frame/frame-view.js';
import type { OwnSeat } from '../seats/seat-view.js';

/** Something one wrote, with what became of it. */
export interface OwnWriting {
  readonly id: string;
  readonly topic: { readonly slug: string; readonly title: string };
  readonly kind: PublicContributionKind;
  readonly isReply: boolean;
  readonly text: string;
  readonly question: string | null;
  readonly choice: string | null;
  readonly moderation: Moderation;
  readonly reason: string | null;
  readonly note: string | null;
  readonly writtenAt: Date;
  readonly edited: boolean;
  readonly became: BecameOfPoint;
}

/** « Mon espace ». */
export interface MineView {
  readonly frame: FrameView;
  readonly done: string | null;
  readonly trouble: Trouble | null;
  readonly writings: readonly OwnWriting[];
  /** Cursor of the older ones. */
  readonly older: string | null;
  readonly isFirst: boolean;
  readonly applications: readonly { readonly topic: { readonly slug: string; readonly title: string }; readonly state: ApplicationState; readonly editedAt: Date; readonly submittedAt: Date | null; readonly takes: boolean }[];
  readonly seats: readonly { readonly seat: OwnSeat; readonly slug: string | null; readonly episodeId: string; readonly title: string; readonly start: string | null; readonly venue: string | null; readonly doors: string | null }[];
  /** Topics that one wrote about or follows. */
  readonly follows: readonly { readonly slug: string; readonly title: string; readonly follows: boolean }[];
  readonly now: Date;
}

/** The account itself. */
export interface SettingsView {
  readonly frame: FrameView;
  readonly done: string | null;
  readonly visitor: { readonly name: string; readonly email: string; readonly locale: 'fr' | 'en'; readonly hasPassword: boolean };
  /** Where they asked to be reached from now on; null: nothing asked. */
  readonly wanted: string | null;
  readonly details: FormView;
  readonly email: FormView;
  readonly password: FormView;
}

/** Signing in and signing up. */
export interface EntranceView {
  readonly frame: FrameView;
  readonly done: string | null;
  readonly form: FormView;
  /** The other form of the page. */
  readonly link: FormView;
  /** Where one goes on after; empty: to one's own space. */
  readonly back: string;
}

export const SIGN_IN_FORM = 'connexion';
export const LINK_FORM = 'lien';
export const SIGN_UP_FORM = 'inscription';
export const DETAILS_FORM = 'coordonnees';
export const EMAIL_FORM = 'adresse';
export const PASSWORD_FORM = 'motdepasse';
export const LEAVE_FORM = 'depart';

/** A path of ours to go on to; null for any other site's, and for what leads elsewhere by its dots. */
export const backPath = (asked: string): string | null =>
  /^\/(sujets|moi)(\/[\w.~-]+)*\/?$/.test(asked) && !/\/\.{1,2}(\/|$)/.test(asked) && asked.length <= 300 ? asked : null;

/** The zone in which moments are told that have no place of their own. */
export const HOUSE_ZONE = 'Europe/Paris';
