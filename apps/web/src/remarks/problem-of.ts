import type { GroupId, Remark, RepairProblem } from '#rundown';

/** What a repair could put right of a remark; null where only the producer can. */
export function problemOf({ code, segment, facts }: Remark): RepairProblem | null {
  switch (code) {
    case 'tooLong':
    case 'tooShort':
      return { problem: 'length' };
    case 'hardStartMissed':
    case 'overlap':
    case 'gap':
      return segment === undefined ? null : { problem: 'hardStart', segment };
    case 'groupOverBudget':
      return typeof facts?.['groupId'] === 'string' ? { problem: 'group', group: facts['groupId'] as GroupId } : null;
    default:
      return null;
  }
}
