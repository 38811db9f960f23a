import { describe, expect, it } from '@jest/globals';
import { readCall, type CallDraft } from './read-call.js';

const draft: CallDraft = { says: 'confirm', calledAt: '2026-12-01T10:00', arrives: '', leaves: '', reason: ' grève ', instead: ' Léa ' };
const slot = { call: '2026-12-31T22:15', release: '2027-01-01T00:30' };
const calledAt = new Date('2026-12-01T10:00').toISOString();

describe('readCall', () => {
  it('takes a plain yes, a no with its reason, and a withdrawal', () => {
    expect(readCall(draft, slot)).toEqual({ act: 'confirm', calledAt, arrives: null, leaves: null });
    expect(readCall({ ...draft, says: 'decline' }, slot)).toEqual({ act: 'decline', calledAt, reason: 'grève', instead: 'Léa' });
    expect(readCall({ ...draft, says: 'withdraw' }, null)).toEqual({ act: 'withdraw', calledAt, reason: 'grève' });
  });

  it('reads « oui, mais » by the studio’s clock, past midnight and past the end of the year', () => {
    expect(readCall({ ...draft, arrives: '22:45', leaves: '00:10' }, slot)).toMatchObject({ arrives: '2026-12-31T22:45', leaves: '2027-01-01T00:10' });
  });

  it.each([{ arrives: '25:00' }, { leaves: '7h' }, { calledAt: '' }])('refuses %j', (wrong) => {
    expect(readCall({ ...draft, ...wrong }, slot)).toBeNull();
  });
});
