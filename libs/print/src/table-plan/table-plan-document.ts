import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** A chair on the drawing, left to right as the audience sees the table. */
export interface PlanChair {
  readonly number: string;
  /** Empty: nobody sits there. */
  readonly name: string;
  readonly office: string;
  readonly microphone: string;
  readonly isHost: boolean;
  /** Nobody settled it: the lowest chair that was free. */
  readonly proposed: boolean;
  /** Who was not in it on the drawing before. */
  readonly isNew: boolean;
}

/** The table at some point of the show. */
export interface TablePlan {
  readonly title: string;
  readonly chairs: readonly PlanChair[];
  /** « Selin Erdoğan prend le siège 2, que laisse Thibault Łukasiewicz ». */
  readonly changes: readonly string[];
  /** Who plays then and finds no chair, or sits in one that is not drawn. */
  readonly without: string;
}

/** Somebody in the list under the drawing. */
export interface PlanPerson {
  readonly chair: string;
  readonly name: string;
  readonly office: string;
  readonly microphone: string;
  readonly lines: string;
  /** « proposé », « à confirmer », « public »; empty: nothing to say. */
  readonly note: string;
}

/** Who sits where, with which microphone, as plain JSON, every text ready to be shown. */
export interface TablePlanDocument extends PaperHead {
  readonly form: 'tablePlan';
  readonly orientation: 'landscape';
  /** At the first debate, then each time somebody changes. */
  readonly plans: readonly TablePlan[];
  readonly columns: readonly [string, string, string, string, string];
  readonly people: readonly PlanPerson[];
  readonly remarks: readonly string[];
  readonly words: PaperWords & Readonly<Record<'audience' | 'host' | 'free' | 'proposed' | 'people' | 'empty', string>>;
}
