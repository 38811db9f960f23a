import type { NoticeBlock, WrittenNotice } from '#notices';
import { nameOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { MessageId } from '../ids.js';
import type { InvalidValue, MessageGone } from '../outcomes.js';
import { announcePeople } from '../participation/announce-people.js';
import { readFrames } from '../participation/episode-frame.js';
import { leavesAt } from '../participation/write-message.js';
import { permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { toSeenLine, toSeenText } from '../storable-text.js';
import { mayBeMember } from '../team/episode-permissions.js';
import { permitForPeople } from '../team/permit-for-people.js';
import type { Message } from './message.js';
import { takeBack } from './settle-messages.js';

/** What became of messages that somebody handled; those that were no longer so are left as they are. */
export interface MessagesHandled {
  readonly outcome: 'MessagesHandled';
  readonly messages: readonly MessageId[];
}

/** Sends drafts off: in the studio's hours as they are now, or at once. */
export function sendDrafts(desk: Desk, actor: Actor, { messages, atOnce }: { readonly messages: readonly MessageId[]; readonly atOnce?: boolean }): Promise<MessagesHandled> {
  return handle(desk, actor, messages, async (work, at, found) => {
    const queued: MessageId[] = [];
    for (const { dueAt, ids } of atOnce === true ? [{ dueAt: at, ids: messages }] : await gatherByHour(work, at, found)) queued.push(...(await work.messages.queueDrafts(ids, dueAt, atOnce === true, at)));
    work.queue('messages.send', {});
    return queued;
  });
}

/** When each may leave, counted from this moment: a draft may have waited into the night. */
async function gatherByHour(work: Work, at: Date, messages: readonly Message[]): Promise<readonly { readonly dueAt: Date; readonly ids: readonly MessageId[] }[]> {
  const files = await work.participations.read([...new Set(messages.flatMap(({ about }) => about?.participationId ?? []))]);
  const frames = await readFrames(work, files);
  const hours = new Map<number, MessageId[]>();
  for (const { id, about } of messages) {
    const file = files.find((one) => one.id === about?.participationId);
    const dueAt = file === undefined ? at : leavesAt(at, [file.told?.slot ?? null, file.standing], frames.get(file.episodeId)!);
    hours.set(dueAt.getTime(), [...(hours.get(dueAt.getTime()) ?? []), id]);
  }
  return [...hours].map(([dueAt, ids]) => ({ dueAt: new Date(dueAt), ids }));
}

/** Drops drafts, or takes back what waits to leave. */
export function discardMessages(desk: Desk, actor: Actor, messages: readonly MessageId[]): Promise<MessagesHandled> {
  return handle(desk, actor, messages, async (work, at) => {
    await work.messages.void(messages, 'discarded', at);
    return messages;
  });
}

/** Sends one again that failed, came back or may have left: a person's word, never the house's. */
export function sendAgain(desk: Desk, actor: Actor, message: MessageId): Promise<MessagesHandled> {
  return handle(desk, actor, [message], async (work, at) => {
    const requeued = await work.messages.requeue(message, at);
    if (requeued === null) return [];
    // What may have arrived keeps its link; what came back told nobody anything.
    await work.participations.keepLinksOf(message);
    if (requeued.was === 'bounced') await takeBack(work, [requeued.message]);
    work.queue('messages.send', {});
    return [message];
  });
}

/** Puts a draft's words as a person wrote them in the place of the template's; facts, button and link stay. */
export async function editDraft(desk: Desk, actor: Actor, input: { readonly message: MessageId; readonly subject: string; readonly paragraphs: readonly string[] }): Promise<MessagesHandled | MessageGone | InvalidValue> {
  permit(mayBeMember, actor);
  const subject = toSeenLine(input.subject);
  const paragraphs = input.paragraphs.map((text) => toSeenText(text)).filter((text) => text !== '');
  if (subject === '') return { outcome: 'InvalidValue', field: 'subject', code: 'empty' };
  if (subject.length > 200) return { outcome: 'InvalidValue', field: 'subject', code: 'tooLong' };
  if (paragraphs.length === 0) return { outcome: 'InvalidValue', field: 'paragraphs', code: 'empty' };
  if (paragraphs.some((text) => text.length > 5000) || paragraphs.length > 60) return { outcome: 'InvalidValue', field: 'paragraphs', code: 'tooLong' };
  return desk.work.run(async (work) => {
    await permitForPeople(work, actor, await work.messages.participationsOf([input.message]), { noun: 'message', id: input.message });
    const [message] = await work.messages.lock([input.message]);
    if (!message) throw new NotFound('message', input.message);
    const edited = await work.messages.edit(input.message, rewrite(message, subject, paragraphs), nameOf(actor) ?? '', desk.clock.now());
    if (edited && message.about !== null) await announcePeople(work, [message.about.participationId]);
    return edited ? { outcome: 'MessagesHandled', messages: [input.message] } : { outcome: 'MessageGone' };
  });
}

/** Rows of facts keep their place: after as many paragraphs as stood before them. */
function rewrite({ words }: Message, subject: string, paragraphs: readonly string[]): WrittenNotice {
  const blocks: NoticeBlock[] = [];
  const left = paragraphs.map((text): NoticeBlock => ({ block: 'paragraph', text }));
  for (const block of words.blocks) {
    if (block.block === 'rows') blocks.push(block);
    else blocks.push(...left.splice(0, 1));
  }
  return { subject, blocks: [...blocks, ...left], button: words.button };
}

async function handle(desk: Desk, actor: Actor, ids: readonly MessageId[], body: (work: Work, at: Date, found: readonly Message[]) => Promise<readonly MessageId[]>): Promise<MessagesHandled> {
  permit(mayBeMember, actor);
  return desk.work.run(async (work) => {
    // Parts before messages, everywhere in this order.
    const parts = await work.messages.participationsOf(ids);
    await permitForPeople(work, actor, parts, { noun: 'message', id: ids[0] ?? '' });
    await work.participations.lock(parts);
    const found = await work.messages.lock(ids);
    for (const id of ids) if (!found.some((message) => message.id === id)) throw new NotFound('message', id);
    // Mails to accounts are about nobody's part: they are the studio's.
    if (found.some(({ about }) => about === null)) await permitForPeople(work, actor, [], { noun: 'message', id: ids[0] ?? '' });
    const messages = await body(work, desk.clock.now(), found);
    await announcePeople(work, found.flatMap(({ about }) => about?.participationId ?? []));
    return { outcome: 'MessagesHandled', messages };
  });
}
