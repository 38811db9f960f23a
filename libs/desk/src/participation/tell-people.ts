import { planNotices, voidDrafts, type PersonNews, type PersonToTell, type Slot } from '#notices';
import type { Desk } from '../desk.js';
import type { MessageId, ParticipationId } from '../ids.js';
import type { Message } from '../message/message.js';
import type { FileChange } from '../ports/participation-store.js';
import type { Work } from '../ports/unit-of-work.js';
import type { DrawnPart } from './draw-people.js';
import type { EpisodeFrame } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';
import { remindPeople } from './remind-people.js';
import { leavesAt, writeMessage } from './write-message.js';

/** What somebody is told, or why not, with the mail as it would leave. */
export interface PersonTelling {
  /** As it will be kept. */
  readonly file: ParticipationFile;
  readonly news: PersonNews;
  readonly message: Message | null;
}

/** How the mails are kept, and which optional ones are left out. */
export interface TellingWish {
  /** Number of the version that is told; 0 before the first. */
  readonly edition: number;
  readonly state: 'drafted' | 'queued';
  readonly leaveOut?: readonly ParticipationId[];
}

/** Weighs what everybody is to be told now; nothing is saved. `parts` absent: their slots stand as they are. */
export function weighPeople(desk: Desk, files: readonly ParticipationFile[], frame: EpisodeFrame, wish: TellingWish, parts?: ReadonlyMap<ParticipationId, DrawnPart>): readonly PersonTelling[] {
  const now = desk.clock.now();
  const slotOf = (file: ParticipationFile): Slot | null => (parts ? (parts.get(file.id)?.slot ?? null) : file.standing);
  const news = planNotices(files.map((file): PersonToTell => ({ participation: file.participation, standing: file.standing, slot: slotOf(file), told: file.told, reach: reachOf(file) })), wish.edition, now.getTime());
  return files.map((before, at): PersonTelling => {
    const one = news[at]!;
    const file: ParticipationFile = {
      ...before,
      participation: one.participation,
      standing: slotOf(before),
      companions: parts?.get(before.id)?.companions ?? before.companions,
      told: one.knows ?? before.told,
      toldAt: toldAtOf(before, one, now.getTime()),
    };
    const { notice } = one;
    const isLeftOut = notice === null || (notice.optional && (wish.leaveOut?.includes(before.id) ?? false));
    const dueAt = leavesAt(now, [one.before, one.after], frame);
    return { file, news: one, message: isLeftOut ? null : writeMessage(desk, file, frame, { notice, before: one.before, difference: one.difference, state: wish.state, dueAt }) };
  });
}

/** Saves what was weighed: parts, links, mails and reminders; older unsent mails about slots are voided. Answers the mails that are new. */
export async function saveTellings(desk: Desk, work: Work, tellings: readonly PersonTelling[], frame: EpisodeFrame): Promise<readonly MessageId[]> {
  const at = desk.clock.now();
  const files = tellings.map(({ file }) => file);
  const unsent = await work.messages.unsent(files.map(({ id }) => id));
  const old = voidDrafts(unsent, tellings.map(({ news }) => news));
  await work.messages.void(old.map(({ id }) => id), 'overtaken', at);
  await work.participations.save(files.map(changeOf));
  for (const { file, news: { rebind } } of tellings) {
    if (rebind !== null) await work.participations.rebindLinks(file.id, rebind.fromRevision, rebind.toRevision);
  }
  const messages = tellings.flatMap(({ message }) => message ?? []);
  const added = await work.messages.add(messages, at);
  const kept = messages.filter(({ id }) => !added.includes(id));
  await work.messages.refresh(kept);
  await work.messages.queueKept(kept.filter(({ state }) => state === 'queued').map(({ key, dueAt }) => ({ key, dueAt })), at);
  if (messages.some(({ state, dueAt }) => state === 'queued' && dueAt <= at)) work.queue('messages.send', {});
  await remindPeople(desk, work, files, frame);
  return added;
}

/** What of a file is saved after a decision. */
export const changeOf = ({ id, participation, standing, companions, told, toldAt }: ParticipationFile): FileChange => ({ id, participation, standing, companions, told, toldAt });

/** Whether mail reaches somebody. */
export function reachOf({ contact: { email, blocked } }: Pick<ParticipationFile, 'contact'>): PersonToTell['reach'] {
  return email === null ? 'noAddress' : blocked ? 'blocked' : 'mail';
}

/** A slot that is another has to be told first; one that stands again as it was known is known. */
function toldAtOf({ participation, toldAt }: ParticipationFile, { participation: after, knows }: PersonNews, now: number): number | null {
  if (knows !== null && knows.slotRevision === after.slotRevision) return toldAt ?? now;
  return after.slotRevision === participation.slotRevision ? toldAt : null;
}
