import { describe, expect, it } from '@jest/globals';
import { reminderNotice } from './reminder-notice.js';
import { USUAL_REMINDERS } from './reminder-rules.js';

describe('reminderNotice', () => {
  it('is the rule’s own mail for whoever confirmed, and the same nudge for whoever has not answered', () => {
    expect(USUAL_REMINDERS.rules.map((rule) => reminderNotice(rule, 'reminder'))).toEqual(['reminder', 'reminder', 'eveReminder', 'recordingDay']);
    expect(USUAL_REMINDERS.rules.map((rule) => reminderNotice(rule, 'nudge'))).toEqual(['nudge', 'nudge', 'nudge', 'nudge']);
  });
});
