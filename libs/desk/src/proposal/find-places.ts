import type { Desk } from '../desk.js';
import type { Episode } from '../episode/episode.js';
import type { ParticipationId } from '../ids.js';
import { placeOf } from '../planning/seat-people.js';
import type { Work } from '../ports/unit-of-work.js';
import type { Newcomer, PlannedSpeaker } from './newcomer.js';

/** The place that each planned speaker has in the episode, or would get: those who would are newcomers, and nobody is seated yet. */
export async function findPlaces(desk: Desk, work: Work, episode: Episode, speakers: readonly PlannedSpeaker[]): Promise<{ readonly places: ReadonlyMap<string, ParticipationId>; readonly newcomers: readonly Newcomer[] }> {
  const [there, applications] = [await work.episodes.participations(episode.id), await work.topics.applicationsOf(episode.topicId)];
  const places = new Map<string, ParticipationId>();
  const newcomers: Newcomer[] = [];
  for (const speaker of speakers) {
    const known = applications.find(({ imported }) => imported.id === speaker.application)?.application.person ?? (await work.topics.personNamed(episode.topicId, speaker.name));
    const place = placeOf(there, speaker, known);
    const participation = place?.id ?? (desk.newId() as ParticipationId);
    places.set(speaker.id, participation);
    if (place === undefined) newcomers.push({ participation, speaker: whoOf(speaker) });
  }
  return { places, newcomers };
}

/** Who a planned speaker is, without what the plan says of them. */
const whoOf = ({ id, application, name, title, organisation, role, status }: PlannedSpeaker): PlannedSpeaker => ({ id, application, name, title, organisation, role, status });
