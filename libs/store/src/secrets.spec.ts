import { describe, expect, it } from '@jest/globals';
import { secrets } from './secrets.js';

describe('a token', () => {
  it('is 32 bytes in 43 letters that stand in a URL as they are, and never twice the same', () => {
    const tokens = Array.from({ length: 1000 }, secrets.newToken);
    expect(new Set(tokens).size).toBe(1000);
    expect(tokens.every((token) => /^[\w-]{43}$/.test(token) && Buffer.from(token, 'base64url').length === 32)).toBe(true);
  });

  it('is stored as its SHA-256', () => {
    expect(secrets.hash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
