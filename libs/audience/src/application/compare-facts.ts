export const PERSON_FACTS = ['name', 'title', 'organisation', 'telephone'] as const;
/** What an application says of its author, and a person's record holds too. */
export type PersonFact = (typeof PERSON_FACTS)[number];
/** Null: nothing said. */
export type PersonFacts = { readonly name: string } & { readonly [Fact in Exclude<PersonFact, 'name'>]: string | null };

/** A fact that an application says otherwise than the record of the person. */
export interface FactDifference {
  readonly field: PersonFact;
  readonly recorded: string | null;
  readonly applied: string | null;
}

/** What an application says otherwise than the person's record, in the order of a lower third. Who left out their number did not ask to be forgotten under it. */
export function compareFacts(recorded: PersonFacts, applied: PersonFacts): readonly FactDifference[] {
  return PERSON_FACTS.flatMap((field) => {
    const [before, after] = [said(recorded[field]), said(applied[field])];
    return (field === 'telephone' && after === null) || saysSame(field, before, after) ? [] : [{ field, recorded: before, applied: after }];
  });
}

/** Two ways to say one fact: « 06 12 » and « 06.12 » ring the same bell. */
export const saysSame = (field: PersonFact, one: string | null, other: string | null): boolean => (field === 'telephone' ? digits(one ?? '') === digits(other ?? '') : one === other);

const said = (fact: string | null): string | null => fact?.trim() || null;
const digits = (number: string): string => number.replace(/[\s.()/-]/gu, '');
