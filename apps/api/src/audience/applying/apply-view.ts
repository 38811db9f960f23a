import type { ApplicationForm } from '#audience';
import type { OwnApplication, PreparationQuestion } from '#desk';
import type { FormView, FrameView } from '../frame/frame-view.js';

/** The topic as far as an application speaks of it. */
export interface AppliedTopic {
  readonly slug: string;
  readonly title: string;
  readonly callToTakePart: string | null;
  readonly zone: string;
  readonly closesAt: Date | null;
  readonly dates: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly questions: readonly Pick<PreparationQuestion, 'id' | 'text' | 'state'>[];
}

/** What was just done, as the address says it. */
export const APPLY_DONE = ['brouillon', 'envoyee', 'modifiee', 'lien', 'invitation', 'retiree'] as const;
export type ApplyDone = (typeof APPLY_DONE)[number];

/** An application that another page saved meanwhile: what it says where it differs, by name of the field. */
export interface OtherVersion {
  readonly savedAt: Date;
  readonly says: ReadonlyMap<string, string>;
  /** What the refused page was doing: what its own words are sent again with. */
  readonly act: 'brouillon' | 'envoyer';
}

/** Everything on the page of somebody's application. */
export interface ApplyView {
  readonly frame: FrameView;
  readonly topic: AppliedTopic;
  /** Its topic takes applications now. */
  readonly takes: boolean;
  /** Null: none yet, or nobody is signed in. */
  readonly application: OwnApplication | null;
  /** What stands in the fields. */
  readonly known: ApplicationForm;
  /** What the page says that it saw when it saves. */
  readonly saw: { readonly revision: string; readonly page: string };
  readonly form: FormView;
  readonly withdrawal: FormView;
  readonly invitation: FormView;
  readonly other: OtherVersion | null;
  readonly done: ApplyDone | null;
  readonly now: Date;
}

/** Ids of the page's forms. */
export const APPLY_FORM = 'candidature';
export const WITHDRAW_FORM = 'retrait';
export const INVITE_FORM = 'invitation';

/** Names of the fields; those of a question or a date end with its id. */
export const FIELDS = {
  role: 'role', motivation: 'motivation', name: 'nom', title: 'titre', organisation: 'organisation', links: 'liens', needs: 'besoins', telephone: 'telephone', gender: 'genre',
  can: 'peux', answer: 'reponse-', date: 'date-', email: 'email', revision: 'revision', page: 'page', act: 'faire',
} as const;
