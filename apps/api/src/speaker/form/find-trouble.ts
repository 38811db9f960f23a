import type { InvalidValue } from '#desk';
import type { Refusal } from '#notices';
import { troubleWith, type FormName, type Trouble } from './trouble.js';

const FIELDS: Readonly<Record<FormName, readonly string[]>> = {
  accept: [],
  confirm: [],
  but: ['arrives', 'leaves'],
  decline: ['reason', 'instead'],
  withdraw: ['reason'],
  rights: ['signedName'],
  words: ['name', 'title', 'text', 'zone'],
};

/** Where a refused answer is said: beside the hours when it is about them. */
export const troubleOfRefusal = (form: FormName, { code }: Refusal): Trouble => troubleWith(form, code, form === 'but' && code === 'stayOutsideWindow' ? 'arrives' : null);

/** Where a refused value is said. A verb names the field by its way, `preparation.2.text`. */
export function troubleOfValue(form: FormName, { field, code }: InvalidValue): Trouble {
  const way = field.split(/[.[\]]+/).filter((step) => step !== '');
  const named = way.findLast((step) => FIELDS[form].includes(step)) ?? (form === 'words' && way.includes('preparation') ? 'text' : null);
  const index = way.find((step) => /^\d+$/.test(step));
  return troubleWith(form, code === 'empty' || code === 'tooLong' ? code : 'notTaken', named, index === undefined ? null : Number(index));
}
