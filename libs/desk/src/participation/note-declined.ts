import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { Episode } from '../episode/episode.js';
import type { ParticipationId } from '../ids.js';
import type { Work } from '../ports/unit-of-work.js';
import { doAct } from './do-act.js';
import { readFrame } from './episode-frame.js';

/** Writes down that somebody does not come, as told to the producer; who had not been asked yet is no longer thought of. Mails stay drafts. */
export async function noteDeclined(desk: Desk, work: Work, actor: Actor, episode: Episode, id: ParticipationId): Promise<void> {
  const [file] = await work.participations.lock([id]);
  if (!file) return;
  const manner = { by: userIdOf(actor), byName: nameOf(actor), mails: 'drafted' as const, edition: (await work.rundowns.newestVersion(episode.rundownId)) ?? 0 };
  const channel = { by: 'telephone' as const, notedBy: nameOf(actor) ?? '', calledAt: desk.clock.now().getTime() };
  const frame = await readFrame(work, episode);
  const asked = await doAct(desk, work, file, frame, { act: 'decline', channel, slotRevision: file.participation.slotRevision, reason: '', instead: '' }, { ...manner, via: 'telephone' });
  if (asked.outcome !== 'refused') return;
  // Whoever only applied takes that back; whoever was only thought of is no longer.
  const applied = await doAct(desk, work, file, frame, { act: 'withdraw', channel, reason: '' }, { ...manner, via: 'telephone' });
  if (applied.outcome === 'refused') await doAct(desk, work, file, frame, { act: 'cancel' }, { ...manner, via: 'desk' });
}
