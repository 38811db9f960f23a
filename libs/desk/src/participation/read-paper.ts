import type { EpisodeId } from '#rundown';
import type { Actor, Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { ParticipationId } from '../ids.js';
import { mayReadDesk, mayTellPeople, permit } from '../permissions.js';
import { readFrameOf } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';
import { pressCallSheet, pressImageRights } from './press-papers.js';

/** A paper about somebody's part in an episode. */
export interface PersonPaper {
  readonly kind: 'callSheet' | 'imageRights';
  readonly file: Pick<ParticipationFile, 'id' | 'episodeId' | 'person'>;
}

/** What can be printed about the people of an episode. A signature carries the address it came from, and is for whoever writes to people. */
export function listPapers(actor: Actor, files: readonly ParticipationFile[]): readonly PersonPaper[] {
  const mayRead = mayTellPeople(actor);
  return files.flatMap((file): PersonPaper[] => [
    ...(file.standing === null ? [] : [{ kind: 'callSheet' as const, file }]), ...(mayRead && file.rights !== null ? [{ kind: 'imageRights' as const, file }] : []),
  ]);
}

/** Somebody's call sheet or their signed image rights, as PDF. */
export async function readPaper(desk: Desk, actor: Actor, { kind, episodeId, participationId, locale }: { readonly kind: PersonPaper['kind']; readonly episodeId: EpisodeId; readonly participationId: ParticipationId; readonly locale: Locale }): Promise<Uint8Array> {
  permit(kind === 'imageRights' ? mayTellPeople : mayReadDesk, actor);
  const [files = []] = await desk.reads.filesOfEpisodes([episodeId]);
  const file = files.find(({ id }) => id === participationId);
  if (!file) throw new NotFound('participation', participationId);
  const frame = await desk.work.run((work) => readFrameOf(work, episodeId));
  const bytes = kind === 'callSheet' ? await pressCallSheet(desk, file, frame, locale) : await pressImageRights(desk, file, frame);
  if (bytes === null) throw new NotFound('paper', participationId);
  return bytes;
}
