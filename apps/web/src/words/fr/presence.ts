import { s } from './plural.js';

/** Who else is in the rundown. */
export const presence = {
  here: 'Aussi dans ce conducteur :',
  others: (count: number) => `et ${count} autre${s(count)}`,
  isOn: (name: string) => `${name} est sur cette case`,
  areOn: (name: string, count: number) => `${name} et ${count} autre${s(count)} sont sur cette case`,
};
