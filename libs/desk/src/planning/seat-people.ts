import type { Desk } from '../desk.js';
import type { Episode, Participation } from '../episode/episode.js';
import type { ParticipationId, PersonId } from '../ids.js';
import type { Work } from '../ports/unit-of-work.js';
import type { PlannedSpeaker } from '../proposal/newcomer.js';
import type { Person } from '../topic/topic.js';

/**
 * Finds or makes the participation of everybody the plan seats, and answers them by the plan's ids.
 * Who has a place keeps it with its status; the planned host takes the host's place whoever holds it. `ids` names new places beforehand.
 */
export async function seatPeople(desk: Desk, work: Work, episode: Episode, plan: { readonly speakers: readonly PlannedSpeaker[] }, ids: ReadonlyMap<string, ParticipationId> = new Map()): Promise<Map<string, ParticipationId>> {
  const [there, applications] = [await work.episodes.participations(episode.id), await work.topics.applicationsOf(episode.topicId)];
  const seated = new Map<string, ParticipationId>();
  for (const speaker of plan.speakers) {
    const applied = applications.find(({ imported }) => imported.id === speaker.application) ?? null;
    const application = applied?.application ?? null;
    const known = application?.person ?? (await work.topics.personNamed(episode.topicId, speaker.name));
    const place = placeOf(there, speaker, known);
    if (place) {
      if (place.speakerKey !== speaker.id) await work.episodes.setSpeakerKey(place.id, speaker.id);
      seated.set(speaker.id, place.id);
      continue;
    }
    const participation: Participation = {
      id: ids.get(speaker.id) ?? (desk.newId() as ParticipationId),
      episodeId: episode.id,
      person: applied ? await recordOf(work, applied) : (known ?? { id: desk.newId() as PersonId, name: speaker.name, title: speaker.title || null, organisation: speaker.organisation || null }),
      role: speaker.role,
      status: speaker.status,
      applicationId: application?.id ?? null,
      speakerKey: speaker.id,
    };
    await work.episodes.addParticipations([participation], desk.clock.now());
    there.push(participation);
    seated.set(speaker.id, participation.id);
  }
  return seated;
}

/** An applicant as papers print them from now on: as they said in this very application, unless some paper prints them already. */
async function recordOf(work: Work, { application: { person: { id } }, imported: { name, title, organisation, telephone } }: Awaited<ReturnType<Work['topics']['applicationsOf']>>[number]): Promise<Person> {
  const record = await work.people.follow(id, { name, title, organisation, telephone });
  return { id, name: record.name, title: record.title, organisation: record.organisation };
}

/** The place that somebody has already; `known`: whom the topic knows by that name or application. */
export function placeOf(there: readonly Participation[], speaker: PlannedSpeaker, known: Person | null): Participation | undefined {
  return (
    there.find(({ speakerKey }) => speakerKey === speaker.id) ??
    there.find(({ role }) => role === 'host' && speaker.role === 'host') ??
    there.find(({ person }) => known !== null && person.id === known.id)
  );
}
