import type { CheckedChange } from '#desk';

/** Everything the page that checks a paper says. */
export interface CheckWords {
  readonly documentTitle: (show: string) => string;
  readonly heading: string;
  readonly recording: (moment: string) => string;
  readonly noDate: string;
  /** What is in the reader's hands. */
  readonly versionPrint: (number: number) => string;
  readonly draftPrint: (moment: string) => string;
  readonly copyOf: (recipient: string) => string;
  readonly current: string;
  readonly currentVersion: (number: number, moment: string) => string;
  readonly currentDraft: string;
  readonly outdated: (number: number, moment: string) => string;
  readonly draftReplaced: (number: number, moment: string) => string;
  readonly changed: string;
  readonly changedSays: string;
  /** Of a draft, where there is a version beside it. */
  readonly alsoReleased: (number: number, moment: string) => string;
  readonly at: (hour: string) => string;
  readonly onDay: (date: string, hour: string) => string;
  readonly whatChanged: string;
  readonly whatChangedForYou: string;
  readonly nothingChanged: string;
  /** On a paper that does not show everything. */
  readonly nothingShownChanged: string;
  readonly nothingChangedForYou: string;
  readonly rescheduled: string;
  readonly changes: { readonly [Change in CheckedChange]: string };
  readonly line: (number: string) => string;
  readonly aside: string;
  readonly startsAt: (hour: string) => string;
  readonly startedAt: (before: string, after: string) => string;
  readonly openPdf: (version: number | null) => string;
  readonly askForIt: string;
  readonly plain: { readonly [Kind in CheckPlainPage]: (fact: string) => { readonly title: string; readonly says: string } };
}

/** Pages that answer about no paper. */
export type CheckPlainPage = 'closed' | 'tooMany' | 'unavailable' | 'fault';
