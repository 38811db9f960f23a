import { describe, expect, it } from '@jest/globals';
import type { CombinedError } from 'urql';
import { refusalOf } from './refusal.js';

const errorWith = (extensions?: object) => ({ graphQLErrors: extensions ? [{ extensions }] : [] }) as unknown as CombinedError;

describe('refusalOf', () => {
  it('tells what the person can do about it', () => {
    expect(refusalOf(errorWith({ code: 'UNAUTHENTICATED' }))).toBe('signedOut');
    expect(refusalOf(errorWith({ code: 'FORBIDDEN' }))).toBe('notAllowed');
    expect(refusalOf(errorWith({ code: 'NOT_FOUND' }))).toBe('notFound');
    expect(refusalOf(errorWith({ code: 'BAD_USER_INPUT' }))).toBe('refused');
    expect(refusalOf(errorWith({ code: 'UNAVAILABLE' }))).toBe('unreachable');
    expect(refusalOf(errorWith({ code: 'INTERNAL', reference: '0192' }))).toEqual({ reference: '0192' });
    expect(refusalOf(errorWith())).toBe('unreachable');
  });
});
