import type { Refusal } from '#notices';

/** The forms of the page, as the fields they hold are named after them. */
export type FormName = 'accept' | 'confirm' | 'but' | 'decline' | 'withdraw' | 'rights' | 'words';

/** What is wrong with a form as it was filled in, before any verb is asked. */
export type FormFault = 'answerMissing' | 'hourMissing' | 'hourUnreadable' | 'nameMissing' | 'boxUnticked';
export type TroubleCode = FormFault | Refusal['code'] | 'rightsTextChanged' | 'empty' | 'tooLong' | 'notTaken';

/** Why a form was not taken: which one, and beside which field that is said. */
export interface Trouble {
  readonly form: FormName;
  /** Null: about the form as a whole. */
  readonly field: string | null;
  /** Of a field that comes several times, from 0. */
  readonly index: number | null;
  readonly code: TroubleCode;
}

/** A trouble with a field, or with the whole form. */
export const troubleWith = (form: FormName, code: TroubleCode, field: string | null = null, index: number | null = null): Trouble => ({ form, field, index, code });

const OF_THE_FORM: readonly TroubleCode[] = ['answerMissing', 'hourMissing', 'hourUnreadable', 'nameMissing', 'boxUnticked', 'stayOutsideWindow', 'empty', 'tooLong', 'notTaken'];

/** 422 for what can be put right in the form, 409 for what stands in the way outside it. */
export const statusOf = ({ code }: Trouble): 409 | 422 => (OF_THE_FORM.includes(code) ? 422 : 409);
