import type { SpeakerPage } from '#desk';
import type { FormName } from '../form/trouble.js';

/** What is told after a form was taken, as the address names it: no fact of anybody's is in it. */
export const DONE = { accept: 'accepte', confirm: 'confirme', but: 'confirme-mais', decline: 'decline', withdraw: 'retire', rights: 'signe', words: 'garde' } as const satisfies Record<FormName, string>;

const HOLDS: Readonly<Record<FormName, (page: SpeakerPage) => boolean>> = {
  accept: ({ status }) => status === 'accepted',
  confirm: ({ status, answer }) => status === 'confirmed' && (answer?.stay ?? null) === null,
  but: ({ status, answer }) => status === 'confirmed' && (answer?.stay ?? null) !== null,
  decline: ({ status }) => status === 'declined',
  withdraw: ({ status }) => status === 'withdrawn',
  rights: ({ rights }) => rights.signed !== null,
  words: () => true,
};

/** The form that an address says was taken; null where the page says otherwise, as after a day or with an address made up. */
export function doneOf(named: unknown, page: SpeakerPage): FormName | null {
  const form = (Object.keys(DONE) as FormName[]).find((name) => DONE[name] === named);
  return form !== undefined && HOLDS[form](page) ? form : null;
}
