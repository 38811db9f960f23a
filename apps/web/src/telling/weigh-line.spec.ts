import { describe, expect, it } from '@jest/globals';
import { buildLine, buildMail } from './testing/build-line.js';
import { filterLines, needsOf, segmentsOf, troubleOf } from './weigh-line.js';

describe('a line of the board', () => {
  it.each([
    ['suggested', ['toInvite']], ['applied', ['toInvite']], ['invited', ['waiting']], ['accepted', ['waiting']], ['confirmed', []], ['toReconfirm', ['toReconfirm']], ['present', []], ['declined', []],
  ] as const)('of somebody %s asks for %j', (status, needs) => {
    expect(needsOf(buildLine({ status }))).toEqual(needs);
  });

  it('tells trouble by the newest mail that left or tried to, never by a draft', () => {
    const line = (...states: Parameters<typeof buildMail>[0][]) => buildLine({ status: 'confirmed' }, { messages: states.map((state) => buildMail(state)) });
    expect(troubleOf(line('bounced', 'sent'))).toBe('bounced');
    expect(troubleOf(line('drafted', 'bounced'))).toBe('bounced');
    expect(troubleOf(line('sent', 'bounced'))).toBeNull();
    expect(troubleOf(line('queued', 'unknown'))).toBe('unknown');
    expect(troubleOf(line('voided', 'failed'))).toBe('failed');
    expect(troubleOf(line())).toBeNull();
  });

  it('tells an address that is missing or refuses mail, where there is something to say', () => {
    const contact = { email: null, telephone: null, locale: 'fr', zone: null, blocked: false } as const;
    expect(troubleOf(buildLine({ status: 'invited' }, { contact, knows: false }))).toBe('noAddress');
    expect(troubleOf(buildLine({ status: 'confirmed' }, { contact, knows: true }))).toBeNull();
    expect(troubleOf(buildLine({ status: 'suggested' }, { contact, knows: false }))).toBeNull();
    expect(troubleOf(buildLine({ status: 'invited' }, { contact: { ...contact, email: 'a@b.example', blocked: true } }))).toBe('blocked');
  });

  it('has no trouble where files are not shown', () => {
    expect(needsOf({ ...buildLine({ status: 'invited' }), file: undefined as never })).toEqual(['waiting']);
  });
});

describe('the board', () => {
  const one = buildLine({ id: 'one', status: 'invited' });
  const other = buildLine({ id: 'other', status: 'confirmed' }, { slot: null });

  it('is filtered by need and by segment', () => {
    expect(filterLines([one, other], null, null)).toEqual([one, other]);
    expect(filterLines([one, other], 'waiting', null)).toEqual([one]);
    expect(filterLines([one, other], null, 'debate')).toEqual([one]);
    expect(filterLines([one, other], 'toInvite', 'debate')).toEqual([]);
  });

  it('names each segment once, in running order', () => {
    expect(segmentsOf([one, other, one]).map(({ id }) => id)).toEqual(['opening', 'debate']);
  });
});
