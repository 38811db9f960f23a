import type { Signature } from '../speaker-verbs.js';
import type { Read } from './read-answer.js';
import { textOf } from './read-text.js';
import { troubleWith } from './trouble.js';

/** A signature needs a name and a box that somebody ticked: neither is filled in beforehand. */
export function readSignature(form: URLSearchParams): Read<Signature> {
  const signedName = textOf(form, 'signedName');
  if (signedName === '') return { trouble: troubleWith('rights', 'nameMissing', 'signedName') };
  if (form.get('agrees') !== 'yes') return { trouble: troubleWith('rights', 'boxUnticked', 'agrees') };
  return { meant: { textVersion: textOf(form, 'version'), signedName } };
}
