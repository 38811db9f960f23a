import { readInstant } from '#rundown';
import { answerLink, isLinkShaped, judgeLink, type PersonAct } from '#notices';
import type { Desk } from '../desk.js';
import type { TooManyAttempts } from '../outcomes.js';
import type { Work } from '../ports/unit-of-work.js';
import type { ParticipationFile } from './participation-file.js';
import { slowGuess, type LinkClosed } from './slow-guess.js';
import type { LinkHolder } from './speaker-page.js';

export type { LinkClosed } from './slow-guess.js';

/** A link that opens, with the part it opens, locked. */
export interface OpenLink {
  readonly outcome: 'LinkOpen';
  readonly file: ParticipationFile;
  /** The slot it was mailed for is no longer the one that stands. */
  readonly slotChanged: boolean;
  readonly acts: readonly PersonAct['act'][];
}

/** Looks a link up, its part locked unless it is only read: whoever tries many closed ones is slowed down, and learns nothing from the answer. */
export async function openLink(desk: Desk, work: Work, { token, remoteAddress }: LinkHolder, reading: boolean): Promise<OpenLink | LinkClosed | TooManyAttempts> {
  const now = desk.clock.now();
  const link = isLinkShaped(token) ? await work.participations.linkByHash(desk.secrets.hash(token)) : null;
  const [file] = link === null ? [] : await (reading ? work.participations.read([link.participationId]) : work.participations.lock([link.participationId]));
  const judged = judgeLink(
    link && { participation: link.participationId, slotRevision: link.slotRevision, revokedAt: link.revokedAt?.getTime() ?? null },
    file?.participation ?? null, now.getTime(), file === undefined ? null : await recordingOf(work, file),
  );
  const answer = answerLink(judged);
  if (answer === 'closed' || file === undefined) return slowGuess(desk, work, remoteAddress);
  return { outcome: 'LinkOpen', file, slotChanged: answer === 'slotChanged', acts: 'acts' in judged ? judged.acts : [] };
}

/** When the show is recorded, by which a link ends that has no slot of its own. */
async function recordingOf(work: Work, { episodeId }: ParticipationFile): Promise<number | null> {
  const episode = await work.episodes.byId(episodeId);
  return episode === null || episode.start === null ? null : readInstant(episode.start, episode.zone);
}
