import { expect, it } from '@jest/globals';
import { USUAL_WISHES } from '#casting';
import { TALKSHOW, USUAL_RULES } from '#rundown';
import { rulesForRemarks } from './rules-for-remarks.js';
import { ENGINES_TALKSHOW } from './studio-template.js';

it('a rundown is measured by what its template wants; the engine’s own is the house’s usual', () => {
  expect(rulesForRemarks(ENGINES_TALKSHOW, 5)).toEqual(rulesForRemarks(null, 5));
  expect(rulesForRemarks(null, 5)).toEqual({ ...USUAL_RULES, seats: 5, hostPercent: TALKSHOW.pieces.debate.hostPercent });
  const wishes = { ...USUAL_WISHES, speechBalance: 'strong', fewSeatChanges: 'off', parity: 'off', contradiction: 'off' } as const;
  expect(rulesForRemarks({ hostPercent: 35, wishes }, 8)).toEqual({ ...USUAL_RULES, seats: 8, hostPercent: 35, guestTimes: 1.5, seatChanges: null, parityPercent: null, twoSides: false });
});
