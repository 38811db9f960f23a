import type { EpisodeId } from '#rundown';
import type { ParticipationId } from '../ids.js';
import type { Work } from '../ports/unit-of-work.js';

/** Tells the boards of these people's episodes: one word for each episode, which names the person where there is one alone. */
export async function announcePeople(work: Work, ids: readonly ParticipationId[]): Promise<void> {
  const parts = await work.participations.episodesOf([...new Set(ids)]);
  announceParts(work, parts);
}

/** The same where the episodes are known. */
export function announceParts(work: Pick<Work, 'announce'>, parts: readonly { readonly id: ParticipationId; readonly episodeId: EpisodeId }[]): void {
  const episodes = new Map<EpisodeId, ParticipationId[]>();
  for (const { id, episodeId } of parts) episodes.set(episodeId, [...(episodes.get(episodeId) ?? []), id]);
  for (const [episodeId, people] of episodes) {
    work.announce({ event: 'people.changed', facts: { episodeId, participationId: people.length === 1 ? people[0]! : null } });
  }
}
