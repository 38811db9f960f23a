import type { Desk } from '../desk.js';
import { drawPeople } from '../participation/draw-people.js';
import { readFrameOf, type EpisodeFrame } from '../participation/episode-frame.js';
import { weighPeople, type PersonTelling, type TellingWish } from '../participation/tell-people.js';
import type { Work } from '../ports/unit-of-work.js';
import type { RundownSnapshot } from './rundown-model.js';

/** What a release would tell whom: the same words for the dialog and for the release itself. */
export interface WeighedRelease {
  readonly frame: EpisodeFrame;
  readonly tellings: readonly PersonTelling[];
}

/** Computes each person's difference to what they were last told; their parts are locked, nothing is saved. */
export async function weighRelease(desk: Desk, work: Work, { rundown, episode }: Pick<RundownSnapshot, 'rundown' | 'episode'>, wish: TellingWish): Promise<WeighedRelease> {
  const frame = await readFrameOf(work, episode.id);
  const files = await work.participations.lockEpisode(episode.id);
  return { frame, tellings: weighPeople(desk, files, frame, wish, drawPeople({ rundown }, files, frame)) };
}
