import { facetsOf } from '../facets/bank.js';
import type { ReadingRequest } from '../ports/planner.js';
import type { ImportedApplication } from './imported-application.js';
import type { TopicInputs } from './topic-inputs.js';

/** What the planner is asked, so that a topic is read and planned from the same. */
export function requestReading(inputs: Omit<TopicInputs, 'id' | 'revision' | 'pageHash'>): ReadingRequest & { readonly applications: readonly ImportedApplication[] } {
  const facets = facetsOf(inputs.bankEdits);
  return {
    pageText: inputs.pageText,
    ...(inputs.written.leftOut.length > 0 && { leftOut: inputs.written.leftOut.map(({ contentKey }) => contentKey) }),
    article: inputs.written.article?.text ?? null,
    title: inputs.givenTitle,
    applications: inputs.applications,
    contributions: [...inputs.added, ...inputs.written.contributions.map(({ text }) => text)],
    language: inputs.language,
    ...(facets && { facets }),
    acts: inputs.acts.map(({ act }) => act),
  };
}
