import { InvalidInput } from '../errors.js';
import type { EditMemberInput } from '../inputs.js';
import type { TeamRefused } from '../outcomes.js';
import { teamRefused } from './change-team.js';
import { EPISODE_ROLES, isColumn, type Membership } from './membership.js';

/** Columns that one contributor is given, at most. */
const MOST_COLUMNS = 100;

/** What somebody is to be in an episode, or the first thing wrong with it; ownership is handed over, never given. */
export function checkMember({ role, columns }: Pick<EditMemberInput, 'role' | 'columns'>): Membership | TeamRefused {
  if (!EPISODE_ROLES.includes(role) || (role as string) === 'owner') throw new InvalidInput('role', `“${role}” is no role that can be given.`);
  if (role !== 'contributor') return { role, columns: [] };
  const given = [...new Set(columns ?? [])];
  if (given.length === 0) return teamRefused('noColumns');
  return given.length > MOST_COLUMNS || !given.every(isColumn) ? teamRefused('columnUnknown') : { role, columns: given };
}
