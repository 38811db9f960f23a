import type { BecameOfPoint } from '#audience';
import type { PublicContributionId } from '../ids.js';
import type { InvalidValue, TooManyAttempts } from '../outcomes.js';
import type { LinkClosed } from '../participation/slow-guess.js';
import type {
  ApplicationNotTaken, ApplicationSaved, ContributionGone, ContributionModerated, ContributionNotTaken, ContributionReworded, ContributionWritten, LinkLooked, LinkMailed, LinkOver, StaleDraft, VisitorSignedIn,
} from './audience-outcomes.js';

export type RequestLinkOutcome = LinkMailed | InvalidValue | TooManyAttempts;
export type LookAtLinkOutcome = LinkLooked | LinkOver | LinkClosed | TooManyAttempts;
export type OpenVisitorLinkOutcome = VisitorSignedIn | LinkOver | LinkClosed | TooManyAttempts;
export type WriteContributionOutcome = ContributionWritten | ContributionNotTaken | TooManyAttempts;
export type ModerateContributionOutcome = ContributionModerated | ContributionReworded | ContributionGone;
export type SaveApplicationOutcome = ApplicationSaved | ApplicationNotTaken | StaleDraft | TooManyAttempts;
export type BecameOutcome = readonly { readonly contributionId: PublicContributionId; readonly text: string; readonly became: BecameOfPoint }[];
