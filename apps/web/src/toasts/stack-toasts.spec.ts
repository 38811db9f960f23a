import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_TOASTS, stackToast, stayOf, type Toast } from './stack-toasts.js';

const undo = () => undefined;

describe('stackToast', () => {
  it('keeps the newest, at most four, and lets go first of what cannot be undone', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (undoable) => {
      let toasts: readonly Toast[] = [];
      for (const [id, can] of undoable.entries()) {
        const before = toasts;
        toasts = stackToast(before, { id, says: `n° ${id}`, ...(can && { undo }) });
        expect(toasts.at(-1)?.id).toBe(id);
        expect(toasts.length).toBeLessThanOrEqual(MOST_TOASTS);
        const gone = before.filter((one) => !toasts.includes(one));
        expect(gone.length).toBe(before.length === MOST_TOASTS ? 1 : 0);
        if (gone[0]?.undo) expect(before.every((one) => one.undo !== undefined)).toBe(true);
      }
    }));
  });

  it('leaves time to read, and more to undo', () => {
    expect([stayOf({ id: 1, says: 'Fait.' }), stayOf({ id: 1, says: 'Fait.', undo }), stayOf({ id: 1, says: 'x'.repeat(200) })]).toEqual([6_000, 10_000, 18_000]);
  });
});
