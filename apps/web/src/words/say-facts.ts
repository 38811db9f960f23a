import { sayReason, sayRemark } from '#print';
import type { Reason } from '#rundown';
import type { Language } from './words.js';

/** A code and its facts as GraphQL carries them: numbers written in digits. */
export interface CodeWithFacts {
  readonly code: string;
  readonly facts: readonly { readonly name: string; readonly value: string | null }[];
}

/** The same as the pure libraries speak of it. */
export function reasonOf({ code, facts }: CodeWithFacts): Reason {
  return { code, facts: Object.fromEntries(facts.map(({ name, value }) => [name, numberOr(value)])) };
}

const numberOr = (value: string | null) => (value !== null && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value);

/** A reason as a sentence in the reader's language. */
export const sayWhy = (reason: CodeWithFacts, language: Language): string => sayReason(reasonOf(reason), language);

/** A remark as a sentence; the line it is about is named beside it, by a link. */
export function sayFinding(remark: CodeWithFacts & { readonly level: 'warn' | 'info' }, language: Language): string {
  return sayRemark({ ...reasonOf(remark), level: remark.level }, { speaker: null, theme: null }, language);
}
