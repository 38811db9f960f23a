import type { NoticeKind, WrittenNotice } from '#notices';
import type { RundownId } from '#rundown';
import type { Locale } from '../actor.js';
import type { ClaimId, MessageId, ParticipationId, PersonId } from '../ids.js';
import type { Message, MessageLeaving, MessageState } from '../message/message.js';

/** What became of a message that a turn had claimed. */
export interface SettledMessage {
  readonly id: MessageId;
  readonly state: Exclude<MessageState, 'drafted' | 'sending' | 'bounced'>;
  readonly reason: string | null;
  /** When it is tried again, for one that goes back to the queue. */
  readonly dueAt?: Date;
  /** Whose file changes with it: locked before the message is. Absent: nobody's, whatever became of it. */
  readonly changes?: ParticipationId;
}

/** A claimed message with what was kept before it leaves. */
export type ClaimedMessage = Message & { readonly leaving: MessageLeaving };

/** Mails on their way, inside one transaction. */
export interface MessageStore {
  /** Adds those whose key is free; answers the ids of those added. */
  add(messages: readonly Message[], at: Date): Promise<MessageId[]>;
  /** Unsent ones of the same keys, unless their words were changed by hand, say what these say. */
  refresh(messages: readonly Message[]): Promise<void>;
  /** Locked until the transaction ends. */
  lock(ids: readonly MessageId[]): Promise<Message[]>;
  /** Drafted or queued, of these people. */
  unsent(participations: readonly ParticipationId[]): Promise<{ readonly id: MessageId; readonly key: string; readonly kind: NoticeKind; readonly participation: ParticipationId }[]>;
  /** Drafted or queued ones are not sent. Answers how many. */
  void(ids: readonly MessageId[], why: string, at: Date): Promise<number>;
  /** Voids what was not sent yet to accounts about older versions of this rundown. */
  voidOlder(rundownId: RundownId, version: number, at: Date): Promise<void>;
  /** Unsent drafts of these keys are queued, by hand changed or not. */
  queueKept(kept: readonly { readonly key: string; readonly dueAt: Date }[], at: Date): Promise<void>;
  /** Words that somebody changed by hand in drafts that have these keys. */
  editedWords(keys: readonly string[]): Promise<{ readonly key: string; readonly words: WrittenNotice }[]>;
  /** Drafts of these are queued. Answers the ids of those that were. */
  queueDrafts(ids: readonly MessageId[], dueAt: Date, atOnce: boolean, at: Date): Promise<MessageId[]>;
  /** Puts words by hand in place; false when it is no draft any more. */
  edit(id: MessageId, words: WrittenNotice, byName: string, at: Date): Promise<boolean>;
  /** What waits for somebody goes to another address; in their language where nobody wrote it by hand. */
  readdress(person: PersonId, address: string, locale: Locale, at: Date): Promise<void>;
  /** Mails to somebody that failed or came back make room: what they said may have to be said again. */
  voidLost(person: PersonId, why: string, at: Date): Promise<ClaimedMessage[]>;
  /** One that failed, came back or may have left is queued again, by a person's word; null when it is none of these. `state` is what it was. */
  requeue(id: MessageId, at: Date): Promise<{ readonly was: 'failed' | 'bounced' | 'unknown'; readonly message: ClaimedMessage } | null>;

  /** Takes up to `limit` queued and due messages for one turn alone, which others skip. */
  claim(claim: ClaimId, limit: number, now: Date, until: Date): Promise<ClaimedMessage[]>;
  /** Of these, those that are still the claim's; locked until the transaction ends. To be asked once the parts they are about are locked. */
  held(claim: ClaimId, ids: readonly MessageId[]): Promise<MessageId[]>;
  /** Whom these are about: their parts are locked before the messages are, everywhere. */
  participationsOf(ids: readonly MessageId[]): Promise<ParticipationId[]>;
  /** The same of messages whose turn is silent. */
  participationsOfDead(now: Date): Promise<ParticipationId[]>;
  /** Of these people, those to whom another turn is sending something at this moment. */
  busy(claim: ClaimId, participations: readonly ParticipationId[]): Promise<ParticipationId[]>;
  /** The turn lives. */
  prolong(claim: ClaimId, until: Date): Promise<void>;
  /** How claimed ones leave, with their words as they will be read. */
  prepare(claim: ClaimId, leaving: readonly { readonly id: MessageId; readonly address: string; readonly words: WrittenNotice; readonly leaving: MessageLeaving }[]): Promise<void>;
  /** Bodies that begin now. Answers those that are still the claim's: no other may leave. */
  begin(claim: ClaimId, ids: readonly MessageId[], at: Date): Promise<MessageId[]>;
  /** Only the claimer settles; answers those that were settled. */
  settle(claim: ClaimId, settled: readonly SettledMessage[], at: Date): Promise<ClaimedMessage[]>;
  /** Messages of turns that are silent: those whose body had begun become unknown, the others go back to the queue. */
  freeDead(now: Date): Promise<{ readonly unknown: ClaimedMessage[]; readonly requeued: ClaimedMessage[] }>;
  /** Whether something is due and nobody has claimed it. */
  countDue(now: Date): Promise<number>;

  /** A sent mail came back, or (not permanent) is late and may still arrive; null when no such mail was sent. */
  bounce(messageIdHeader: string, bounce: { readonly code: string; readonly reason: string; readonly permanent: boolean }, at: Date): Promise<Message | null>;
}
