import { LONGEST_NAME } from '#audience';
import { isMailAddress } from '#notices';
import { PASSWORD_LENGTH } from '../../identity/session-rules.js';
import type { InvalidValue } from '../../outcomes.js';
import { toSeenLine } from '../../storable-text.js';

/** The first thing wrong with what a visitor is made from, or null; what is absent is not asked. */
export function checkVisitor({ name, email, password }: { readonly name?: string; readonly email?: string; readonly password?: string | null }): InvalidValue | null {
  const wrong = (field: string, code: InvalidValue['code']): InvalidValue => ({ outcome: 'InvalidValue', field, code });
  if (name !== undefined && name === '') return wrong('name', 'empty');
  if (name !== undefined && name.length > LONGEST_NAME) return wrong('name', 'tooLong');
  if (email !== undefined && !isReachable(email)) return wrong('email', 'notAnAddress');
  if (password === undefined || password === null) return null;
  if ([...password].length < PASSWORD_LENGTH) return wrong('password', 'passwordTooShort');
  return password.length > 1_000 ? wrong('password', 'tooLong') : null;
}

/** Whether a text is one address with a host that has a dot. */
export const isReachable = (email: string): boolean => isMailAddress(email) && email.length <= 320 && /@[^@]+\.[^@.]+$/u.test(email);

/** A name as it is kept: on one line, in one Unicode form. */
export const toName = (name: string): string => toSeenLine(name).normalize('NFC');
/** An address as it is kept. */
export const toAddress = (email: string): string => toSeenLine(email).normalize('NFC');
