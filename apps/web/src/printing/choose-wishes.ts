import type { Chosen } from '../preferences/chosen.js';

/** A paper or file as the catalogue offers it; each wish takes its values, the first of which is how it comes. */
export interface OfferedFormat {
  readonly name: string;
  readonly kind: 'paper' | 'file';
  readonly label: string;
  readonly ofPeople: boolean;
  readonly choices: readonly { readonly wish: string; readonly values: readonly string[] }[];
}
type PrintChoices = NonNullable<Chosen['print']>;

const NONE: PrintChoices = { orientation: null, role: null, size: null };

/** The address of a paper or file as it was last wished for; what it does not come in is left out. */
export function addressOf(rundownId: string, version: number | null, { name, choices }: OfferedFormat, chosen: Chosen['print']): string {
  const query = new URLSearchParams(choices.flatMap(({ wish, values }) => {
    const value = chosenOf(chosen, wish);
    return value !== null && values.includes(value) && value !== values[0] ? [[wish, value]] : [];
  })).toString();
  return `/rundowns/${rundownId}/${version === null ? '' : `versions/${version}/`}${name}${query && `?${query}`}`;
}

/** What was chosen for a wish; null: as it comes. */
export const chosenOf = (chosen: Chosen['print'], wish: string): string | null => (isWish(wish) ? (chosen?.[wish] ?? null) : null);

/** The choices with one of them made anew. */
export const choose = (chosen: Chosen['print'], wish: string, value: string): PrintChoices => (isWish(wish) ? { ...NONE, ...chosen, [wish]: value } : { ...NONE, ...chosen });

/** Each wish that any of the papers takes, once, with all that it takes anywhere. */
export function wishesOf(formats: readonly OfferedFormat[]): readonly { readonly wish: string; readonly values: readonly string[] }[] {
  const wishes = new Map<string, Set<string>>();
  for (const { wish, values } of formats.flatMap(({ choices }) => choices)) wishes.set(wish, new Set([...(wishes.get(wish) ?? []), ...values]));
  return [...wishes].map(([wish, values]) => ({ wish, values: [...values] }));
}

const isWish = (wish: string): wish is keyof PrintChoices => Object.hasOwn(NONE, wish);
