import { writeAudienceMail, type AudienceMailFacts, type AudienceMailKind, type WrittenNotice } from '#notices';
import type { Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { MessageId, PersonId, VisitorId } from '../../ids.js';
import { LINK_MARK, type AudienceMail, type Message } from '../../message/message.js';
import { messageIdOf } from '../../participation/write-message.js';
import type { Work } from '../../ports/unit-of-work.js';

/** Whom a mail to the audience goes to. */
export interface MailedTo {
  readonly visitorId: VisitorId | null;
  readonly personId?: PersonId | null;
  /** Empty: nobody told us. */
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** One row under a key that makes telling twice impossible; false when that was told already. */
export async function postAudienceMail<Kind extends AudienceMailKind>(
  desk: Desk, work: Work, kind: Kind, to: MailedTo, about: string, facts: Omit<AudienceMailFacts<Kind>, 'recipient' | 'link'>, way: { readonly link: NonNullable<AudienceMail['link']> } | { readonly path: string },
): Promise<boolean> {
  const link = 'link' in way ? LINK_MARK : `${desk.address}${way.path}`;
  const words = writeAudienceMail(kind, { ...facts, recipient: to.name, link } as AudienceMailFacts<Kind>, to.locale);
  return postWords(desk, work, kind, to, about, words, 'link' in way ? way.link : null);
}

/** The same with words of one's own. */
export const postWords = async (desk: Desk, work: Work, kind: AudienceMailKind, to: MailedTo, about: string, words: WrittenNotice, link: AudienceMail['link']): Promise<boolean> =>
  (await postAll(desk, work, [audienceMail(desk, kind, to, about, words, link)])).length > 0;

/** Posts several at once; those that were not told already. */
export async function postAll(desk: Desk, work: Work, messages: readonly Message[]): Promise<readonly MessageId[]> {
  const added = await work.messages.add(messages, desk.clock.now());
  if (added.length > 0) work.queue('messages.send', {});
  return added;
}

/** A mail to the audience as it is kept, under its key. */
export function audienceMail(desk: Desk, kind: AudienceMailKind, to: MailedTo, about: string, words: WrittenNotice, link: AudienceMail['link']): Message {
  const [id, at] = [desk.newId() as MessageId, desk.clock.now()];
  return {
    id, key: `${kind}:${about}`, kind, recipientUserId: null, recipientPersonId: to.personId ?? null, recipientName: to.name, address: to.email, words, locale: to.locale,
    messageIdHeader: messageIdOf(id, desk.address), rundownId: null, version: null, state: 'queued', attempts: 0, dueAt: at, atOnce: true, about: null, enclosures: [],
    audience: { visitorId: to.visitorId, link },
  };
}

/** UTF-16 units of what is quoted in a mail, at most. */
const LONGEST_EXCERPT = 300;

/** The beginning of what somebody wrote, on one line, cut between words. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_EXCERPT) return line;
  const cut = line.slice(0, LONGEST_EXCERPT).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_EXCERPT / 2)).replace(/[\s.,;:]+$/u, '')}…`;
}
