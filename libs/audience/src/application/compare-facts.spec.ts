import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareFacts, type PersonFacts } from './compare-facts.js';

describe('what an application says of a person', () => {
  const facts = fc.record<PersonFacts>({ name: fc.string({ minLength: 1 }), title: fc.option(fc.string()), organisation: fc.option(fc.string()), telephone: fc.option(fc.string()) });

  it('differs in nothing from itself, and taking every difference leaves none', () => {
    fc.assert(fc.property(facts, facts, (recorded, applied) => {
      expect(compareFacts(recorded, recorded)).toEqual([]);
      const taken = { ...recorded, ...Object.fromEntries(compareFacts(recorded, applied).map(({ field, applied: after }) => [field, after])) };
      expect(compareFacts(taken, applied)).toEqual([]);
    }));
  });

  it('is told fact by fact; a number left out or parted otherwise says nothing', () => {
    const recorded = { name: 'Olive Brun', title: 'Mécanicienne', organisation: null, telephone: '04 65 71 00 12' };
    expect(compareFacts(recorded, { name: 'Olive Brun', title: ' ', organisation: 'Atelier', telephone: '04.65.71.00.12' })).toEqual([
      { field: 'title', recorded: 'Mécanicienne', applied: null }, { field: 'organisation', recorded: null, applied: 'Atelier' }]);
    expect(compareFacts(recorded, { ...recorded, telephone: null })).toEqual([]);
  });
});
