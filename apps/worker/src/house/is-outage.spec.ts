import { describe, expect, it } from '@jest/globals';
import { isOutage } from './is-outage.js';

const coded = (code: string) => Object.assign(new Error('said'), { code });

describe('an outage of the database', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300', '08006'])('is told by the code %s', (code) => {
    expect(isOutage(coded(code))).toBe(true);
  });
  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])('is told by the words “%s”', (message) => {
    expect(isOutage(new Error(message))).toBe(true);
  });
  it.each([coded('23505'), coded('42P01'), coded('ENOENT'), new Error('The plan names a connection terminated'), 'ECONNREFUSED', null])('is not %s', (error) => {
    expect(isOutage(error)).toBe(false);
  });
});
