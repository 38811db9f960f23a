import type { Strength } from '#casting';
import { USUAL_RULES, type RemarkRules } from '#rundown';
import type { TemplateId } from '../ids.js';
import { ENGINES_TALKSHOW, houseTemplate, TALKSHOW_ID, type StudioTemplate } from './studio-template.js';

/** What a template wants of a show. */
export type TemplateWishes = Pick<StudioTemplate, 'id' | 'hostPercent' | 'wishes'>;

/** How many times the others' mean a guest may speak, the stronger the wish the fewer. */
const GUEST_TIMES: Readonly<Record<Strength, number | null>> = { off: null, light: 3, normal: USUAL_RULES.guestTimes, strong: 1.5 };
const SEAT_CHANGES: Readonly<Record<Strength, number | null>> = { off: null, light: 2, normal: USUAL_RULES.seatChanges, strong: 0 };

/**
 * What the rundown of an episode is measured against: the wishes that it is planned by, as figures. `kept` are templates that were made or
 * edited; the house's others are as they come.
 */
export function rulesForRemarks(kept: readonly TemplateWishes[], templateId: TemplateId | null, seats: number): RemarkRules {
  const named = (id: TemplateId) => kept.find((one) => one.id === id) ?? houseTemplate(id);
  const template = (templateId === null ? undefined : named(templateId)) ?? named(TALKSHOW_ID) ?? ENGINES_TALKSHOW;
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
