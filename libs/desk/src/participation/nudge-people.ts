import { localTime, reminderKind, windowOf } from '#notices';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { MessageId, ParticipationId } from '../ids.js';
import { permit } from '../permissions.js';
import { mayBeMember } from '../team/episode-permissions.js';
import { permitForPeople } from '../team/permit-for-people.js';
import type { Work } from '../ports/unit-of-work.js';
import { announceParts } from './announce-people.js';
import { readFrameOf } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';
import { reachOf } from './tell-people.js';
import { leavesAt, writeMessage } from './write-message.js';

/** Why somebody is not nudged; `notToldYet`: the mail they are to answer has not left. */
export const NUDGE_SILENCES = ['alreadyNudged', 'notWaiting', 'noSlotYet', 'notToldYet', 'callPassed', 'noAddress', 'addressBlocked'] as const;
export type NudgeSilence = (typeof NUDGE_SILENCES)[number];

export interface NudgePeopleInput {
  readonly participations: readonly ParticipationId[];
  /** False: the nudges stay drafts, to be read first. */
  readonly send?: boolean;
}

/** What became of each person, in the order asked. */
export interface PeopleNudged {
  readonly outcome: 'PeopleNudged';
  readonly people: readonly { readonly participationId: ParticipationId; readonly message: MessageId | null; readonly why: NudgeSilence | null }[];
}

/** Asks once more whoever has not answered: one nudge for a person and a day, however often it is pressed. */
export async function nudgePeople(desk: Desk, actor: Actor, { participations, send }: NudgePeopleInput): Promise<PeopleNudged> {
  permit(mayBeMember, actor);
  return desk.work.run(async (work) => {
    await permitForPeople(work, actor, participations, { noun: 'participation', id: participations[0] ?? '' });
    const files = await work.participations.lock(participations);
    const people: PeopleNudged['people'][number][] = [];
    for (const id of new Set(participations)) {
      const file = files.find((one) => one.id === id);
      if (!file) throw new NotFound('participation', id);
      people.push({ participationId: id, ...(await nudge(desk, work, actor, file, send === true ? 'queued' : 'drafted')) });
    }
    if (send === true && people.some(({ message }) => message !== null)) work.queue('messages.send', {});
    announceParts(work, files);
    return { outcome: 'PeopleNudged', people };
  });
}

async function nudge(desk: Desk, work: Work, actor: Actor, file: ParticipationFile, state: 'drafted' | 'queued'): Promise<{ readonly message: MessageId | null; readonly why: NudgeSilence | null }> {
  const now = desk.clock.now();
  const why = silenceOf(file, now.getTime());
  if (why !== null) return { message: null, why };
  const { standing, participation: { slotRevision, status } } = file;
  const frame = await readFrameOf(work, file.episodeId);
  const key = `nudge:${file.id}:${slotRevision}:${localTime(now.getTime(), standing!.zone).slice(0, 10)}`;
  const notice = { key, kind: 'nudge' as const, slotRevision, answeredAt: null, optional: false };
  const message = writeMessage(desk, file, frame, { notice, before: null, difference: { difference: 'none' }, state, dueAt: leavesAt(now, [standing], frame) });
  const [added] = await work.messages.add([message], now);
  if (added === undefined) return { message: null, why: 'alreadyNudged' };
  await work.participations.log([{
    id: desk.newId(), participationId: file.id, act: 'nudge', via: 'desk', by: userIdOf(actor), byName: nameOf(actor), statusBefore: status, statusAfter: status, facts: { slotRevision }, at: now,
  }]);
  return { message: added, why: null };
}

function silenceOf(file: ParticipationFile, now: number): NudgeSilence | null {
  const { participation: { status }, standing, toldAt } = file;
  if (reminderKind(status) !== 'nudge') return 'notWaiting';
  if (standing === null) return 'noSlotYet';
  if ((windowOf(standing)?.callAt ?? Infinity) <= now) return 'callPassed';
  const reach = reachOf(file);
  if (reach !== 'mail') return reach === 'noAddress' ? 'noAddress' : 'addressBlocked';
  return toldAt === null ? 'notToldYet' : null;
}
