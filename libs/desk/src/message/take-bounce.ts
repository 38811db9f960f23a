import type { Desk } from '../desk.js';
import { announcePeople } from '../participation/announce-people.js';

/** What came back: the Message-ID of the mail with its angle brackets, and the server's enhanced code (`5.1.1`). */
export interface Bounce {
  readonly messageId: string;
  readonly code: string;
  /** The server's own words, which may repeat an address: for producers' eyes. */
  readonly reason: string;
  /** False: it may still arrive. */
  readonly permanent: boolean;
}

/** `BounceUnknown`: no such mail left this house. */
export type TakeBounceOutcome = { readonly outcome: 'BounceTaken' } | { readonly outcome: 'BounceUnknown' };

/** An address that does not exist (5.1.x) gets no more mail; a full mailbox or a refusal may pass. */
const NOBODY_THERE = /^5\.1\./;

/** Writes down that a mail came back, so that the board shows whom to call. What the person knows is put right once the address is. */
export async function takeBounce(desk: Desk, { messageId, code, reason, permanent }: Bounce): Promise<TakeBounceOutcome> {
  return desk.work.run(async (work) => {
    const now = desk.clock.now();
    const message = await work.messages.bounce(messageId, { code, reason, permanent }, now);
    if (message === null) return { outcome: 'BounceUnknown' };
    if (permanent && NOBODY_THERE.test(code)) await work.participations.blockAddress(message.address, code, now);
    if (message.about !== null) await announcePeople(work, [message.about.participationId]);
    return { outcome: 'BounceTaken' };
  });
}
