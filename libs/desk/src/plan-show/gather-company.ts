import type { Candidate, Company } from '#casting';
import { findPeople, personId, reasonToKeepOut, type FoundPerson, type Matter, type Position, type TopicPage } from '#editorial';
import { TALKSHOW, type SpeakerId } from '#rundown';
import type { ShowRequest } from './show-request.js';
import { takeSides, type WithStance } from './take-sides.js';

/** Who could sit there: the applicants, or without any the people most quoted; and the host, who wrote the article. */
export function gatherCompany(matter: Matter, page: TopicPage, request: ShowRequest, positions: readonly Position[]): Company {
  const people = takeSides(findPeople(matter), matter, positions);
  const heard = new Map(people.map((person) => [person.id, person]));
  const { debate, introduction } = (request.template ?? TALKSHOW).pieces;
  const again = applyingAgain(request.applications, page.articleAuthor);
  const applied = request.applications.map((application): Candidate => ({
    id: application.id as SpeakerId,
    name: application.name,
    status: 'applied',
    voices: heard.get(personId(application.name))?.voices ?? [],
    quotes: heard.get(personId(application.name))?.quotes ?? 0,
    questions: heard.get(personId(application.name))?.questions ?? 0,
    availability: application.availability,
    keptOut: reasonToKeepOut(application.name, page.articleAuthor, application.role) ?? (again.has(application.id) ? { code: 'appliedTwice' } : null),
  }));
  return {
    host: page.articleAuthor === null ? null : personId(page.articleAuthor),
    candidates: (applied.length > 0 ? applied : people.map((person) => suggested(person, page.articleAuthor))).map((one) => asTold(one, request.told)),
    chairs: Math.max(0, request.seats - 1),
    start: request.start,
    targetSeconds: request.targetSeconds,
    hostPercent: debate.hostPercent,
    introductionSeconds: introduction.seconds.idealSeconds,
    themeWeights: new Map(matter.themes.map((theme) => [theme.id, theme.weight])),
    themeLabels: new Map(matter.themes.map((theme) => [theme.id, theme.label])),
  };
}

/** Who told that they do not come is kept out; who told when they can be there, is there then. */
function asTold(candidate: Candidate, told: ShowRequest['told'] = []): Candidate {
  const answer = told.find(({ speaker }) => speaker === candidate.id);
  if (answer === undefined) return candidate;
  const declined = answer.declined ? { code: 'declined' } : null;
  return { ...candidate, availability: answer.presence ?? candidate.availability, keptOut: candidate.keptOut ?? declined };
}

// Nobody sits in two chairs: of one person's applications the first that asks to speak counts, in the order of their ids.
function applyingAgain(applications: ShowRequest['applications'], articleAuthor: string | null): ReadonlySet<string> {
  const known = new Set<SpeakerId>();
  const again = new Set<string>();
  for (const { id, name, role } of applications.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (reasonToKeepOut(name, articleAuthor, role) !== null) continue;
    if (known.has(personId(name))) again.add(id);
    known.add(personId(name));
  }
  return again;
}

function suggested({ id, name, voices, quotes, questions }: WithStance<FoundPerson>, articleAuthor: string | null): Candidate {
  return { id, name, status: 'suggested', voices, quotes, questions, availability: [], keptOut: reasonToKeepOut(name, articleAuthor, null) };
}
