import type { ClaimAdministratorOutcome, SignInOutcome } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import type { RequestContext } from '../graphql/request-context.js';

/** Lets the newcomer in by the door, so that the token never stands in the answer. */
export function presentEntry(outcome: SignInOutcome | ClaimAdministratorOutcome, { door, locale }: RequestContext) {
  if (outcome.outcome !== 'SignedIn') return presentProblem(outcome, locale);
  door.letIn(outcome.token, outcome.expiresAt);
  return { outcome: outcome.outcome, user: outcome.user };
}
