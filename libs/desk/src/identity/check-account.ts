import type { InvalidValue } from '../outcomes.js';
import { PASSWORD_LENGTH } from './session-rules.js';

/** What an account is made from. */
export interface AccountWords {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The first thing wrong with a new account, or null. */
export function checkAccount({ name, email, password }: AccountWords): InvalidValue | null {
  const wrong = (field: keyof AccountWords, code: InvalidValue['code']): InvalidValue => ({ outcome: 'InvalidValue', field, code });
  if (name.trim() === '') return wrong('name', 'empty');
  if (name.trim().length > 200) return wrong('name', 'tooLong');
  if (!/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(email.trim()) || email.trim().length > 320) return wrong('email', 'notAnAddress');
  // Counted in characters as people count them; a password of 10 emoji is long enough.
  if ([...password].length < PASSWORD_LENGTH) return wrong('password', 'passwordTooShort');
  return password.length > 1_000 ? wrong('password', 'tooLong') : null;
}
