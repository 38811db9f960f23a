import type { Place } from '#notices';
import type { EpisodeId } from '#rundown';
import type { Episode } from '../episode/episode.js';
import type { Work } from '../ports/unit-of-work.js';
import { NO_STUDIO, type Studio, type StudioWords } from '../studio/studio.js';

/** What every mail about an episode is written with: the show, where it is recorded, and in whose words. */
export interface EpisodeFrame {
  readonly episode: Episode;
  readonly place: Place;
  readonly mapAddress: string;
  readonly house: Pick<Studio, 'presence' | 'reminders' | 'letterhead' | 'contact'>;
  /** The studio's own words; the house's where there are none. */
  readonly words: readonly StudioWords[];
}

/** Reads the frame of an episode, whose studio may have changed since anything was released. */
export async function readFrame(work: Work, episode: Episode): Promise<EpisodeFrame> {
  const studio = episode.studioId === null ? null : await work.studios.byId(episode.studioId);
  if (studio === null) return { episode, place: { name: episode.venue ?? '', address: '', access: '' }, mapAddress: '', house: NO_STUDIO, words: [] };
  const { name, address, access, mapAddress } = studio;
  return { episode, place: { name, address, access }, mapAddress, house: studio, words: await work.studios.words(studio.id) };
}

/** Reads the frame of an episode that is known to be: one whose people were read. */
export async function readFrameOf(work: Work, episodeId: EpisodeId): Promise<EpisodeFrame> {
  return readFrame(work, (await work.episodes.byId(episodeId))!);
}

/** The frames of the episodes that files belong to, each read once. */
export async function readFrames(work: Work, files: readonly { readonly episodeId: EpisodeId }[]): Promise<ReadonlyMap<EpisodeId, EpisodeFrame>> {
  const frames = new Map<EpisodeId, EpisodeFrame>();
  for (const { episodeId } of files) if (!frames.has(episodeId)) frames.set(episodeId, await readFrameOf(work, episodeId));
  return frames;
}
