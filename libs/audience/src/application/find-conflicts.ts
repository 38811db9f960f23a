import type { ApplicationStage, DateAnswer, StatedGender } from './application-form.js';

/** An application as far as applications are compared; `person` null where nobody knows who. */
export interface ComparedApplication {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly stage: ApplicationStage;
  readonly organisation: string | null;
  readonly gender: StatedGender | null;
  /** Took part in no show before. */
  readonly firstTimer: boolean;
  readonly position: 'agree' | 'nuanced' | 'disagree' | null;
  readonly dates: readonly { readonly date: string; readonly answer: DateAnswer }[];
  /** As asked for; a file may say anything. */
  readonly role: string;
  /** Other topics' shows in which they have a place: local date-times. */
  readonly elsewhere: readonly { readonly title: string; readonly start: string }[];
}

/** The day on which it would be recorded; `id` null: none of the dates proposed. */
export interface ChosenDay {
  readonly id: string | null;
  /** YYYY-MM-DD. */
  readonly day: string;
}

export type ApplicationConflict =
  /** Two applications of one person, by address or by name. */
  | { readonly conflict: 'samePerson'; readonly with: readonly string[]; readonly by: 'address' | 'name' }
  /** Said no to the date chosen. */
  | { readonly conflict: 'unavailable'; readonly date: string }
  /** Has a place in another show of that day. */
  | { readonly conflict: 'elsewhere'; readonly title: string; readonly start: string };

/** What speaks against each application, by its id; those without conflict are left out. `date`: the day chosen, null for none. */
export function findConflicts(applications: readonly ComparedApplication[], date: ChosenDay | null): ReadonlyMap<string, readonly ApplicationConflict[]> {
  const found = new Map<string, ApplicationConflict[]>();
  const add = (id: string, conflict: ApplicationConflict) => found.set(id, [...(found.get(id) ?? []), conflict]);
  for (const one of applications) {
    const sameAddress = applications.filter((other) => other.id !== one.id && one.email !== null && foldText(other.email ?? '') === foldText(one.email));
    const sameName = applications.filter((other) => other.id !== one.id && foldText(other.name) === foldText(one.name) && !sameAddress.includes(other));
    if (sameAddress.length > 0) add(one.id, { conflict: 'samePerson', with: sameAddress.map(({ id }) => id), by: 'address' });
    if (sameName.length > 0) add(one.id, { conflict: 'samePerson', with: sameName.map(({ id }) => id), by: 'name' });
    if (date === null) continue;
    if (date.id !== null && one.dates.some((said) => said.date === date.id && said.answer === 'no')) add(one.id, { conflict: 'unavailable', date: date.id });
    for (const { title, start } of one.elsewhere) if (start.slice(0, 10) === date.day) add(one.id, { conflict: 'elsewhere', title, start });
  }
  return found;
}

/** Who is on the list at a glance: how many of what, among these. */
export interface Balance {
  readonly people: number;
  readonly positions: { readonly agree: number; readonly nuanced: number; readonly disagree: number; readonly unknown: number };
  readonly genders: { readonly woman: number; readonly man: number; readonly other: number; readonly notStated: number };
  readonly firstTimers: number;
  /** Most people first. */
  readonly roles: readonly { readonly name: string; readonly people: number }[];
  /** As written by the first of them; most people first, then by name. */
  readonly organisations: readonly { readonly name: string; readonly people: number }[];
}

/** The balance of some applications: usually those shortlisted and accepted. */
export function weighBalance(applications: readonly ComparedApplication[]): Balance {
  const count = (test: (one: ComparedApplication) => boolean) => applications.filter(test).length;
  const roles = new Map<string, number>();
  for (const { role } of applications) roles.set(role, (roles.get(role) ?? 0) + 1);
  const names = new Map<string, { name: string; people: number }>();
  for (const { organisation } of applications) {
    if (organisation === null || organisation.trim() === '') continue;
    const known = names.get(foldText(organisation)) ?? { name: organisation.trim(), people: 0 };
    names.set(foldText(organisation), { ...known, people: known.people + 1 });
  }
  return {
    people: applications.length,
    positions: {
      agree: count(({ position }) => position === 'agree'), nuanced: count(({ position }) => position === 'nuanced'),
      disagree: count(({ position }) => position === 'disagree'), unknown: count(({ position }) => position === null),
    },
    genders: {
      woman: count(({ gender }) => gender === 'woman'), man: count(({ gender }) => gender === 'man'),
      other: count(({ gender }) => gender === 'other'), notStated: count(({ gender }) => gender === null),
    },
    firstTimers: count(({ firstTimer }) => firstTimer),
    roles: [...roles].map(([name, people]) => ({ name, people })).toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1)),
    organisations: [...names.values()].toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1)),
  };
}

const foldText = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\s]/gu, '').toLowerCase();
