import { describe, expect, it } from '@jest/globals';
import { newId } from './ids.js';

describe('an id', () => {
  it('is a UUID of version 7, later ones after earlier ones', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    expect(ids.toSorted()).toEqual(ids);
  });
});
