import { weighAffinities, type CastPlan, type Company } from '#casting';
import type { TopicPage } from '#editorial';
import type { NamedNotSeated, ShowSpeaker } from '#interchange';
import type { SpeakerId } from '#rundown';
import type { ImportedApplication } from '../topic/imported-application.js';

/** Gives the cast their names and what their applications say of them. */
export function nameCast(cast: CastPlan, company: Company, page: TopicPage, applications: readonly ImportedApplication[]): { speakers: readonly ShowSpeaker[]; notSeated: readonly NamedNotSeated[] } {
  const candidates = new Map(company.candidates.map((candidate) => [candidate.id, candidate]));
  const files = new Map(applications.map((application) => [application.id as SpeakerId, application]));
  const named = (id: SpeakerId) => ({
    name: id === company.host ? (page.articleAuthor ?? '') : (candidates.get(id)?.name ?? ''),
    affinities: weighAffinities(candidates.get(id)?.voices ?? []),
    status: candidates.get(id)?.status === 'applied' ? ('applied' as const) : ('suggested' as const),
  });
  return {
    speakers: cast.members.map((member) => ({
      ...member,
      ...named(member.id),
      application: files.get(member.id)?.id ?? null,
      title: files.get(member.id)?.title ?? '',
      organisation: files.get(member.id)?.organisation ?? '',
    })),
    notSeated: cast.notSeated.map((person) => ({ ...person, ...named(person.id) })),
  };
}
