import type { Words } from '../words.fr.js';
import { s } from './plural.js';

/** Signing in. */
export const signIn: Words['signIn'] = {
  title: 'Sign in',
  lead: 'From a topic and what people wrote about it to a timed, cast and printed rundown.',
  email: 'E-mail address',
  password: 'Password',
  ended: 'Your session has ended: sign in again, what you were writing is waiting for you.',
  submit: 'Enter',
  wrong: 'Unknown address or password: check both and try again.',
  tooMany: (seconds) => `Too many attempts: wait ${seconds < 90 ? `${seconds} second${s(seconds)}` : `${Math.ceil(seconds / 60)} minutes`} before trying again.`,
};

/** The one-time link of a first start. */
export const claim: Words['claim'] = {
  title: 'First access',
  lead: 'This link works once: it creates the account that administers this studio.',
  name: 'Your name',
  password: 'Password',
  passwordHint: 'Ten characters or more, for instance four unrelated words.',
  submit: 'Create the account',
  spent: 'This link was used already or is no longer valid: restart the server for another one, or sign in.',
  noToken: 'The token is missing from the address: copy the whole link shown at the first start.',
  toSignIn: 'Go to sign in',
};
