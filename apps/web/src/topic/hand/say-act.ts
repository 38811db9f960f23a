import { sayWhy, type CodeWithFacts } from '../../words/say-facts.js';
import type { Language, Words } from '../../words/words.js';
import type { ProducerAct } from '../topic-matter.js';

/** Facts by name, as words that are built from them read them. */
export const factsOf = ({ facts }: Pick<CodeWithFacts, 'facts'>): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(facts.map(({ name, value }) => [name, value ?? undefined]));

/** « Gardé : « … » ». */
export const sayAct = (act: Pick<ProducerAct, 'act' | 'facts'>, words: Words['hand']): string => words.acts[act.act](factsOf(act));

/** A reason that a room of its own names, else as the rest of the product says it. */
export function sayWith(sentences: Readonly<Record<string, (facts: Readonly<Record<string, string | undefined>>) => string>>, reason: CodeWithFacts, language: Language): string {
  return sentences[reason.code]?.(factsOf(reason)) ?? sayWhy(reason, language);
}
