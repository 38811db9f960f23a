import { decideParticipation, planReceipt, type ParticipationAct, type Refusal } from '#notices';
import type { Desk } from '../desk.js';
import type { MessageId, UserId } from '../ids.js';
import type { Work } from '../ports/unit-of-work.js';
import type { EpisodeFrame } from './episode-frame.js';
import type { ActWay, LoggedAct, ParticipationFile } from './participation-file.js';
import { reachOf, saveTellings, weighPeople } from './tell-people.js';
import { writeMessage } from './write-message.js';

/** How an act came, and what becomes of its mails: drafts to be read first, or on their way. */
export interface ActManner {
  readonly via: ActWay;
  readonly by: UserId | null;
  readonly byName: string | null;
  readonly mails: 'drafted' | 'queued';
  /** Number of the newest version; 0 before the first. */
  readonly edition: number;
}

/** What became of an act: the file as it is kept now, and the mails it made. */
export type ActDoneAbout =
  | { readonly outcome: 'done' | 'unchanged'; readonly file: ParticipationFile; readonly messages: readonly MessageId[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/** Does an act about a locked participation: decides, logs, says the answer back, tells what follows, plans reminders anew. */
export async function doAct(desk: Desk, work: Work, file: ParticipationFile, frame: EpisodeFrame, act: ParticipationAct, manner: ActManner): Promise<ActDoneAbout> {
  const now = desk.clock.now();
  const decided = decideParticipation(file.participation, act, now.getTime());
  if (decided.outcome === 'participationRefused') return { outcome: 'refused', refusal: decided.refusal };
  if (decided.outcome === 'participationUnchanged') return { outcome: 'unchanged', file, messages: [] };
  await work.participations.log([logOf(desk, file, decided.participation.status, act, manner)]);
  const answered: ParticipationFile = { ...file, participation: decided.participation };
  const receipt = 'channel' in act && reachOf(file) === 'mail' ? planReceipt(decided.participation, file.standing, file.told) : null;
  const receipts = receipt === null ? [] : [writeMessage(desk, answered, frame, { notice: receipt, before: file.standing, difference: { difference: 'none' }, state: manner.mails, dueAt: now })];
  const said = await work.messages.add(receipts, now);
  if (said.length > 0 && manner.mails === 'queued') work.queue('messages.send', {});
  const [telling] = weighPeople(desk, [answered], frame, { edition: manner.edition, state: manner.mails });
  // What only moved inside the slot is told by a release.
  const tellings = telling!.news.notice?.optional === true ? [{ ...telling!, message: null }] : [telling!];
  const messages = await saveTellings(desk, work, tellings, frame);
  work.announce({ event: 'people.changed', facts: { episodeId: file.episodeId, participationId: file.id } });
  return { outcome: 'done', file: telling!.file, messages: [...said, ...messages] };
}

function logOf(desk: Desk, { id, participation }: ParticipationFile, statusAfter: LoggedAct['statusAfter'], act: ParticipationAct, { via, by, byName }: ActManner): LoggedAct {
  const facts: Record<string, string | number | null> = {};
  if ('slotRevision' in act) facts['slotRevision'] = act.slotRevision;
  if ('reason' in act && act.reason !== '') facts['reason'] = act.reason;
  if ('instead' in act && act.instead !== '') facts['instead'] = act.instead;
  if ('stay' in act && act.stay !== null) Object.assign(facts, act.stay);
  if ('channel' in act && act.channel.by === 'telephone') facts['calledAt'] = act.channel.calledAt;
  return { id: desk.newId(), participationId: id, act: act.act, via, by, byName, statusBefore: participation.status, statusAfter, facts, at: desk.clock.now() };
}
