import { checkContribution, judgeContribution, LONGEST_CONTRIBUTION, LONGEST_NAME, mayOnTopic, shownIn, threadOf, type PublicContributionKind } from '#audience';
import type { TopicId } from '#rundown';
import type { Actor, Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { InvalidInput, NotAllowed, NotFound } from '../../errors.js';
import type { ContributionId, PublicContributionId } from '../../ids.js';
import type { TooManyAttempts } from '../../outcomes.js';
import { mayKeepTopicPages } from '../../permissions.js';
import type { Work } from '../../ports/unit-of-work.js';
import { toSeenLine, toSeenText } from '../../storable-text.js';
import { contributionKey } from '../../topic/read-matter.js';
import type { WriteContributionOutcome } from '../audience-answers.js';
import type { ContributionNotTaken } from '../audience-outcomes.js';
import { brake, onTopic } from '../brake.js';
import { LINK_HOURS } from '../mail/mailed-link.js';
import { postAudienceMail } from '../mail/post-audience-mail.js';
import type { PreparationQuestion, TopicPageFile } from '../topic-page/topic-page.js';
import { checkVisitor, toAddress, toName } from '../visitor/check-visitor.js';
import { lockSelf } from '../visitor/edit-visitor.js';
import type { PublicContribution } from './public-contribution.js';

export interface WriteContributionInput {
  readonly topicId: TopicId;
  readonly kind: PublicContributionKind;
  readonly text: string;
  /** The comment replied to: written here, or of the imported page. */
  readonly parentId?: string | null;
  readonly questionId?: string | null;
  readonly choice?: string | null;
  readonly sourceUrl?: string | null;
  /** Made by the page, 16 to 100 signs: the same one twice writes once. */
  readonly clientKey: string;
  /** What stands in the field that nobody sees. */
  readonly honeypot?: string | null;
  /** Whose insight it is, where somebody of the studio writes it down; absent: their own. */
  readonly author?: string | null;
  /** Of who is not signed in: their address confirms it. */
  readonly guest?: { readonly name: string; readonly email: string } | null;
  readonly locale: Locale;
  readonly remoteAddress: string;
}

/** Who writes, as it is kept. */
interface Writer {
  readonly visitor: Awaited<ReturnType<typeof lockSelf>> | null;
  readonly userId: PublicContribution['userId'];
  readonly name: string;
  readonly guestEmail: string | null;
}

/** Writes a comment, a reply, an answer, an insight or feedback on a topic's page; what becomes of it is `judgeContribution`'s to say. */
export async function writeContribution(desk: Desk, actor: Actor, input: WriteContributionInput): Promise<WriteContributionOutcome> {
  if (actor.kind === 'system' || (actor.kind === 'user' && !(input.kind === 'insight' && mayKeepTopicPages(actor)))) throw new NotAllowed(true);
  if (actor.kind === 'nobody' && !input.guest) throw new NotAllowed(false);
  if (!/^[\w-]{16,100}$/.test(input.clientKey)) throw new InvalidInput('clientKey', 'A contribution comes with a key of 16 to 100 letters, digits, hyphens or underscores.');
  // Before anything is made of it: what is far too long is not worth cleaning.
  if (input.text.length > 4 * LONGEST_CONTRIBUTION) return refuse('textTooLong');
  return desk.work.run(async (work): Promise<WriteContributionOutcome> => {
    const page = await work.topicPages.byId(input.topicId);
    // The studio prepares what stands on a page before anybody sees it.
    if (page === null || (actor.kind !== 'user' && !shownIn(page.state).page)) throw new NotFound('topic', input.topicId);
    const door = { state: page.state, closesAt: page.closesAt?.getTime() ?? null };
    if (actor.kind !== 'user' && !mayOnTopic(input.kind, door, desk.clock.now().getTime())) return refuse('notOpen');
    const writer = await writerOf(work, actor, input);
    if ('outcome' in writer) return writer;
    const braked = await brake(desk, work, 'contribute', { visitor: writer.visitor?.id ?? null, network: actor.kind === 'user' ? null : input.remoteAddress });
    if (braked) return braked;
    const made = await makeContribution(desk, work, page, writer, input);
    return 'outcome' in made ? made : ((await brakeMail(desk, work, made, input)) ?? keep(desk, work, page, writer, made));
  });
}

const refuse = (code: ContributionNotTaken['code']): ContributionNotTaken => ({ outcome: 'ContributionNotTaken', code });

async function writerOf(work: Work, actor: Actor, { guest, author }: WriteContributionInput): Promise<Writer | ContributionNotTaken> {
  if (actor.kind === 'visitor') {
    const visitor = await lockSelf(work, actor);
    return { visitor, userId: null, name: visitor.name, guestEmail: null };
  }
  if (actor.kind === 'user') {
    const name = toName(author ?? '') || actor.name;
    return name.length > LONGEST_NAME ? refuse('nameTooLong') : { visitor: null, userId: actor.id, name, guestEmail: null };
  }
  const [name, email] = [toName(guest!.name), toAddress(guest!.email)];
  const wrong = checkVisitor({ name, email });
  if (wrong) return refuse(wrong.field === 'email' ? 'notAnAddress' : wrong.code === 'empty' ? 'nameEmpty' : 'nameTooLong');
  return { visitor: null, userId: null, name, guestEmail: email };
}

async function makeContribution(desk: Desk, work: Work, page: TopicPageFile, writer: Writer, input: WriteContributionInput): Promise<PublicContribution | ContributionNotTaken> {
  const question = questionOf(page, input);
  if (question !== null && 'outcome' in question) return question;
  const parent = await parentOf(work, input);
  if ('outcome' in parent) return parent;
  const words = {
    kind: input.kind, text: toWritten(input.text),
    choice: question === null || question.kind === 'open' ? null : (input.choice ?? null),
    sourceUrl: input.kind === 'insight' && input.sourceUrl ? toSeenLine(input.sourceUrl) : null,
  };
  // The studio's own insights may have no link: their author is known.
  const code = checkContribution(words, question);
  if (code && !(code === 'sourceMissing' && writer.userId !== null)) return refuse(code);
  const honeypot = (input.honeypot ?? '').trim();
  const judged = judgeContribution({
    text: words.text, trust: writer.visitor?.trust ?? 'new', publishedBefore: writer.visitor ? await work.written.countPublished(writer.visitor.id) : 0,
    byStudio: writer.userId !== null, honeypot,
  });
  const now = desk.clock.now();
  const unconfirmed = writer.guestEmail !== null && judged.moderation !== 'refused';
  return {
    id: desk.newId() as PublicContributionId, topicId: page.id, ...words, ...parent,
    visitorId: writer.visitor?.id ?? null, userId: writer.userId, authorName: writer.name, guestEmail: unconfirmed ? writer.guestEmail : null,
    questionId: question?.id ?? null, question: question?.text ?? null,
    contentKey: keyOf({ ...words, authorName: writer.name, question: question?.text ?? null }),
    moderation: unconfirmed ? 'unconfirmed' : judged.moderation, reason: unconfirmed ? null : judged.reason, note: null, reportCount: 0, hiddenAt: null, clientKey: input.clientKey, locale: input.locale,
    wording: 0, writtenAt: now, editedAt: null, publishedAt: judged.moderation === 'published' && !unconfirmed ? now : null,
  };
}

function questionOf({ questions }: TopicPageFile, { kind, questionId }: WriteContributionInput): PreparationQuestion | ContributionNotTaken | null {
  if (kind !== 'answer') return null;
  const question = questions.find(({ id }) => id === questionId);
  if (question === undefined || question.state === 'draft') return refuse('questionGone');
  return question.state === 'closed' ? refuse('questionClosed') : question;
}

async function parentOf(work: Work, { kind, topicId, parentId }: WriteContributionInput): Promise<Pick<PublicContribution, 'parentId' | 'parentPageId'> | ContributionNotTaken> {
  if (kind !== 'comment' || !parentId) return { parentId: null, parentPageId: null };
  const parent = await work.written.shownComment(topicId, parentId as PublicContributionId | ContributionId);
  if (parent === null) return refuse('parentGone');
  return parent.parentPageId === null ? { parentId: threadOf(parent) as PublicContributionId, parentPageId: null } : { parentId: null, parentPageId: parent.parentPageId };
}

/** What is about to be mailed to an address that nobody proved is counted; what was refused, and what was mailed already, is not. */
async function brakeMail(desk: Desk, work: Work, made: PublicContribution, { remoteAddress }: WriteContributionInput): Promise<TooManyAttempts | null> {
  if (made.guestEmail === null || (await work.written.same(made.topicId, made.clientKey, made)) !== null) return null;
  return brake(desk, work, 'guestMail', { address: made.guestEmail, network: remoteAddress, networkOnTopic: onTopic(remoteAddress, made.topicId) });
}

/** What is kept is answered to; what the button sent twice, or two pages, is answered as the first was. */
async function keep(desk: Desk, work: Work, page: TopicPageFile, writer: Writer, made: PublicContribution): Promise<WriteContributionOutcome> {
  if (!(await work.written.add(made))) {
    const same = await work.written.same(made.topicId, made.clientKey, made);
    if (same === null || same.choice !== made.choice) return refuse('alreadySaid');
    // A guest who confirmed meanwhile, in another browser perhaps, sends the same page again: it is there. What no guest may know of reads as at first.
    if (writer.guestEmail !== null && same.userId === null && same.text === made.text) return same.visitorId === null ? { ...toldAs(same), moderation: 'unconfirmed' } : toldAs(same);
    if (same.visitorId !== made.visitorId || same.userId !== made.userId) throw new InvalidInput('clientKey', 'This key was used by somebody else.');
    return toldAs(same);
  }
  if (made.moderation === 'unconfirmed') {
    await postAudienceMail(
      // Without the name and the words: the address may be a stranger's, who did not type them.
      desk, work, 'contribution.confirm', { visitorId: null, name: '', email: writer.guestEmail!, locale: made.locale }, made.id,
      { topic: page.title, hours: LINK_HOURS.confirmContribution }, { link: { purpose: 'confirmContribution', subjectId: made.id } });
  }
  if (made.moderation === 'published') work.queue('topic.read', { topicId: made.topicId });
  return writer.guestEmail === null ? toldAs(made) : { ...toldAs(made), moderation: 'unconfirmed' };
}

/** What fills the field that nobody sees is told nothing of what became of it. */
const toldAs = ({ id, topicId, moderation, reason }: PublicContribution): Extract<WriteContributionOutcome, { outcome: 'ContributionWritten' }> =>
  ({ outcome: 'ContributionWritten', contributionId: id, topicId, moderation: reason === 'honeypot' ? 'waiting' : moderation });

/** What was typed as it is kept: nothing unseen, one line end, one Unicode form. */
export const toWritten = (text: string): string => toSeenText(text).normalize('NFC');

/** The content key of some words; null for an answer without any. Feedback is no matter: its key never meets a reading's. */
export function keyOf({ kind, text, authorName, question }: Pick<PublicContribution, 'kind' | 'text' | 'authorName' | 'question'>): string | null {
  if (text === '') return null;
  const key = contributionKey({ kind: kind === 'feedback' ? 'comment' : kind, author: authorName, text, question, date: null });
  return kind === 'feedback' ? `feedback:${key}` : key;
}

