import { readApplications, sayDamage } from '#interchange';
import type { Locale } from '../actor.js';
import type { PageRefused } from '../outcomes.js';
import { toStorableText } from '../storable-text.js';
import type { ImportedApplication } from './imported-application.js';

/** Reads an applications file, if there is one; `locale` is for the word on what is wrong with it. */
export function takeApplications(text: string | null | undefined, locale: Locale): readonly ImportedApplication[] | PageRefused {
  if (text === null || text === undefined || text.trim() === '') return [];
  const read = readApplications(text);
  if (read.outcome !== 'applicationsRead') {
    return { outcome: 'PageRefused', code: 'applicationsDamaged', detail: sayDamage(read, locale)[0] ?? null };
  }
  return read.applications.map((application) => ({
    ...application,
    id: toStorableText(application.id),
    name: toStorableText(application.name),
    title: application.title === null ? null : toStorableText(application.title),
    organisation: application.organisation === null ? null : toStorableText(application.organisation),
    telephone: application.telephone === null ? null : toStorableText(application.telephone),
    motivation: toStorableText(application.motivation),
    answers: application.answers.map(({ question, text: answer }) => ({ question: toStorableText(question), text: toStorableText(answer) })),
  }));
}
