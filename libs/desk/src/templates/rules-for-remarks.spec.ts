import { expect, it } from '@jest/globals';
import { USUAL_WISHES } from '#casting';
import { TALKSHOW, USUAL_RULES } from '#rundown';
import type { TemplateId } from '../ids.js';
import { rulesForRemarks } from './rules-for-remarks.js';
import { HOUSE_TEMPLATES, TALKSHOW_ID } from './studio-template.js';

const usual = { ...USUAL_RULES, seats: 5, hostPercent: TALKSHOW.pieces.debate.hostPercent };
const wishes = { ...USUAL_WISHES, speechBalance: 'strong', fewSeatChanges: 'off', parity: 'off', contradiction: 'off' } as const;
const own = { id: 'own' as TemplateId, hostPercent: 35, wishes };

it('a rundown is measured by what its template wants, as it comes or as it was edited', () => {
  expect(rulesForRemarks([], null, 5)).toEqual(usual);
  expect(rulesForRemarks([own], own.id, 5)).toEqual({ ...usual, hostPercent: 35, guestTimes: 1.5, seatChanges: null, parityPercent: null, twoSides: false });
  expect(rulesForRemarks([{ ...own, id: TALKSHOW_ID, wishes: USUAL_WISHES }], null, 5)).toEqual({ ...usual, hostPercent: 35 });
  for (const { id, hostPercent } of HOUSE_TEMPLATES) expect(rulesForRemarks([{ ...own, id: 'other' as TemplateId }], id, 5).hostPercent).toBe(hostPercent);
});

it('a template that is gone leaves the usual one', () => {
  expect(rulesForRemarks([], own.id, 5)).toEqual(usual);
});
