import type { RefusalReason, ReportReason, WaitingReason, WordsRefusal } from '#audience';

/** What can keep a form from being taken, beside what the rules of contributions say. */
export type FormRefusal = WordsRefusal | 'nameMissing' | 'nameTooLong' | 'emailMissing' | 'emailUnreadable' | 'topicClosed' | 'gone' | 'already' | 'opinionMissing' | 'reasonMissing' | 'noteTooLong' | 'notTaken';

/** What was just done, as the address says it. */
export const DONE_WORDS = ['publie', 'attente', 'confirmer', 'avis', 'modifie', 'retire', 'signale', 'suivi', 'oublie', 'deja'] as const;
export type DoneWord = (typeof DONE_WORDS)[number];

/** Words of what people write on a topic's page. */
export interface TakingPartWords {
  readonly questions: {
    readonly title: string;
    readonly says: string;
    readonly answers: (count: number) => string;
    readonly noAnswers: string;
    readonly answer: string;
    readonly yourAnswer: string;
    readonly yes: string;
    readonly no: string;
    readonly more: string;
    readonly closed: string;
    readonly send: string;
    readonly read: string;
    readonly result: string;
  };
  readonly comments: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly write: string;
    readonly text: string;
    readonly hint: string;
    readonly send: string;
    readonly newest: string;
    readonly oldest: string;
    readonly order: string;
    readonly later: string;
    readonly first: string;
    readonly reply: string;
    readonly replyTo: (name: string) => string;
    readonly sendReply: string;
    readonly replies: (count: number) => string;
    readonly moreReplies: (count: number) => string;
    readonly repliesFrom: (first: number, last: number, count: number) => string;
    readonly laterReplies: string;
    readonly firstReplies: string;
    readonly readOn: string;
    readonly thread: (name: string) => string;
    readonly backToTopic: string;
    readonly edit: string;
    readonly withdraw: string;
    readonly report: string;
    readonly edited: string;
    readonly unknown: string;
    readonly undated: string;
    readonly own: string;
    readonly waiting: string;
    readonly refused: string;
    readonly closed: string;
  };
  readonly guest: {
    readonly says: string;
    readonly signIn: string;
    readonly name: string;
    readonly nameHint: string;
    readonly email: string;
    readonly emailHint: string;
    readonly as: (name: string) => string;
  };
  readonly insights: { readonly title: (count: number) => string; readonly says: string; readonly none: string; readonly write: string; readonly text: string; readonly source: string; readonly sourceHint: string; readonly send: string; readonly sourceOf: (host: string) => string; readonly all: string };
  readonly feedback: { readonly title: (count: number) => string; readonly says: string; readonly none: string; readonly write: string; readonly text: string; readonly send: string; readonly all: string };
  readonly became: {
    readonly covered: (segment: string) => string;
    /** `day`: of the show whose recording it is; null: the topic has no other. */
    readonly coveredAt: (segment: string, time: string, day: string | null) => string;
    readonly reserve: string;
    readonly stayedInReserve: string;
    readonly notKept: string;
    readonly notKeptFor: (why: string) => string;
  };
  readonly edit: { readonly title: string; readonly says: string; readonly save: string; readonly cancel: string };
  readonly withdrawal: { readonly title: string; readonly says: string; readonly send: string };
  readonly report: { readonly title: string; readonly says: string; readonly reason: string; readonly note: string; readonly send: string; readonly reasons: Readonly<Record<ReportReason, string>> };
  readonly moderation: { readonly waiting: Readonly<Record<WaitingReason, string>>; readonly refused: Readonly<Record<RefusalReason, string>> };
  readonly done: Readonly<Record<DoneWord, string>>;
  readonly refusals: Readonly<Record<FormRefusal, string>>;
}
