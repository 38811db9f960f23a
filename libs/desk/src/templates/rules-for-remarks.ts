import type { Strength } from '#casting';
import { USUAL_RULES, type RemarkRules } from '#rundown';
import type { StudioTemplate } from './studio-template.js';

/** What the template of an episode wants of it. */
export type TemplateWishes = Pick<StudioTemplate, 'hostPercent' | 'wishes'>;

/** How many times the others' mean a guest may speak, the stronger the wish the fewer. */
const GUEST_TIMES: Readonly<Record<Strength, number | null>> = { off: null, light: 3, normal: USUAL_RULES.guestTimes, strong: 1.5 };
const SEAT_CHANGES: Readonly<Record<Strength, number | null>> = { off: null, light: 2, normal: USUAL_RULES.seatChanges, strong: 0 };

/** What a rundown is measured against: the wishes that it is planned by, as figures; null: the house's usual ones. */
export function rulesForRemarks(template: TemplateWishes | null, seats: number): RemarkRules {
  if (template === null) return { ...USUAL_RULES, seats };
  const { hostPercent, wishes: { speechBalance, fewSeatChanges, parity, contradiction } } = template;
  return {
    ...USUAL_RULES,
    seats,
    hostPercent,
    guestTimes: GUEST_TIMES[speechBalance],
    seatChanges: SEAT_CHANGES[fewSeatChanges],
    parityPercent: parity === 'off' ? null : USUAL_RULES.parityPercent,
    twoSides: contradiction !== 'off',
  };
}
