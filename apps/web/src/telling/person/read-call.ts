import type { AskedAct } from './asked-act.js';

/** An answer from a call as it is typed; hours as `HH:MM`, empty: not said. */
export interface CallDraft {
  readonly says: 'confirm' | 'decline' | 'withdraw';
  /** `YYYY-MM-DDTHH:MM` in the reader's own zone. */
  readonly calledAt: string;
  readonly arrives: string;
  readonly leaves: string;
  readonly reason: string;
  readonly instead: string;
}

/** What is asked of the server; null where an hour cannot be read. An hour before the call time is of the day after: shows pass midnight. */
export function readCall(draft: CallDraft, slot: { readonly call: string; readonly release: string } | null): AskedAct | null {
  const called = new Date(draft.calledAt);
  if (Number.isNaN(called.getTime())) return null;
  const base = { act: draft.says, calledAt: called.toISOString() };
  if (draft.says === 'decline') return { ...base, reason: draft.reason.trim(), instead: draft.instead.trim() };
  if (draft.says === 'withdraw') return { ...base, reason: draft.reason.trim() };
  const [arrives, leaves] = [draft.arrives, draft.leaves].map((hour) => (hour === '' || slot === null ? null : readHour(hour, slot.call)));
  return arrives === undefined || leaves === undefined ? null : { ...base, arrives: arrives ?? null, leaves: leaves ?? null };
}

function readHour(hour: string, call: string): string | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return undefined;
  const [day, from] = [call.slice(0, 10), call.slice(11, 16)];
  return `${hour < from ? dayAfter(day) : day}T${hour}`;
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
