import { describe, expect, it } from '@jest/globals';
import { buildParticipation } from '../../testing/build-participation.js';
import { buildSlot } from '../../testing/build-slot.js';
import { PARTICIPATION_STATUSES } from '../participation/participation.js';
import { windowOf, type Slot } from '../slot/slot.js';
import { judgeReminder } from './judge-reminder.js';
import { planReminders, type ReminderMatter } from './plan-reminders.js';
import { reminderKind, type ReminderRow } from './reminder-row.js';
import { findReminderFaults, USUAL_REMINDERS, type ReminderSettings } from './reminder-rules.js';

const at = (local: string) => Date.parse(`2026-${local}:00+01:00`);
const slot = buildSlot();
const confirmed = buildParticipation('confirmed');
const matter: ReminderMatter = { slot, settings: USUAL_REMINDERS, toldAt: at('11-20T12:00'), rows: [], now: at('11-20T12:01') };
const onDay = (day: string, call = '17:30'): Slot => buildSlot({ call: `2026-${day}T${call}`, release: `2026-${day}T20:15` });
const say = (rows: readonly ReminderRow[]) => rows.map(({ rule, slotRevision, state, why }) => [`${rule}@${slotRevision}`, state, why]);

describe('planReminders', () => {
  it('arms every rule of the studio', () => {
    expect(planReminders(confirmed, matter)).toEqual(
      (['week', 'twoDays', 'eve', 'day'] as const).map((rule) => ({
        key: `speaker-1:1:${rule}`, participation: 'speaker-1', rule, slotRevision: 1, day: '2026-12-10', state: 'armed', why: null,
        dueAt: { week: at('12-03T10:00'), twoDays: at('12-08T10:00'), eve: at('12-09T17:00'), day: at('12-10T15:30') }[rule],
      })),
    );
  });

  it('plans the same when it plans again', () => {
    const rows = planReminders(confirmed, matter);
    expect(planReminders(confirmed, { ...matter, rows })).toEqual(rows);
    // A row that is overdue because its worker was away stays armed.
    expect(planReminders(confirmed, { ...matter, rows, now: at('12-03T11:00') })).toEqual(rows);
  });

  it('holds everything until the slot is told: the change comes first', () => {
    const held = planReminders(confirmed, { ...matter, toldAt: null });
    expect(say(held)).toEqual([['week@1', 'held', null], ['twoDays@1', 'held', null], ['eve@1', 'held', null], ['day@1', 'held', null]]);
    expect(say(planReminders(confirmed, { ...matter, rows: held, toldAt: at('12-08T10:00'), now: at('12-08T10:00') }))).toEqual([
      ['week@1', 'voided', 'past'], ['twoDays@1', 'voided', 'past'], ['eve@1', 'armed', null], ['day@1', 'armed', null],
    ]);
  });

  it('reminds a late joiner of what is still to come, and never of what was before they were told', () => {
    expect(say(planReminders(buildParticipation('invited'), { ...matter, toldAt: at('12-08T10:30'), now: at('12-08T11:00') }))).toEqual([
      ['week@1', 'skipped', 'past'], ['twoDays@1', 'skipped', 'past'], ['eve@1', 'armed', null], ['day@1', 'armed', null],
    ]);
  });

  it.each(PARTICIPATION_STATUSES)('is for those who are to come and not there yet: %s', (status) => {
    const rows = planReminders(buildParticipation(status, { slotRevision: 1 }), matter);
    expect(rows.length).toBe(['invited', 'accepted', 'confirmed', 'toReconfirm'].includes(status) ? 4 : 0);
  });

  it('is for nobody who was asked nothing or has no slot', () => {
    expect(planReminders(buildParticipation('invited', { slotRevision: 0 }), matter)).toEqual([]);
    expect(planReminders(confirmed, { ...matter, slot: null })).toEqual([]);
    expect(planReminders(confirmed, { ...matter, slot: buildSlot({ zone: 'Nowhere' }) })).toEqual([]);
  });

  it('plans nothing after the call', () => {
    expect(say(planReminders(confirmed, { ...matter, now: at('12-10T17:30') })).map(([, state, why]) => [state, why])).toEqual(Array.from({ length: 4 }, () => ['skipped', 'callPassed']));
  });

  it.each(['cancelled', 'withdrawn', 'declined', 'present'] as const)('voids what was planned for whoever is %s, and keeps what was sent', (status) => {
    const rows = planReminders(confirmed, matter).map((row): ReminderRow => (row.rule === 'week' ? { ...row, state: 'sent' } : row));
    const after = planReminders(buildParticipation(status, { slotRevision: 1 }), { ...matter, rows, now: at('12-05T09:00') });
    expect(say(after)).toEqual([['week@1', 'sent', null], ...['twoDays@1', 'eve@1', 'day@1'].map((rule) => [rule, 'voided', 'notTakingPart'])]);
    // Whoever changes their mind is reminded again, under the same keys.
    expect(say(planReminders(confirmed, { ...matter, rows: after, now: at('12-05T09:30') }))).toEqual([
      ['week@1', 'sent', null], ['twoDays@1', 'armed', null], ['eve@1', 'armed', null], ['day@1', 'armed', null],
    ]);
  });

  it('follows the studio when it changes its rules', () => {
    const rows = planReminders(confirmed, matter);
    const own: ReminderSettings = { ...USUAL_REMINDERS, rules: [{ rule: 'week', daysBefore: 5, at: '09:00' }, { rule: 'fortnight', daysBefore: 15, at: '09:00' }] };
    expect(planReminders(confirmed, { ...matter, rows, settings: own }).map(({ rule, state, why, dueAt: due }) => [rule, state, why, due])).toEqual([
      ['twoDays', 'voided', 'ruleGone', at('12-08T10:00')], ['eve', 'voided', 'ruleGone', at('12-09T17:00')], ['day', 'voided', 'ruleGone', at('12-10T15:30')],
      ['week', 'armed', null, at('12-05T09:00')], ['fortnight', 'armed', null, at('11-25T09:00')],
    ]);
  });
});

describe('when the date moves', () => {
  const sent = planReminders(confirmed, matter).map((row): ReminderRow => (row.rule === 'week' || row.rule === 'twoDays' ? { ...row, state: 'sent' } : row));
  const moved = buildParticipation('toReconfirm', { slotRevision: 2 });
  const plan = (day: string, call?: string, now = at('12-08T15:00')) => planReminders(moved, { ...matter, slot: onDay(day, call), rows: sent, toldAt: null, now });

  it('to later: sent reminders are armed again, the others planned anew, all held until the change is told', () => {
    const rows = plan('12-20');
    expect(say(rows)).toEqual([
      ['week@1', 'sent', null], ['twoDays@1', 'sent', null], ['eve@1', 'voided', 'slotChanged'], ['day@1', 'voided', 'slotChanged'],
      ['week@2', 'held', null], ['twoDays@2', 'held', null], ['eve@2', 'held', null], ['day@2', 'held', null],
    ]);
    expect(rows.slice(4).map(({ dueAt: due }) => due)).toEqual([at('12-13T10:00'), at('12-18T10:00'), at('12-19T17:00'), at('12-20T15:30')]);
    const told = planReminders(moved, { ...matter, slot: onDay('12-20'), rows, toldAt: at('12-08T15:05'), now: at('12-08T15:06') });
    expect(say(told).slice(4).map(([, state]) => state)).toEqual(['armed', 'armed', 'armed', 'armed']);
  });

  it('to earlier: what was sent is not sent again', () => {
    expect(say(plan('12-09', '19:00')).slice(4)).toEqual([['week@2', 'skipped', 'sentBefore'], ['twoDays@2', 'skipped', 'sentBefore'], ['eve@2', 'held', null], ['day@2', 'held', null]]);
  });

  it('by hours only: what was sent is not sent again, the rest is planned anew', () => {
    const rows = plan('12-10', '09:00');
    expect(say(rows).slice(4)).toEqual([['week@2', 'skipped', 'sentBefore'], ['twoDays@2', 'skipped', 'sentBefore'], ['eve@2', 'held', null], ['day@2', 'held', null]]);
    expect(rows.at(-1)?.dueAt).toBe(at('12-10T07:00'));
  });
});

describe('judgeReminder', () => {
  const rows = planReminders(confirmed, matter);
  const [week, twoDays, , day] = rows as [ReminderRow, ReminderRow, ReminderRow, ReminderRow];
  const moment = { participation: confirmed, slot, settings: USUAL_REMINDERS, rows, now: week.dueAt };

  it.each(PARTICIPATION_STATUSES)('reminds, nudges or leaves in peace: %s', (status) => {
    const kind = { invited: 'nudge', accepted: 'nudge', toReconfirm: 'nudge', confirmed: 'reminder' }[status as 'invited'] ?? null;
    expect(reminderKind(status)).toBe(kind);
    expect(judgeReminder(week, { ...moment, participation: buildParticipation(status, { slotRevision: 1 }) })).toEqual(
      kind === null ? { verdict: 'void', why: 'notTakingPart' } : { verdict: 'send', kind },
    );
  });

  it.each<[string, ReminderRow, Partial<typeof moment> & { slot?: Slot | null }, object]>([
    ['of an older slot', week, { participation: buildParticipation('confirmed', { slotRevision: 2 }) }, { verdict: 'void', why: 'slotChanged' }],
    ['without a slot', week, { slot: null as never }, { verdict: 'void', why: 'notTakingPart' }],
    ['after the call', day, { now: windowOf(slot)!.callAt }, { verdict: 'void', why: 'callPassed' }],
    ['that was sent', { ...week, state: 'sent' }, {}, { verdict: 'void', why: 'past' }],
    ['that was voided', { ...week, state: 'voided', why: 'ruleGone' }, {}, { verdict: 'void', why: 'ruleGone' }],
    ['that is not due', week, { now: week.dueAt - 1 }, { verdict: 'wait', until: week.dueAt }],
    ['late, at night', week, { now: at('12-03T23:00') }, { verdict: 'wait', until: at('12-04T08:00') }],
    ['late, by day', week, { now: at('12-04T12:00') }, { verdict: 'send', kind: 'reminder' }],
    ['overtaken by the next', week, { now: twoDays.dueAt }, { verdict: 'void', why: 'overtaken' }],
    ['the day’s own, out of the hours', { ...day, dueAt: at('12-10T06:30') }, { now: at('12-10T06:30') }, { verdict: 'send', kind: 'reminder' }],
  ])('of a row %s', (_name, row, changes, expected) => {
    expect(judgeReminder(row, { ...moment, ...changes })).toEqual(expected);
  });

  it('sends only the last of several that came due while nobody worked', () => {
    const now = at('12-10T16:00');
    expect(rows.map((row) => judgeReminder(row, { ...moment, now }).verdict)).toEqual(['void', 'void', 'void', 'send']);
  });
});

describe('findReminderFaults', () => {
  it('finds none in the usual ones', () => {
    expect(findReminderFaults(USUAL_REMINDERS)).toEqual([]);
  });

  it('finds each', () => {
    expect(
      findReminderFaults({
        window: { from: '20:00', until: '08:00' },
        rules: [
          { rule: 'a', daysBefore: 0.5, at: '25:00' },
          { rule: 'a', daysBefore: 91, at: '10:00' },
          { rule: 'b', daysBefore: 0, secondsBeforeCall: -1, notBefore: '6:30' },
        ] as never,
      }),
    ).toEqual([
      { code: 'windowEmpty', from: '20:00', until: '08:00' },
      { code: 'hourUnreadable', rule: 'a', hour: '25:00' },
      { code: 'daysOutOfRange', rule: 'a', daysBefore: 0.5, most: 90 },
      { code: 'ruleTwice', rule: 'a' },
      { code: 'daysOutOfRange', rule: 'a', daysBefore: 91, most: 90 },
      { code: 'hourUnreadable', rule: 'b', hour: '6:30' },
      { code: 'leadOutOfRange', rule: 'b', secondsBeforeCall: -1, mostSeconds: 43_200 },
    ]);
    expect(findReminderFaults({ ...USUAL_REMINDERS, window: { from: 'soon', until: '20:00' } })).toEqual([{ code: 'hourUnreadable', rule: null, hour: 'soon' }]);
  });
});
