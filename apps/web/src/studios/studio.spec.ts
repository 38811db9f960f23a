import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { USUAL_PRESENCE, USUAL_REMINDERS } from '#notices';
import { draftRule, faultsOfRule, newRule, readRule, writeLead, type RuleDraft } from './draft-rule.js';
import { draftStudio, faultsOfStudio, newStudio, readMinutes, readStudio } from './draft-studio.js';
import { drawDays, hourOf, minuteOf } from './draw-days.js';

const day: RuleDraft = { rule: 'day', sameDay: true, days: '1', hour: '06:30', lead: '2h' };

describe('a studio as it is typed', () => {
  it('begins with what most studios do, and is read back as it was', () => {
    const input = readStudio({ ...newStudio('Europe/Paris'), name: 'Un' }, null)!;
    expect(input.changeoverSeconds).toBe(900);
    expect([input.presence, input.reminders, input.sendingWindow]).toEqual([USUAL_PRESENCE, USUAL_REMINDERS.rules, USUAL_REMINDERS.window]);
    const kept = {
      ...input, changeoverSeconds: 900, __typename: 'Studio' as const, id: 's', contact: { ...input.contact, __typename: 'StudioContact' as const },
      presence: { ...input.presence, microphoneSeconds: 450, __typename: 'PresenceRules' as const }, sendingWindow: { ...input.sendingWindow, __typename: 'SendingWindow' as const },
      reminders: USUAL_REMINDERS.rules.map((rule) => ({ at: null, secondsBeforeCall: null, notBefore: null, ...rule, __typename: 'ReminderRule' as const })),
    };
    expect(draftStudio(kept).presence.microphoneSeconds).toBe('7.5');
    expect(readStudio(draftStudio(kept), 's')).toEqual({ ...input, id: 's', presence: { ...USUAL_PRESENCE, microphoneSeconds: 450 } });
  });

  it('names what cannot be read', () => {
    const draft = newStudio('Europe/Paris');
    expect(faultsOfStudio(draft)).toEqual(['name']);
    const wrong = { ...draft, name: 'x', seats: '51', presence: { ...draft.presence, roundSeconds: 'cinq' }, rules: [{ ...day, hour: '' }], window: { from: '20:00', until: '08:00' } };
    expect([faultsOfStudio(wrong), readStudio(wrong, null)]).toEqual([['seats', 'roundSeconds', 'day', 'window'], null]);
    expect(['30', '7,5', ' 0 ', '', '-1', 'dix'].map(readMinutes)).toEqual([1800, 450, 0, null, null, null]);
  });
});

describe('a reminder as it is typed', () => {
  it('is read back as it was, to the second', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 43_200 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 1439 }), (lead, days, minute) => {
      const hour = hourOf(minute);
      for (const rule of [{ rule: 'r', daysBefore: 0 as const, secondsBeforeCall: lead, notBefore: hour }, { rule: 'r', daysBefore: days, at: hour }]) {
        expect(readRule(draftRule({ at: null, secondsBeforeCall: null, notBefore: null, ...rule, __typename: 'ReminderRule' }))).toEqual(rule);
      }
      expect(minuteOf(hour)).toBe(minute);
    }));
    expect([0, 7200, 5400, 90].map(writeLead)).toEqual(['0', '2h', '1h30', '1:30']);
  });

  it('names each field that cannot be', () => {
    expect(faultsOfRule({ ...day, hour: '6:30', lead: '13h' })).toEqual(['hour', 'lead']);
    expect(faultsOfRule({ ...day, sameDay: false, days: '91', lead: 'x' })).toEqual(['days']);
    expect(faultsOfRule({ ...day, sameDay: false, days: '0' })).toEqual(['days']);
  });

  it('is added on a day that has none yet', () => {
    const rules = newStudio('Europe/Paris').rules;
    expect([newRule('n', rules).days, newRule('n', []).days]).toEqual(['3', '1']);
  });
});

describe('drawDays', () => {
  const { rules, window } = USUAL_REMINDERS;

  it('shows each day on which something leaves, and how many lie between', () => {
    expect(drawDays(rules, window)).toEqual([
      { shows: 'day', daysBefore: 7, marks: [{ rule: 'week', minute: 600 }] }, { shows: 'gap', days: 4 },
      { shows: 'day', daysBefore: 2, marks: [{ rule: 'twoDays', minute: 600 }] }, { shows: 'day', daysBefore: 1, marks: [{ rule: 'eve', minute: 1020 }] },
      { shows: 'day', daysBefore: 0, marks: [{ rule: 'day', minute: 16 * 60 + 15 }] },
    ]);
    expect(drawDays([], window)).toEqual([{ shows: 'day', daysBefore: 0, marks: [] }]);
  });

  it('shows what the sending hours defer where it really leaves', () => {
    const late = drawDays([{ rule: 'late', daysBefore: 2, at: '22:00' }, { rule: 'early', daysBefore: 2, at: '06:00' }], window);
    expect(late).toEqual([
      { shows: 'day', daysBefore: 2, marks: [{ rule: 'early', minute: 480 }] }, { shows: 'day', daysBefore: 1, marks: [{ rule: 'late', minute: 480 }] },
      { shows: 'day', daysBefore: 0, marks: [] },
    ]);
  });
});
