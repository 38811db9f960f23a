import { isWebAddress } from '../contribution/find-links.js';
import { LONGEST_NAME } from '../contribution/check-contribution.js';
import type { ApplicationForm, ProposedDate } from './application-form.js';

/** UTF-16 units, at most. */
export const LONGEST_MOTIVATION = 6_000;
export const LONGEST_ANSWER = 6_000;
export const LONGEST_LINE = 200;
export const LONGEST_NEEDS = 2_000;
export const MOST_APPLICATION_LINKS = 5;

/** What of its topic an application names. */
export interface AppliedTopic {
  readonly questions: readonly { readonly id: string }[];
  readonly dates: readonly Pick<ProposedDate, 'id'>[];
}

export type FormField = 'name' | 'title' | 'organisation' | 'motivation' | 'answers' | 'canAnswer' | 'dates' | 'links' | 'accessibility' | 'telephone';
export interface FormFault {
  readonly field: FormField;
  readonly code: 'empty' | 'tooLong' | 'unknown' | 'notALink' | 'tooMany';
}

/** Everything wrong with a form. What is only begun may be empty; what is too long or names something unknown is refused from the first letter. */
export function checkApplication(form: ApplicationForm, topic: AppliedTopic, whole: boolean): readonly FormFault[] {
  const faults: FormFault[] = [];
  const bound = (field: FormField, text: string, most: number) => void (text.length > most && faults.push({ field, code: 'tooLong' }));
  bound('name', form.name, LONGEST_NAME);
  bound('title', form.title, LONGEST_LINE);
  bound('organisation', form.organisation, LONGEST_LINE);
  bound('motivation', form.motivation, LONGEST_MOTIVATION);
  bound('accessibility', form.accessibility, LONGEST_NEEDS);
  bound('telephone', form.telephone, 60);
  if (form.answers.some(({ text }) => text.length > LONGEST_ANSWER)) faults.push({ field: 'answers', code: 'tooLong' });
  const [questions, dates] = [new Set(topic.questions.map(({ id }) => id)), new Set(topic.dates.map(({ id }) => id))];
  if (form.answers.some(({ questionId }) => !questions.has(questionId))) faults.push({ field: 'answers', code: 'unknown' });
  if (form.canAnswer.some((id) => !questions.has(id))) faults.push({ field: 'canAnswer', code: 'unknown' });
  if (form.dates.some(({ date }) => !dates.has(date))) faults.push({ field: 'dates', code: 'unknown' });
  if (form.links.length > MOST_APPLICATION_LINKS) faults.push({ field: 'links', code: 'tooMany' });
  if (!whole) return faults;
  if (form.name === '') faults.push({ field: 'name', code: 'empty' });
  // Who only wants to watch need not say why.
  if (form.motivation === '' && form.role !== 'audience') faults.push({ field: 'motivation', code: 'empty' });
  if (form.links.some((link) => !isWebAddress(link))) faults.push({ field: 'links', code: 'notALink' });
  return faults;
}
