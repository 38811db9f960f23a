import type { Reason } from '#rundown';
import type { Candidate, Company, NotSeated } from './company.js';
import { longestWithin, presenceOf } from './presence.js';

/** Those who can take a chair, in an order that does not depend on the input's, and those who cannot, with why; the host is neither. */
export interface SortedCandidates {
  readonly seatable: readonly Candidate[];
  readonly notSeated: readonly NotSeated[];
}

/** Tells who can take a chair: not kept out, and there for at least half of the programme. */
export function sortCandidates(company: Company): SortedCandidates {
  const seatable: Candidate[] = [];
  const notSeated: NotSeated[] = [];
  // Sorted first: the same people in another order must give the same cast.
  for (const candidate of company.candidates.filter(({ id }) => id !== company.host).toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const why = refusalOf(candidate, company);
    if (why === null) seatable.push(candidate);
    else notSeated.push({ id: candidate.id, why: [why] });
  }
  return { seatable, notSeated };
}

/** How many guests will sit: as many as there are chairs, or people for them. */
export function countGuests(company: Company): number {
  return Math.min(company.chairs, sortCandidates(company).seatable.length);
}

function refusalOf(candidate: Candidate, company: Company): Reason | null {
  if (candidate.keptOut !== null) return candidate.keptOut;
  const there = longestWithin(presenceOf(candidate, company.start), { from: 0, to: company.targetSeconds });
  if (there * 2 >= company.targetSeconds) return null;
  const windows = candidate.availability.map((window) => `${window.from} – ${window.to}`.replaceAll('T', ' ')).join(', ');
  return { code: 'notAvailable', facts: { windows, thereSeconds: Math.round(there) } };
}
