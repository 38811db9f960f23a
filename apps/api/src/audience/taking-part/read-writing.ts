import type { ContributionNotTaken, WriteContributionInput } from '#desk';
import type { Trouble } from '../frame/frame-view.js';
import { honeypotOf, keyOfForm } from '../frame/form-key.js';
import type { PublicRequest } from '../frame/public-request.js';
import type { FormRefusal, TakingPartWords } from '../words/taking-part-words.js';

/** What every form about a topic sends, as the verb takes it. */
export function readWriting({ form, visitor, locale, remoteAddress }: PublicRequest): Omit<WriteContributionInput, 'topicId' | 'kind'> {
  const [name, email] = [form.get('nom') ?? '', form.get('email') ?? ''];
  return {
    text: form.get('texte') ?? '',
    parentId: form.get('a') || null,
    choice: form.get('choix') || null,
    sourceUrl: form.get('source')?.trim() || null,
    clientKey: keyOfForm(form, visitor?.id ?? email),
    honeypot: honeypotOf(form),
    guest: visitor === null ? { name, email } : null,
    locale,
    remoteAddress,
  };
}

/** What is said of each refusal, and beside which field; null: about the form as a whole. */
const REFUSALS: { readonly [Code in ContributionNotTaken['code']]: readonly [FormRefusal, string | null] } = {
  textEmpty: ['textEmpty', 'texte'],
  textTooLong: ['textTooLong', 'texte'],
  choiceMissing: ['choiceMissing', 'choix'],
  choiceUnknown: ['choiceUnknown', 'choix'],
  sourceMissing: ['sourceMissing', 'source'],
  sourceUnreadable: ['sourceUnreadable', 'source'],
  nameEmpty: ['nameMissing', 'nom'],
  nameTooLong: ['nameTooLong', 'nom'],
  notAnAddress: ['emailUnreadable', 'email'],
  notOpen: ['topicClosed', null],
  questionClosed: ['topicClosed', null],
  questionGone: ['gone', null],
  parentGone: ['gone', null],
  contributionGone: ['gone', null],
  alreadySaid: ['already', null],
};

/** A refusal as the page says it: 422 for what can be put right in the form, 409 for what stands in the way outside it. */
export function troubleOf(form: string, { code }: Pick<ContributionNotTaken, 'code'>, { refusals }: TakingPartWords): { readonly trouble: Trouble; readonly status: 409 | 422 } {
  const [said, field] = REFUSALS[code];
  return { trouble: { form, field, says: refusals[said] }, status: field === null ? 409 : 422 };
}
