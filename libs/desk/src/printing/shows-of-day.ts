import type { Episode } from '../episode/episode.js';
import type { Reads } from '../ports/reads.js';
import { listsOf } from './read-print-list.js';
import type { PrintListEntry } from './print-list.js';

/** A show of the day, and who gets what of it. */
export interface ShowOfDay {
  readonly episode: Episode;
  /** The newest version's; null: the draft is printed. */
  readonly version: number | null;
  readonly entries: readonly PrintListEntry[];
}

/** The shows that start on a day, each by its own clock, in order of start. */
export async function showsOfDay(reads: Reads, day: string): Promise<readonly ShowOfDay[]> {
  const episodes = await reads.episodesOn(day);
  const [lists, releases] = await Promise.all([listsOf(reads, episodes.map(({ studioId }) => studioId)), reads.newestReleases(episodes.map(({ rundownId }) => rundownId))]);
  return episodes.map((episode, at) => ({ episode, version: releases[at]?.version.number ?? null, entries: lists[at]!.entries }));
}
