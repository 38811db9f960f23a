import type { CodeWithFacts } from '../words/say-facts.js';
import type { Words } from '../words/words.js';

/** What a restored version could not bring back, and who sits there again though they left: one sentence each. */
export function tellRestored(told: readonly CodeWithFacts[], { versions: { told: say } }: Words): readonly string[] {
  return told.flatMap(({ code, facts }) => {
    const fact = (name: string) => facts.find((one) => one.name === name)?.value ?? '';
    if (code === 'pieceGone') return say.gone[fact('piece') as keyof typeof say.gone]?.(fact('name'), fact('segment')) ?? [];
    if (code === 'leftSince') return say.leftSince[fact('status') as keyof typeof say.leftSince]?.(fact('name')) ?? [];
    return code === 'episodeStays' ? say.episodeStays : [];
  });
}
