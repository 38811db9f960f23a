import type { FormFault } from '#audience';
import type { ApplicationNotTaken } from '#desk';
import type { Trouble } from '../frame/frame-view.js';
import type { PublicRequest } from '../frame/public-request.js';
import type { ApplyingTrouble, ApplyingWords } from '../words/applying-words.js';
import { APPLY_FORM, FIELDS } from './apply-view.js';
import { fieldOf, readApplication } from './read-application.js';

export type ApplyTrouble = Trouble;

export const troubleWith = (form: string, field: string | null, why: ApplyingTrouble, words: ApplyingWords): ApplyTrouble => ({ form, field, says: words.trouble[why] });

export const troubleOfEmail = (words: ApplyingWords): ApplyTrouble => troubleWith(APPLY_FORM, FIELDS.email, 'notAnAddress', words);

/** Why an application was not taken, beside the field it is about. */
export function troubleOfNotTaken({ code, faults }: ApplicationNotTaken, { form }: Pick<PublicRequest, 'form'>, words: ApplyingWords): ApplyTrouble {
  const [fault] = faults;
  if (code !== 'formFaulty' || fault === undefined) return troubleWith(APPLY_FORM, null, code === 'nothingToWithdraw' || code === 'alreadySubmitted' ? code : 'topicClosed', words);
  return troubleWith(APPLY_FORM, fieldOf(readApplication(form), fault.field).field, sayFault(fault), words);
}

function sayFault({ field, code }: FormFault): ApplyingTrouble {
  switch (code) {
    case 'empty':
      return field === 'name' ? 'nameEmpty' : 'motivationEmpty';
    case 'tooLong':
      return 'tooLong';
    case 'notALink':
      return 'notALink';
    case 'tooMany':
      return 'tooManyLinks';
    case 'unknown':
      return 'unknownThere';
  }
}
