import { APPLICATION_ROLES, DATE_ANSWERS, EMPTY_FORM, GENDERS, type ApplicationForm } from '#audience';
import { InvalidInput } from '../../errors.js';
import { toSeenLine, toSeenText } from '../../storable-text.js';

const line = (text: string): string => toSeenLine(text).normalize('NFC');
const text = (words: string): string => toSeenText(words).normalize('NFC');
/** More of anything is no form of a person's. */
const MOST = 200;

/** A form as it is kept: nothing unseen in it, each question and date once, the last word counting. */
export function cleanForm(given: ApplicationForm): ApplicationForm {
  const form = { ...EMPTY_FORM, ...given };
  const known = (list: readonly string[], value: string, field: string) => {
    if (!list.includes(value)) throw new InvalidInput(field, `Say one of ${list.join(', ')}.`);
  };
  known(APPLICATION_ROLES, form.role, 'role');
  for (const { answer } of form.dates) known(DATE_ANSWERS, answer, 'dates');
  if (form.gender !== null) known(GENDERS, form.gender, 'gender');
  if ([form.answers, form.canAnswer, form.dates, form.links].some((list) => list.length > MOST)) throw new InvalidInput('form', 'There is too much in this form.');
  return {
    role: form.role, gender: form.gender,
    name: line(form.name), title: line(form.title), organisation: line(form.organisation), telephone: line(form.telephone),
    motivation: text(form.motivation), accessibility: text(form.accessibility),
    answers: once(form.answers, ({ questionId }) => questionId).map(({ questionId, text: words }) => ({ questionId, text: text(words) })),
    canAnswer: [...new Set(form.canAnswer)],
    dates: once(form.dates, ({ date }) => date).map(({ date, answer }) => ({ date, answer })),
    links: [...new Set(form.links.map(line))].filter((link) => link !== ''),
  };
}
cleanForm.text = text;

const once = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [...new Map(items.map((item) => [keyOf(item), item])).values()];
