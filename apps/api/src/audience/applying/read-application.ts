import { APPLICATION_ROLES, DATE_ANSWERS, EMPTY_FORM, GENDERS, type ApplicationForm } from '#audience';
import { APPLY_FORM, FIELDS } from './apply-view.js';

/** What was typed into an application, as it was typed; a value that no page offers is as good as none. */
export function readApplication(form: URLSearchParams): ApplicationForm {
  const text = (name: string) => form.get(name) ?? '';
  const oneOf = <Value extends string>(values: readonly Value[], name: string) => values.find((value) => value === form.get(name)) ?? null;
  return {
    role: oneOf(APPLICATION_ROLES, FIELDS.role) ?? EMPTY_FORM.role,
    name: text(FIELDS.name),
    title: text(FIELDS.title),
    organisation: text(FIELDS.organisation),
    motivation: text(FIELDS.motivation),
    answers: keyed(form, FIELDS.answer).flatMap(([questionId, answer]) => (answer.trim() === '' ? [] : [{ questionId, text: answer }])),
    canAnswer: [...new Set(form.getAll(FIELDS.can))],
    dates: keyed(form, FIELDS.date).flatMap(([date, said]) => {
      const answer = DATE_ANSWERS.find((one) => one === said);
      return answer === undefined ? [] : [{ date, answer }];
    }),
    links: text(FIELDS.links).split(/\s+/).filter((link) => link !== ''),
    accessibility: text(FIELDS.needs),
    telephone: text(FIELDS.telephone),
    gender: oneOf(GENDERS, FIELDS.gender),
  };
}

/** What a save says that it saw; a page that says nothing readable saw nothing. */
export function readSave(form: URLSearchParams): { readonly editorKey: string; readonly expectedRevision: number } {
  const revision = form.get(FIELDS.revision) ?? '';
  return { editorKey: (form.get(FIELDS.page) ?? '').slice(0, 100), expectedRevision: /^\d{1,9}$/.test(revision) ? Number(revision) : 0 };
}

/** Fields whose name begins so, by the rest of it; the first of each. */
function keyed(form: URLSearchParams, start: string): [string, string][] {
  const found = new Map<string, string>();
  for (const [name, value] of form) {
    const key = name.slice(start.length);
    if (name.startsWith(start) && key !== '' && !found.has(key)) found.set(key, value);
  }
  return [...found];
}

/** Which form of the page a field of the rules stands in, as troubles point to it. */
export const fieldOf = (form: ApplicationForm, named: string): { readonly form: string; readonly field: string } => {
  const first: Readonly<Record<string, string>> = {
    name: FIELDS.name, title: FIELDS.title, organisation: FIELDS.organisation, motivation: FIELDS.motivation, links: FIELDS.links, accessibility: FIELDS.needs, telephone: FIELDS.telephone,
    answers: `${FIELDS.answer}${form.answers[0]?.questionId ?? ''}`, canAnswer: FIELDS.can, dates: `${FIELDS.date}${form.dates[0]?.date ?? ''}`,
  };
  return { form: APPLY_FORM, field: first[named] ?? FIELDS.motivation };
};
