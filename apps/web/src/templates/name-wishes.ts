import type { TemplateFragment } from '../operations/show-templates.js';

/** What a producer wants of a plan, in words. */
export type Wishes = Omit<TemplateFragment['wishes'], '__typename'>;
export type Wish = keyof Wishes;
export type Strength = Wishes[Wish];

/** The wishes in the order they are shown: what is heard first, then who speaks, then how the show holds together. */
export const WISHES = ['interest', 'contradiction', 'affinity', 'speechBalance', 'parity', 'fewSeatChanges', 'idealDurations'] as const satisfies readonly Wish[];
export const STRENGTHS = ['off', 'light', 'normal', 'strong'] as const satisfies readonly Strength[];

/** The wishes of a template that are otherwise than in most shows. */
export function unusualWishes(wishes: Wishes): readonly { readonly wish: Wish; readonly strength: Strength }[] {
  return WISHES.map((wish) => ({ wish, strength: wishes[wish] })).filter(({ strength }) => strength !== 'normal');
}

/** The wishes as the server takes them. */
export const wishesToSend = (wishes: Wishes): Wishes => Object.fromEntries(WISHES.map((wish) => [wish, wishes[wish]])) as unknown as Wishes;
