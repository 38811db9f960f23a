import type { Desk } from '../desk.js';
import type { ClaimId } from '../ids.js';
import { announcePeople } from '../participation/announce-people.js';
import type { Delivery } from './message.js';
import { writeLetter } from './write-letter.js';
import { LetterLedger } from './letter-ledger.js';
import { prepareMessages, SHORTLY_MS, type PreparedMessage } from './prepare-messages.js';
import { changedBy, settleMessages } from './settle-messages.js';
import type { ClaimedMessage, SettledMessage } from '../ports/message-store.js';

/** What a turn of sending did. */
export interface MessagesSent {
  readonly outcome: 'MessagesSent';
  readonly claimed: number;
  readonly sent: number;
  /** Put off by the server: they go back to the queue. */
  readonly putOff: number;
}

/** Messages that one turn takes at most. */
export const MAILS_A_TURN = 100;
/** Judged right before they leave, so many at a time. */
const WAVE = 50;
/** A turn that says nothing for so long is dead. It speaks while its process turns, however slow the mail server is. */
const LEASE_MS = 45_000;
const BEAT_MS = 10_000;
/** A mail the server keeps putting off is given up after this many attempts, half an hour apart in the end: about a week. */
const MOST_ATTEMPTS = 340;

/** Sends up to a hundred mails that are due; another turn takes those that are left. Safe to run beside itself: a message is claimed once. */
export async function sendMessages(desk: Desk): Promise<MessagesSent> {
  const claim = desk.newId() as ClaimId;
  const until = () => new Date(desk.clock.now().getTime() + LEASE_MS);
  const claimed = await desk.work.run(async (work) => {
    const messages = await work.messages.claim(claim, MAILS_A_TURN, desk.clock.now(), until());
    if (messages.length === MAILS_A_TURN) work.queue('messages.send', {});
    return messages;
  });
  const beat = setInterval(() => void desk.work.run((work) => work.messages.prolong(claim, until())).catch(() => undefined), BEAT_MS);
  try {
    return await sendWaves(desk, claim, claimed);
  } finally {
    clearInterval(beat);
  }
}

async function sendWaves(desk: Desk, claim: ClaimId, all: readonly ClaimedMessage[]): Promise<MessagesSent> {
  const { claimed, second } = oneEach(all);
  if (second.length > 0) {
    const dueAt = new Date(desk.clock.now().getTime() + SHORTLY_MS);
    await desk.work.run((work) => settleMessages(desk, work, claim, second.map((message) => ({ id: message.id, state: 'queued' as const, reason: 'anotherOnItsWay', dueAt, ...changedBy(message, 'queued') }))));
  }
  let [sent, putOff] = [0, 0];
  const ledger = new LetterLedger(desk, claim);
  const prepare = (from: number) => desk.work.run((work) => prepareMessages(desk, work, claim, claimed.slice(from, from + WAVE)));
  const underWay = new Set<Promise<void>>();
  const faults: unknown[] = [];
  const start = (one: PreparedMessage) => {
    const letter = sendOne(desk, ledger, one).then((state) => {
      if (state === 'sent') sent++;
      if (state === 'queued') putOff++;
    }, (fault: unknown) => void faults.push(fault)).finally(() => underWay.delete(letter));
    underWay.add(letter);
  };
  try {
    for (let from = 0; from < claimed.length; from += WAVE) {
      for (const one of await prepare(from)) start(one);
      // Judged right before they leave: the next wave when there are lines for it. One slow letter holds up its own line alone.
      while (underWay.size >= desk.post.lanes && from + WAVE < claimed.length) await Promise.race(underWay);
    }
  } finally {
    // Whatever failed, what is under way is written down.
    await Promise.all(underWay);
  }
  if (faults.length > 0) throw faults[0];
  // Once for the turn: a word for each letter would hold up the commits of them all.
  const people = all.flatMap(({ about }) => about?.participationId ?? []);
  if (people.length > 0) await desk.work.run((work) => announcePeople(work, people));
  return { outcome: 'MessagesSent', claimed: all.length, sent, putOff: putOff + second.length };
}

/** One mail at a time to each person: the second is judged on what the first made known. */
function oneEach(all: readonly ClaimedMessage[]): { readonly claimed: readonly ClaimedMessage[]; readonly second: readonly ClaimedMessage[] } {
  const people = new Set<string>();
  const isFirst = ({ about }: ClaimedMessage): boolean => about === null || (!people.has(about.participationId) && people.add(about.participationId).size > 0);
  const claimed: ClaimedMessage[] = [];
  const second: ClaimedMessage[] = [];
  for (const message of all) (isFirst(message) ? claimed : second).push(message);
  return { claimed, second };
}

async function sendOne(desk: Desk, ledger: LetterLedger, prepared: PreparedMessage): Promise<SettledMessage['state']> {
  const { message } = prepared;
  let begun = false;
  const delivery = await writeLetter(desk, prepared)
    .then((letter) => desk.post.send(letter, () => ledger.begin(message.id).then(() => void (begun = true))))
    // A house that breaks before the body began kept the letter; afterwards nobody knows.
    .catch((error: unknown): Delivery => ({ kind: begun ? 'unknown' : 'retry', reason: error instanceof Error ? error.message : String(error) }));
  const settled = settle(desk, prepared, delivery);
  await ledger.settle(settled);
  if (delivery.kind === 'failed' && delivery.userUnknown === true) {
    await desk.work.run((work) => work.participations.blockAddress(message.address, delivery.reason, desk.clock.now()));
  }
  return settled.state;
}

function settle(desk: Desk, prepared: PreparedMessage, delivery: Delivery): SettledMessage {
  const settled = judge(desk, prepared, delivery);
  return { ...settled, ...changedBy(prepared.message, settled.state) };
}

function judge(desk: Desk, { message }: PreparedMessage, delivery: Delivery): SettledMessage {
  const { id, attempts } = message;
  switch (delivery.kind) {
    case 'sent':
      return { id, state: 'sent', reason: null };
    case 'failed':
    case 'unknown':
      return { id, state: delivery.kind, reason: delivery.reason };
    case 'retry':
      if (attempts >= MOST_ATTEMPTS) return { id, state: 'failed', reason: delivery.reason };
      return { id, state: 'queued', reason: delivery.reason, dueAt: new Date(desk.clock.now().getTime() + waitAfter(attempts, id)) };
  }
}

/** Seconds at first, at most half an hour; spread by the message itself, so that what was put off together does not come back together. */
function waitAfter(attempts: number, id: string): number {
  const wait = Math.min(30 * 60_000, 5_000 * 2 ** Math.min(attempts - 1, 20));
  return wait * (0.5 + Number.parseInt(id.slice(-4), 16) / 0x1_0000);
}
