import type { InvalidValue } from '#desk';
import type { Refusal } from '#notices';
import { troubleWith, type FormName, type Trouble, type TroubleCode } from './trouble.js';

const FIELDS: Readonly<Record<FormName, readonly string[]>> = {
  accept: [],
  confirm: [],
  but: ['arrives', 'leaves'],
  decline: ['reason', 'instead'],
  withdraw: ['reason'],
  rights: ['signedName'],
  words: ['name', 'title', 'pronunciation', 'biography', 'text', 'zone'],
};

/** Where a refused answer is said: beside the hours when it is about them. */
export const troubleOfRefusal = (form: FormName, { code }: Refusal): Trouble => troubleWith(form, code, form === 'but' && code === 'stayOutsideWindow' ? 'arrives' : null);

/** Parts that a verb names as a whole, by the fields they are typed into. */
const PARTS: Readonly<Record<string, readonly string[]>> = { lowerThird: ['name', 'title'], preparation: ['text'], stay: ['arrives', 'leaves'] };
const SAID: readonly TroubleCode[] = ['empty', 'tooLong', 'hourUnreadable'];

/** Where a refused value is said. A verb names the field by its way, `preparation.2.text`, or its part as a whole: then the longest text of it is meant. */
export function troubleOfValue(form: FormName, { field, code }: InvalidValue, typed: URLSearchParams): Trouble {
  const way = field.split(/[.[\]]+/).filter((step) => step !== '');
  const part = way.flatMap((step) => PARTS[step] ?? []);
  const named = way.findLast((step) => FIELDS[form].includes(step)) ?? longestOf(part, (name) => typed.get(name) ?? '');
  const index = way.find((step) => /^\d+$/.test(step)) ?? (named === 'text' ? longestOf(Object.keys(typed.getAll('text')), (at) => typed.getAll('text')[Number(at)] ?? '') : null);
  return troubleWith(form, SAID.find((said) => said === code) ?? 'notTaken', named, index === null ? null : Number(index));
}

/** The first of the longest; null of none. */
const longestOf = (names: readonly string[], textOf: (name: string) => string): string | null =>
  names.reduce<string | null>((longest, name) => (longest === null || textOf(name).length > textOf(longest).length ? name : longest), null);
