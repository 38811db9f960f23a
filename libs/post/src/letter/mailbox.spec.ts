import { describe, expect, it } from '@jest/globals';
import { readMailbox } from './mailbox.js';

describe('readMailbox', () => {
  it('reads a name with its address, or the address alone', () => {
    expect(readMailbox('Le studio <studio@example.org>')).toEqual({ name: 'Le studio', address: 'studio@example.org' });
    expect(readMailbox('"Le, studio" <studio@example.org>')).toEqual({ name: 'Le, studio', address: 'studio@example.org' });
    expect(readMailbox(' studio@example.org ')).toEqual({ name: '', address: 'studio@example.org' });
  });
});
