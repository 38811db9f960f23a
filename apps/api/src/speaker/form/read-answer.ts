import type { SpeakerAnswer } from '#desk';
import type { Slot } from '#notices';
import { placeHour, readHour } from './place-hour.js';
import { textOf } from './read-text.js';
import { troubleWith, type FormName, type Trouble } from './trouble.js';

/** A form as it was meant, or what is wrong with it. */
export type Read<Meant> = { readonly meant: Meant } | { readonly trouble: Trouble };

const ANSWERS: readonly FormName[] = ['accept', 'confirm', 'but', 'decline', 'withdraw'];

/** Which of the answers a form gives; null: none. */
export const answerNamed = (form: URLSearchParams): FormName | null => ANSWERS.find((name) => name === form.get('answer')) ?? null;

/** The answer that a form gives. Hours are meant on the slot that stands: about another slot the answer is refused anyway. */
export function readAnswer(form: URLSearchParams, slot: Slot | null): Read<SpeakerAnswer> {
  const slotRevision = revisionOf(form);
  switch (answerNamed(form)) {
    case 'accept':
      return { meant: { act: 'acceptInvitation' } };
    case 'confirm':
      return { meant: { act: 'confirm', slotRevision, arrives: null, leaves: null } };
    case 'but':
      return readStay(form, slotRevision, slot);
    case 'decline':
      return { meant: { act: 'decline', slotRevision, reason: textOf(form, 'reason'), instead: textOf(form, 'instead') } };
    case 'withdraw':
      return { meant: { act: 'withdraw', reason: textOf(form, 'reason') } };
    default:
      return { trouble: troubleWith('confirm', 'answerMissing') };
  }
}

function readStay(form: URLSearchParams, slotRevision: number, slot: Slot | null): Read<SpeakerAnswer> {
  const hours = { arrives: textOf(form, 'arrives'), leaves: textOf(form, 'leaves') };
  // « Oui, mais » without an hour is no plain yes: whoever opened it had something to say.
  if (hours.arrives === '' && hours.leaves === '') return { trouble: troubleWith('but', 'hourMissing', 'arrives') };
  const unreadable = (['arrives', 'leaves'] as const).find((field) => hours[field] !== '' && readHour(hours[field]) === null);
  if (unreadable !== undefined) return { trouble: troubleWith('but', 'hourUnreadable', unreadable) };
  if (slot === null) return { trouble: troubleWith('but', 'noSlotYet') };
  const place = (typed: string) => (typed === '' ? null : placeHour(readHour(typed)!, slot));
  return { meant: { act: 'confirm', slotRevision, arrives: place(hours.arrives), leaves: place(hours.leaves) } };
}

/** 0, which no answer can be about, where the form was tampered with. */
function revisionOf(form: URLSearchParams): number {
  const typed = form.get('slot') ?? '';
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}
