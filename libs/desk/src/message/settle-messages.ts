import type { Told } from '#notices';
import type { Desk } from '../desk.js';
import type { ClaimId, ParticipationId } from '../ids.js';
import { changeOf } from '../participation/tell-people.js';
import type { ParticipationFile } from '../participation/participation-file.js';
import { readFrameOf } from '../participation/episode-frame.js';
import { remindPeople } from '../participation/remind-people.js';
import type { Message } from './message.js';
import type { ClaimedMessage, SettledMessage } from '../ports/message-store.js';
import type { Work } from '../ports/unit-of-work.js';

/** Mails from which on somebody knows their slot; all others speak of one that they know. */
const TELLS_SLOT: ReadonlySet<Message['kind']> = new Set<Message['kind']>(['invitation', 'applicationAccepted', 'slotProposed', 'slotChanged', 'segmentsMoved', 'confirmedReceipt']);

/** Whose file changes once a message has become that: what certainly did not leave is taken back, what tells a slot arms reminders. */
export const changedBy = ({ about, kind }: Pick<Message, 'about' | 'kind'>, state: SettledMessage['state']): Pick<SettledMessage, 'changes'> =>
  about === null || state === 'unknown' || (state === 'sent' && !TELLS_SLOT.has(kind)) ? {} : { changes: about.participationId };

/** Writes down what became of letters, and what their recipients know since: who certainly got nothing knows what they knew before. */
export async function settleMessages(desk: Desk, work: Work, claim: ClaimId, settled: readonly SettledMessage[]): Promise<void> {
  if (settled.length === 0) return;
  // Parts before messages, everywhere in this order: two who wait for each other would cost a mail its word.
  await work.participations.lock([...new Set(settled.flatMap(({ changes }) => changes ?? []))]);
  const messages = await work.messages.settle(claim, settled, desk.clock.now());
  await takeBack(work, messages.filter(({ state }) => state === 'queued' || state === 'failed' || state === 'voided'));
  await tellArrived(desk, work, messages.filter(({ state, about, kind }) => state === 'sent' && about !== null && TELLS_SLOT.has(kind)));
}

/** Mails that certainly did not leave: nobody has their links, and their recipients know what they knew before. */
export async function takeBack(work: Work, messages: readonly ClaimedMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await work.participations.forgetLinksOf(messages.map(({ id }) => id));
  const changed = messages.filter(({ about, leaving }) => about !== null && leaving.toldChange !== null);
  const files = await work.participations.lock(changed.map(({ about }) => about!.participationId));
  await work.participations.save(files.flatMap((file) => {
    const { before, after } = changed.find(({ about }) => about!.participationId === file.id)!.leaving.toldChange!;
    // Whoever was told something else meanwhile knows that.
    return isSame(file.told, after) ? [changeOf({ ...file, told: before })] : [];
  }));
}

const isSame = (one: Told | null, other: Told | null): boolean =>
  one?.slotRevision === other?.slotRevision && one?.status === other?.status && one?.entry?.sequence === other?.entry?.sequence && one?.entry?.method === other?.entry?.method;

/** Reminders of a slot count from the moment its mail left. */
async function tellArrived(desk: Desk, work: Work, messages: readonly ClaimedMessage[]): Promise<void> {
  const now = desk.clock.now().getTime();
  const revisions = new Map<ParticipationId, number>(messages.map(({ about }) => [about!.participationId, about!.slotRevision]));
  const files = (await work.participations.lock([...revisions.keys()])).filter((file) =>
    file.toldAt === null && file.participation.slotRevision === revisions.get(file.id)
    // The copy of a signature tells nobody their slot.
    && file.told?.slotRevision === file.participation.slotRevision);
  if (files.length === 0) return;
  const told = files.map((file): ParticipationFile => ({ ...file, toldAt: now }));
  await work.participations.save(told.map(changeOf));
  for (const [episodeId, here] of byEpisode(told)) await remindPeople(desk, work, here, await readFrameOf(work, episodeId));
}

/** Files by their episode. */
export function byEpisode(files: readonly ParticipationFile[]): ReadonlyMap<ParticipationFile['episodeId'], readonly ParticipationFile[]> {
  const found = new Map<ParticipationFile['episodeId'], readonly ParticipationFile[]>();
  for (const file of files) found.set(file.episodeId, [...(found.get(file.episodeId) ?? []), file]);
  return found;
}
