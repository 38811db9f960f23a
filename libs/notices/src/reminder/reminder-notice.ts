import type { NoticeKind } from '../notice/notice-kind.js';
import type { ReminderRule } from './reminder-rules.js';

/** Which mail a reminder is: by the rule for whoever confirmed, always the same for whoever has not answered. */
export function reminderNotice({ daysBefore }: ReminderRule, kind: 'nudge' | 'reminder'): Extract<NoticeKind, 'nudge' | 'reminder' | 'eveReminder' | 'recordingDay'> {
  if (kind === 'nudge') return 'nudge';
  return daysBefore === 0 ? 'recordingDay' : daysBefore === 1 ? 'eveReminder' : 'reminder';
}
