import type { Desk } from '../desk.js';
import { Unavailable } from '../errors.js';
import type { MessageId } from '../ids.js';
import type { Delivery, Letter, Message } from './message.js';

/** `NothingToSend`: sent, voided, given up, or in another worker's hands. */
export type SendMessageOutcome =
  | { readonly outcome: 'MessageSent' }
  | { readonly outcome: 'MessageFailed'; readonly reason: string }
  | { readonly outcome: 'MessageUnknown'; readonly reason: string }
  | { readonly outcome: 'NothingToSend' };

/** A mail the server keeps putting off is given up after this many attempts, over some hours of reconciling. */
const MOST_ATTEMPTS = 20;

/**
 * Sends one mail. Claiming it is what re-checks its state at the moment of sending: a mail voided meanwhile stays here.
 * What may have left is never sent again by itself; what certainly did not leave goes back to the queue.
 */
export async function sendMessage(desk: Desk, id: MessageId): Promise<SendMessageOutcome> {
  const message = await desk.work.run((work) => work.messages.claim(id, desk.clock.now()));
  if (!message) return { outcome: 'NothingToSend' };
  const delivery = await deliver(desk, message);
  const settle = (state: Message['state'], reason: string | null) => desk.work.run((work) => work.messages.settle(id, state, reason, desk.clock.now()));
  switch (delivery.kind) {
    case 'sent':
      await settle('sent', null);
      return { outcome: 'MessageSent' };
    case 'failed':
      await settle('failed', delivery.reason);
      return { outcome: 'MessageFailed', reason: delivery.reason };
    case 'unknown':
      await settle('unknown', delivery.reason);
      return { outcome: 'MessageUnknown', reason: delivery.reason };
    case 'retry':
      if (message.attempts >= MOST_ATTEMPTS) {
        await settle('failed', delivery.reason);
        return { outcome: 'MessageFailed', reason: delivery.reason };
      }
      await settle('queued', delivery.reason);
      throw new Unavailable(`The mail server did not take the message: ${delivery.reason}`);
  }
}

/** A post office that breaks instead of answering leaves us not knowing. */
async function deliver(desk: Desk, message: Message): Promise<Delivery> {
  const letter: Letter = {
    messageId: message.messageIdHeader,
    to: { name: message.recipientName, address: message.address },
    subject: message.subject,
    text: message.text,
    ...(message.html !== null && { html: message.html }),
  };
  try {
    return await desk.post.send(letter);
  } catch (error) {
    return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
  }
}
