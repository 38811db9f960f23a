import { describe, expect, it } from '@jest/globals';
import { judgeFailure } from './judge-failure.js';

const kind = (attempt: Parameters<typeof judgeFailure>[0]) => judgeFailure(attempt).kind;

describe('judgeFailure', () => {
  it.each([
    ['a mailbox that does not exist', { responseCode: 550, command: 'RCPT TO', bodyBegan: false }, 'failed'],
    ['a refused body', { responseCode: 554, command: 'DATA', bodyBegan: true }, 'failed'],
    ['a full mailbox', { responseCode: 452, command: 'RCPT TO', bodyBegan: false }, 'retry'],
    ['a body put off', { responseCode: 451, command: 'DATA', bodyBegan: true }, 'retry'],
    ['a server that does not know the house', { responseCode: 535, command: 'AUTH PLAIN', bodyBegan: false }, 'retry'],
    ['a server closed for today', { responseCode: 554, command: 'CONN', bodyBegan: false }, 'retry'],
    ['nobody at the door', { code: 'ESOCKET', command: 'CONN', bodyBegan: false }, 'retry'],
    ['an answer that is no refusal, before the body', { responseCode: 250, command: 'CONN', bodyBegan: false }, 'retry'],
    ['an answer that is no refusal, after it', { responseCode: 354, command: 'DATA', bodyBegan: true }, 'unknown'],
    ['silence after the body', { code: 'ETIMEDOUT', command: 'CONN', bodyBegan: true }, 'unknown'],
  ])('%s', (_case, attempt, expected) => expect(kind(attempt)).toBe(expected));
});

describe('nobody lives there', () => {
  const says = (response: string, command = 'RCPT TO') => judgeFailure({ responseCode: Number(response.slice(0, 3)), response, command, code: 'EENVELOPE', bodyBegan: false });
  it.each([
    ['550 5.1.1 <ines@example.org> is not here', true],
    ['550-5.1.1 <ines@example.org> is not here\n550 5.1.1 at all', true],
    ['550 5.1.10', true],
    ['553 5.1.0 no', true],
    ['551 5.1.2 no', true],
    ['556 5.1.10 null MX', true],
    ['550 no such user', true],
    ['550 5.1.15 no', false],
    ['550 5.7.1 policy', false],
    ['550 5.2.1 mailbox disabled', false],
    ['552 5.1.1 no', false],
    ['553 no', false],
    ['554 5.1.1 no', false],
  ])('%s: %j', (response, nobody) => expect(says(response)).toEqual({ kind: 'failed', reason: expect.any(String), ...(nobody && { userUnknown: true }) }));

  it('is said about a recipient only, and for good', () => {
    expect([says('550 no', 'MAIL FROM'), says('550 5.1.1 no', 'DATA'), says('450 4.1.1 no')].map((delivery) => 'userUnknown' in delivery)).toEqual([false, false, false]);
  });

  it('leaves a reason of codes, without the server’s words', () => {
    expect(says('550 5.1.1 <ines@example.org> is not here')).toEqual({ kind: 'failed', reason: 'EENVELOPE RCPT TO 550 5.1.1', userUnknown: true });
  });
});
