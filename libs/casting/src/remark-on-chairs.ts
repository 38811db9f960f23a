import type { Remark } from '#rundown';
import type { Company, NotSeated } from './company.js';

/** One warning for all the chairs that stay empty, with what kept each candidate away; nothing when all are taken. */
export function remarkOnChairs(company: Company, guests: number, keptAway: readonly NotSeated[]): readonly Remark[] {
  const chairs = company.chairs - guests;
  if (chairs <= 0) return [];
  const reasons = keptAway.flatMap(({ why }) => why);
  const count = (code: string) => reasons.filter((reason) => reason.code === code).length;
  const briefly = reasons.filter(({ code, facts }) => code === 'notAvailable' && Number(facts?.['thereSeconds'] ?? 0) > 0).length;
  return [{
    code: 'emptyChairs',
    level: 'warn',
    facts: {
      chairs,
      guests,
      candidates: company.candidates.length,
      available: guests,
      applied: company.candidates.filter(({ status }) => status === 'applied').length,
      notFree: count('notAvailable'),
      brieflyFree: briefly,
      audience: count('asksForAudience'),
      hosting: count('isHost'),
      twice: count('appliedTwice'),
      start: company.start?.local ?? null,
    },
  }];
}
