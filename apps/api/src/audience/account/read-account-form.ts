import type { InvalidValue } from '#desk';
import type { Trouble } from '../frame/frame-view.js';
import type { AccountTrouble, AccountWords } from '../words/account-words.js';

/** Fields by the name that the rules give them. */
const FIELD: Readonly<Record<string, string>> = { name: 'nom', email: 'email', password: 'password' };

/** What is wrong with a value of an account's form. */
export function troubleOfAccount(form: string, { field, code }: InvalidValue, words: AccountWords): Trouble {
  return troubleWith(form, FIELD[field] ?? null, sayWrong(field, code), words);
}

export const troubleWith = (form: string, field: string | null, why: AccountTrouble, words: AccountWords): Trouble => ({ form, field, says: words.trouble[why] });

function sayWrong(field: string, code: InvalidValue['code']): AccountTrouble {
  if (field === 'email') return code === 'addressTaken' ? 'sameAddress' : 'notAnAddress';
  if (field === 'password') return code === 'tooLong' ? 'passwordTooLong' : 'passwordTooShort';
  return code === 'tooLong' ? 'nameTooLong' : 'nameEmpty';
}
