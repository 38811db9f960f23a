import type { EpisodeId, LineEdit, SpeakerId } from '#rundown';
import type { Desk } from '../desk.js';
import type { ApplicationId, ParticipationId } from '../ids.js';
import { seatPeople } from '../planning/seat-people.js';
import type { Work } from '../ports/unit-of-work.js';
import type { Newcomer } from '../proposal/newcomer.js';

/** An applicant without a place in the episode yet, and the id of the one they would get. */
export interface ApplicantSeat {
  readonly participation: ParticipationId;
  readonly application: ApplicationId;
}

/** Applicants as the planner knows them; those who did not apply to this topic are left out. */
export async function readApplicants(work: Work, episodeId: EpisodeId, seats: readonly ApplicantSeat[]): Promise<readonly Newcomer[]> {
  if (seats.length === 0) return [];
  const applications = await work.topics.applicationsOf((await work.episodes.byId(episodeId))!.topicId);
  return seats.flatMap(({ participation, application: id }): Newcomer[] => {
    const found = applications.find(({ application }) => application.id === id);
    if (found === undefined) return [];
    const { id: key, name, title, organisation } = found.imported;
    return [{ participation, speaker: { id: key as SpeakerId, application: key, name, title: title ?? '', organisation: organisation ?? '', role: 'guest', status: 'applied' } }];
  });
}

/**
 * Gives a place to each newcomer whom the edits seat, and answers the edits with the places that people really have: somebody may have been
 * given one meanwhile, and keeps it.
 */
export async function seatNewcomers(desk: Desk, work: Work, episodeId: EpisodeId, newcomers: readonly Newcomer[], edits: readonly LineEdit[]): Promise<readonly LineEdit[]> {
  const named = new Set(edits.flatMap((edit) => seatsOf(edit).map(({ id }) => id)));
  const wanted = newcomers.filter(({ participation }) => named.has(participation));
  if (wanted.length === 0) return edits;
  const episode = (await work.episodes.byId(episodeId))!;
  const places = await seatPeople(desk, work, episode, { speakers: wanted.map(({ speaker }) => speaker) }, new Map(wanted.map(({ participation, speaker }) => [speaker.id, participation])));
  work.announce({ event: 'people.changed', facts: { episodeId, participationId: null } });
  const real = new Map(wanted.map(({ participation, speaker }) => [participation, places.get(speaker.id)!]));
  return edits.map((edit) => withSeats(edit, real));
}

const seatsOf = (edit: LineEdit) => (edit.does === 'edit' ? (edit.change.speakers ?? []) : edit.does === 'add' ? edit.segment.speakers : []);

/** Nobody sits twice in a line: who was named by two ids keeps the first seat. */
function withSeats(edit: LineEdit, real: ReadonlyMap<SpeakerId, SpeakerId>): LineEdit {
  const seats = seatsOf(edit).map((seat) => ({ ...seat, id: real.get(seat.id) ?? seat.id }));
  const speakers = seats.filter(({ id }, index) => seats.findIndex((seat) => seat.id === id) === index);
  if (edit.does === 'edit' && edit.change.speakers) return { ...edit, change: { ...edit.change, speakers } };
  return edit.does === 'add' ? { ...edit, segment: { ...edit.segment, speakers } } : edit;
}
