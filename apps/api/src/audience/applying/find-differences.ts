import type { ApplicationForm } from '#audience';
import type { ApplyingWords } from '../words/applying-words.js';
import { FIELDS, type AppliedTopic } from './apply-view.js';

/** What another version of an application says where it differs, in words, by name of the field. */
export function findDifferences(own: ApplicationForm, other: ApplicationForm, topic: Pick<AppliedTopic, 'questions' | 'dates'>, words: ApplyingWords): ReadonlyMap<string, string> {
  const [mine, theirs] = [spread(own, topic, words), spread(other, topic, words)];
  return new Map([...theirs].filter(([name, says]) => same(says) !== same(mine.get(name) ?? '')));
}

// Spaces at the ends and the browser's own line ends are no other words.
const same = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

function spread(form: ApplicationForm, { questions, dates }: Pick<AppliedTopic, 'questions' | 'dates'>, words: ApplyingWords): ReadonlyMap<string, string> {
  return new Map<string, string>([
    [FIELDS.role, words.bring.roles[form.role].label],
    [FIELDS.motivation, form.motivation],
    ...questions.map(({ id }) => [`${FIELDS.answer}${id}`, form.answers.find(({ questionId }) => questionId === id)?.text ?? ''] as const),
    [FIELDS.can, questions.filter(({ id }) => form.canAnswer.includes(id)).map(({ text }) => text).join('\n')],
    [FIELDS.name, form.name],
    [FIELDS.title, form.title],
    [FIELDS.organisation, form.organisation],
    ...dates.map(({ id }) => {
      const said = form.dates.find(({ date }) => date === id);
      return [`${FIELDS.date}${id}`, said === undefined ? words.dates.notSaid : words.dates.answers[said.answer]] as const;
    }),
    [FIELDS.links, form.links.join('\n')],
    [FIELDS.needs, form.accessibility],
    [FIELDS.telephone, form.telephone],
    [FIELDS.gender, form.gender === null ? words.practical.genderNot : words.practical.genders[form.gender]],
  ]);
}
