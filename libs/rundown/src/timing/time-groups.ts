import { countedSeconds } from '../counted-seconds.js';
import type { Rundown, TimedGroup } from '../rundown.js';

/** What each group takes against its budget, in the order of the rundown's groups. A budget is compared, never put in the place of the lines. */
export function timeGroups({ groups = [], segments }: Pick<Rundown, 'groups' | 'segments'>): readonly TimedGroup[] {
  return groups.map((group) => {
    const members = segments.filter((segment) => segment.group === group.id);
    const plannedSeconds = members.reduce((sum, segment) => sum + countedSeconds(segment), 0);
    return {
      ...group,
      segments: members.map(({ id }) => id),
      plannedSeconds,
      overSeconds: group.budgetSeconds === null ? null : plannedSeconds - group.budgetSeconds,
    };
  });
}
