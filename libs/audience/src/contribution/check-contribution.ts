import type { PublicContributionKind, QuestionKind } from './contribution-kind.js';
import { isWebAddress } from './find-links.js';

/** UTF-16 units of what one writes, at most. */
export const LONGEST_CONTRIBUTION = 10_000;
/** UTF-16 units of a name, at most. */
export const LONGEST_NAME = 100;

/** What is written, with everything unseen taken out. */
export interface WrittenWords {
  readonly kind: PublicContributionKind;
  readonly text: string;
  readonly choice: string | null;
  readonly sourceUrl: string | null;
}

/** The question that an answer replies to. */
export interface AskedQuestion {
  readonly kind: QuestionKind;
  readonly choices: readonly string[];
}

export type WordsRefusal = 'textEmpty' | 'textTooLong' | 'choiceMissing' | 'choiceUnknown' | 'sourceMissing' | 'sourceUnreadable';

export const YES_NO = ['yes', 'no'] as const;

/** The first thing wrong with what was written, or null. */
export function checkContribution({ kind, text, choice, sourceUrl }: WrittenWords, question: AskedQuestion | null): WordsRefusal | null {
  if (text.length > LONGEST_CONTRIBUTION) return 'textTooLong';
  const offered = kind === 'answer' && question !== null && question.kind !== 'open' ? (question.kind === 'yesNo' ? YES_NO : question.choices) : null;
  if (offered !== null) {
    if (choice === null) return 'choiceMissing';
    if (!(offered as readonly string[]).includes(choice)) return 'choiceUnknown';
    return null;
  }
  if (text === '') return 'textEmpty';
  if (kind !== 'insight') return null;
  if (sourceUrl === null) return 'sourceMissing';
  return isWebAddress(sourceUrl) ? null : 'sourceUnreadable';
}
