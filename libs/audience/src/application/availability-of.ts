import type { ApplicationForm, ProposedDate } from './application-form.js';

/** When somebody can be there: local date-times. */
export interface FreeWindow {
  readonly from: string;
  readonly to: string;
}

/**
 * Windows in which an applicant can be there, in the order of the dates. Nobody asked, or nothing answered: none, which is read as any
 * time. Somebody who answered only no gets one window without length, since none would say the opposite.
 */
export function availabilityOf(dates: readonly ProposedDate[], answers: ApplicationForm['dates']): readonly FreeWindow[] {
  const said = new Map(answers.map(({ date, answer }) => [date, answer]));
  const answered = dates.filter(({ id }) => said.has(id));
  const free = answered.filter(({ id }) => said.get(id) !== 'no').map(({ from, to }) => ({ from, to }));
  const never = answered[0];
  return free.length > 0 || never === undefined ? free : [{ from: never.from, to: never.from }];
}
