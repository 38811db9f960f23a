export type ContributionKind = 'insight' | 'comment' | 'answer';

/** A contribution as it is being written down; an empty field says nothing. */
export interface WrittenContribution {
  readonly kind: ContributionKind;
  readonly author: string;
  readonly text: string;
  readonly question: string;
  readonly writtenOn: string;
}

/** What is missing before it can be added: its text, or the question of an answer. */
export function checkContribution({ kind, text, question }: WrittenContribution): readonly ('text' | 'question')[] {
  return [...(text.trim() === '' ? (['text'] as const) : []), ...(kind === 'answer' && question.trim() === '' ? (['question'] as const) : [])];
}

/** The same as the server reads it: what is not said is null, the text stays as it was copied. */
export function contributionInput(topicId: string, { kind, author, text, question, writtenOn }: WrittenContribution) {
  return { topicId, kind, text, author: author.trim() || null, question: kind === 'answer' ? question.trim() : null, writtenOn: writtenOn || null };
}
