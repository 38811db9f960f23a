import type { NoticeBlock, WrittenNotice } from '#notices';
import { nameOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { MessageId } from '../ids.js';
import type { InvalidValue } from '../outcomes.js';
import { mayTellPeople, permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { toSeenLine, toSeenText } from '../storable-text.js';
import type { Message } from './message.js';

/** What became of messages that somebody handled; those that were no longer so are left as they are. */
export interface MessagesHandled {
  readonly outcome: 'MessagesHandled';
  readonly messages: readonly MessageId[];
}
/** It left, was voided, or waits to leave: its words can no longer be changed. */
export interface MessageGone {
  readonly outcome: 'MessageGone';
}

/** Sends drafts off: in the studio's hours, or at once. */
export function sendDrafts(desk: Desk, actor: Actor, { messages, atOnce }: { readonly messages: readonly MessageId[]; readonly atOnce?: boolean }): Promise<MessagesHandled> {
  return handle(desk, actor, messages, async (work, at) => {
    const queued = await work.messages.queueDrafts(messages, atOnce === true ? at : null, at);
    work.queue('messages.send', {});
    return queued;
  });
}

/** Drops drafts, or takes back what waits to leave. */
export function discardMessages(desk: Desk, actor: Actor, messages: readonly MessageId[]): Promise<MessagesHandled> {
  return handle(desk, actor, messages, async (work, at) => {
    await work.messages.void(messages, 'discarded', at);
    return messages;
  });
}

/** Sends one again that failed or may have left: a person's word, never the house's. */
export function sendAgain(desk: Desk, actor: Actor, message: MessageId): Promise<MessagesHandled> {
  return handle(desk, actor, [message], async (work, at) => {
    const requeued = await work.messages.requeue(message, at);
    if (requeued) work.queue('messages.send', {});
    return requeued ? [message] : [];
  });
}

/** Puts a draft's words as a person wrote them in the place of the template's; facts, button and link stay. */
export async function editDraft(desk: Desk, actor: Actor, input: { readonly message: MessageId; readonly subject: string; readonly paragraphs: readonly string[] }): Promise<MessagesHandled | MessageGone | InvalidValue> {
  permit(mayTellPeople, actor);
  const subject = toSeenLine(input.subject);
  const paragraphs = input.paragraphs.map((text) => toSeenText(text)).filter((text) => text !== '');
  if (subject === '') return { outcome: 'InvalidValue', field: 'subject', code: 'empty' };
  if (subject.length > 200) return { outcome: 'InvalidValue', field: 'subject', code: 'tooLong' };
  if (paragraphs.length === 0) return { outcome: 'InvalidValue', field: 'paragraphs', code: 'empty' };
  if (paragraphs.some((text) => text.length > 5000) || paragraphs.length > 60) return { outcome: 'InvalidValue', field: 'paragraphs', code: 'tooLong' };
  return desk.work.run(async (work) => {
    const [message] = await work.messages.lock([input.message]);
    if (!message) throw new NotFound('message', input.message);
    const edited = await work.messages.edit(input.message, rewrite(message, subject, paragraphs), nameOf(actor) ?? '', desk.clock.now());
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

async function handle(desk: Desk, actor: Actor, ids: readonly MessageId[], body: (work: Work, at: Date) => Promise<readonly MessageId[]>): Promise<MessagesHandled> {
  permit(mayTellPeople, actor);
  return desk.work.run(async (work) => {
    const found = await work.messages.lock(ids);
    for (const id of ids) if (!found.some((message) => message.id === id)) throw new NotFound('message', id);
    const messages = await body(work, desk.clock.now());
    return { outcome: 'MessagesHandled', messages };
  });
}
