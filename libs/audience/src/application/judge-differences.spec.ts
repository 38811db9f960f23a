import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareFacts, type PersonFacts } from './compare-facts.js';
import { giveBack, withoutKept } from './judge-differences.js';

const fact = fc.constantFrom('A', 'B', 'C', null);
const facts = fc.record<PersonFacts>({ name: fc.constantFrom('A', 'B', 'C'), title: fact, organisation: fact, telephone: fact });

describe('what a producer makes of differences', () => {
  it('is not asked for again, whatever the record says since, until the application says something else', () => {
    fc.assert(fc.property(facts, facts, facts, (recorded, applied, later) => {
      const kept = compareFacts(recorded, applied);
      expect(withoutKept(kept, kept)).toEqual([]);
      const fields = new Set(kept.map(({ field }) => field));
      expect(withoutKept(compareFacts(later, applied), kept).filter(({ field }) => fields.has(field))).toEqual([]);
      expect(withoutKept(compareFacts(recorded, later), kept)).toEqual(compareFacts(recorded, later).filter(({ field, applied: said }) => !fields.has(field) || said !== applied[field]));
    }));
  });

  it('is given back to the fact, once or twice, unless somebody changed one of them since', () => {
    fc.assert(fc.property(facts, facts, facts, (recorded, applied, later) => {
      const taken = compareFacts(recorded, applied);
      const after: PersonFacts = { ...recorded, ...Object.fromEntries(taken.map(({ field, applied: said }) => [field, said])) };
      expect([giveBack(after, taken), giveBack(recorded, taken)]).toEqual([recorded, recorded]);
      const changed = taken.some(({ field, recorded: before, applied: said }) => ![before, said].includes(later[field]));
      expect(giveBack(later, taken)).toEqual(changed ? null : { ...later, ...Object.fromEntries(taken.map(({ field, recorded: before }) => [field, before])) });
    }));
  });
});
