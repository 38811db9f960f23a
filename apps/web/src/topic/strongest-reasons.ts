import type { CodeWithFacts } from '../words/say-facts.js';

export type QuoteReason = CodeWithFacts;

const SHOWN = 4;
const EVIDENCE_LENGTH = 34;
/** Says nothing: nearly every quote has it. */
const ORDINARY = 'quote.rightLength';

/** The reasons that weigh most either way, heaviest first; `evidence` is cut to what fits beside its label. */
export function strongestReasons(reasons: readonly QuoteReason[]) {
  const factOf = ({ facts }: QuoteReason, name: string) => facts.find((fact) => fact.name === name)?.value ?? null;
  const weightOf = (reason: QuoteReason) => Number(factOf(reason, 'weight') ?? 0);
  return reasons
    .filter(({ code }) => code !== ORDINARY)
    .toSorted((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)))
    .slice(0, SHOWN)
    .map((reason) => {
      const evidence = factOf(reason, 'evidence')?.replace(/\s+/g, ' ').trim() ?? '';
      const cut = evidence.length > EVIDENCE_LENGTH ? `${evidence.slice(0, EVIDENCE_LENGTH).trimEnd()}…` : evidence;
      return { reason, evidence: /[\p{L}\d]/u.test(cut) ? cut : null, against: weightOf(reason) < 0 };
    });
}
