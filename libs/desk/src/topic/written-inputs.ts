import type { ContributionText } from '#editorial';
import type { ApplicationId, ContributionId, PublicContributionId } from '../ids.js';

/** What was written on a page and is to be read, with the id under which it is marked as read. */
export interface WrittenText {
  readonly id: PublicContributionId;
  readonly contentKey: string;
  readonly text: ContributionText;
}

/** What readings take from the public page. */
export interface WrittenInputs {
  /** Published, in the order in which they were written. */
  readonly contributions: readonly WrittenText[];
  /** A producer's own, as plain text, with the mark of what it was written as; null: the imported page's counts. */
  readonly article: { readonly mark: string; readonly text: string } | null;
  /** Applications submitted there, with the revision that is read. */
  readonly applications: readonly { readonly id: ApplicationId; readonly revision: number }[];
  /** Comments of the imported page that are hidden, and not read. */
  readonly leftOut: readonly { readonly id: ContributionId; readonly contentKey: string }[];
}

export const NOTHING_WRITTEN: WrittenInputs = { contributions: [], article: null, applications: [], leftOut: [] };
