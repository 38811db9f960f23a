export const CONTRIBUTION_KINDS = ['comment', 'answer', 'insight', 'feedback'] as const;
/** What is written on a topic's page: commentaire ou réponse, réponse à une question, éclairage, « et toc, voici mon feedback ». */
export type PublicContributionKind = (typeof CONTRIBUTION_KINDS)[number];

export const MODERATIONS = ['unconfirmed', 'waiting', 'published', 'refused', 'withdrawn'] as const;
/** What stands between a contribution and the page; unconfirmed: its guest has not opened the mailed link. */
export type Moderation = (typeof MODERATIONS)[number];

export const STANCES = ['agree', 'nuanced', 'disagree'] as const;
/** « Je trouve ce sujet… » */
export type Opinion = (typeof STANCES)[number];

export const QUESTION_KINDS = ['open', 'yesNo', 'choice'] as const;
/** How a preparation question is answered. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const QUESTION_STATES = ['draft', 'open', 'closed'] as const;
/** draft: not shown; closed: shown with its answers, takes none. */
export type QuestionState = (typeof QUESTION_STATES)[number];

export const REPORT_REASONS = ['insult', 'hatred', 'privacy', 'advertising', 'offTopic', 'other'] as const;
/** Why somebody reports a contribution. */
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Those that readings make matter of. */
export const isMatter = (kind: PublicContributionKind): boolean => kind !== 'feedback';
