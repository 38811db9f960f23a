import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildParticipation } from '../../testing/build-participation.js';
import { buildSlot } from '../../testing/build-slot.js';
import type { Participation } from '../participation/participation.js';
import { localTime } from '../slot/local-time.js';
import { windowOf, type Slot } from '../slot/slot.js';
import { judgeReminder } from './judge-reminder.js';
import { planReminders } from './plan-reminders.js';
import { reminderKind, type ReminderRow } from './reminder-row.js';
import { USUAL_REMINDERS } from './reminder-rules.js';

const START = Date.parse('2026-10-10T08:00:00Z');
const HOUR = 3_600_000;

type Happening =
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'move'; readonly hours: number }
  | { readonly kind: 'tell' }
  | { readonly kind: 'become'; readonly status: Participation['status'] };

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), hours: fc.integer({ min: 24, max: 24 * 25 }) }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'tell' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('become' as const), status: fc.constantFrom('confirmed', 'confirmed', 'invited', 'withdrawn', 'cancelled') }) },
);

interface Sent {
  readonly rule: string;
  readonly day: string;
  readonly at: number;
  readonly status: Participation['status'];
  readonly toldAt: number;
  readonly callAt: number;
}

/** A worker that looks once an hour while dates move, mails leave and people change their minds, in weeks over a change of clocks. */
function live(events: readonly Happening[], zone: string): { readonly sent: readonly Sent[]; readonly rows: readonly ReminderRow[] } {
  let participation = buildParticipation('invited');
  let slot: Slot = buildSlot({ zone, call: localTime(START + 14 * 24 * HOUR, zone), release: localTime(START + 14 * 24 * HOUR + HOUR, zone) });
  let toldAt: number | null = null;
  let now = START;
  let rows: readonly ReminderRow[] = [];
  const sent: Sent[] = [];
  const plan = () => {
    rows = planReminders(participation, { slot, settings: USUAL_REMINDERS, toldAt, rows, now });
    expect(planReminders(participation, { slot, settings: USUAL_REMINDERS, toldAt, rows, now })).toEqual(rows);
  };
  const work = () => {
    for (const row of rows.filter(({ state, dueAt }) => state === 'armed' && dueAt <= now)) {
      const verdict = judgeReminder(row, { participation, slot, settings: USUAL_REMINDERS, rows, now });
      if (verdict.verdict === 'wait') continue;
      if (verdict.verdict === 'send') sent.push({ rule: row.rule, day: row.day, at: now, status: participation.status, toldAt: toldAt ?? Number.NaN, callAt: windowOf(slot)!.callAt });
      rows = rows.map((other) => (other.key === row.key ? { ...row, ...(verdict.verdict === 'send' ? { state: 'sent' } : { state: 'voided', why: verdict.why }) } : other));
    }
  };
  plan();
  for (const event of events) {
    if (event.kind === 'wait') {
      for (let hour = 0; hour < event.hours; hour += 1) {
        now += HOUR;
        work();
      }
    } else if (event.kind === 'tell') toldAt ??= now;
    else if (event.kind === 'become') participation = { ...participation, status: event.status };
    else {
      const callAt = now + event.hours * HOUR;
      slot = buildSlot({ zone, call: localTime(callAt, zone), release: localTime(callAt + HOUR, zone) });
      participation = { ...participation, slotRevision: participation.slotRevision + 1 };
      toldAt = null;
    }
    plan();
    work();
  }
  return { sent, rows };
}

describe('reminders through weeks of changes', () => {
  it('come after the slot was told, before the call, to those who take part, by day, and once for a date', () => {
    fc.assert(
      fc.property(fc.array(happenings, { maxLength: 25 }), fc.constantFrom('Europe/Paris', 'Asia/Kathmandu', 'America/St_Johns'), (events, zone) => {
        const { sent } = live(events, zone);
        for (const mail of sent) {
          expect(reminderKind(mail.status)).not.toBeNull();
          expect(mail.at).toBeGreaterThan(mail.toldAt);
          expect(mail.at).toBeLessThan(mail.callAt);
          const hour = localTime(mail.at, zone).slice(11, 16);
          if (mail.rule !== 'day') expect(hour >= '08:00' && hour <= '20:00').toBe(true);
        }
        for (const rule of ['week', 'twoDays', 'eve', 'day']) {
          const days = sent.filter((mail) => mail.rule === rule).map(({ day }) => day);
          expect(days).toEqual([...new Set(days)].toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come all four when nothing happens but an answer', () => {
    const calm: readonly Happening[] = [{ kind: 'tell' }, { kind: 'wait', hours: 24 }, { kind: 'become', status: 'confirmed' }, { kind: 'wait', hours: 24 * 14 }];
    expect(live(calm, 'Europe/Paris').sent.map(({ rule }) => rule)).toEqual(['week', 'twoDays', 'eve', 'day']);
  });
});
